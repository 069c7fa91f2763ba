#include "core/engine/network/generator_info.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"

namespace inlay {

NetworkInfo describeNetwork(const Checkpoint& checkpoint) {
    NetworkInfo info;
    info.name = checkpoint.text("name");
    info.family = checkpoint.text("family");
    info.architecture = checkpoint.text("architecture");
    info.source = checkpoint.text("source", "Inlay");
    info.licence = checkpoint.text("licence");
    info.sha256 = checkpoint.sha256;
    info.resolution = checkpoint.integer("img_resolution");
    info.width = info.resolution;
    info.height = info.resolution;
    info.imageChannels = checkpoint.integer("img_channels", 3);
    info.numWs = checkpoint.integer("num_ws");
    info.zDim = checkpoint.integer("z_dim");
    info.wDim = checkpoint.integer("w_dim");
    info.cDim = checkpoint.integer("c_dim", 0);
    info.convClamp = checkpoint.number("conv_clamp", -1);
    info.clampAssumed = checkpoint.clampAssumed;
    info.notes = checkpoint.notes;
    for (const auto& [name, tensor] : checkpoint.tensors)
        info.parameters += tensor.numel();
    return info;
}

torch::Tensor classLabel(const NetworkInfo& info, int classIndex, torch::Device device) {
    if (classIndex < 0)
        return {};
    if (info.cDim == 0)
        throw Error(ErrorKind::InvalidArgument,
                    "The network '" + info.name + "' has no classes; leave the class out");
    if (classIndex >= info.cDim)
        throw Error(ErrorKind::InvalidArgument,
                    "The network '" + info.name + "' has the classes 0 to " +
                        std::to_string(info.cDim - 1) + "; choose one of these");
    torch::Tensor label = torch::zeros({1, info.cDim});
    label.select(1, classIndex).fill_(1.0);
    return label.to(device);
}

void requireRow(const NetworkInfo& info, int row) {
    if (row < 0 || row >= info.numWs)
        throw Error(ErrorKind::InvalidArgument, "The network has the style layers 0 to " +
                                                    std::to_string(info.numWs - 1) + ", not " +
                                                    std::to_string(row));
}

} // namespace inlay
