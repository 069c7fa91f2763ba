#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/checkpoint/network_metadata.h"
#include "core/engine/import/nvidia_torch.h"
#include "core/engine/import/resample_filter.h"

namespace inlay {

namespace {

/// The filters are rebuilt from the metadata; in some layers they are not even used.
void dropFilters(Checkpoint& checkpoint) {
    const std::string ending = ".resample_filter";
    for (auto entry = checkpoint.tensors.begin(); entry != checkpoint.tensors.end();) {
        const std::string& name = entry->first;
        const bool isFilter = name.size() > ending.size() &&
                              name.compare(name.size() - ending.size(), ending.size(), ending) == 0;
        entry = isFilter ? checkpoint.tensors.erase(entry) : std::next(entry);
    }
}

} // namespace

void describeStyleGan2(const TorchModule& synthesis, Checkpoint& checkpoint) {
    const std::int64_t resolution = synthesis.integer("img_resolution");
    const TorchModule first = synthesis.at("b4");
    const TorchModule last = synthesis.at("b" + std::to_string(resolution));
    const TorchModule layer = last.at("conv1");
    checkpoint.metadata["family"] = "stylegan2";
    checkpoint.metadata["source"] = "NVIDIA's PyTorch code";
    checkpoint.metadata["architecture"] = last.text("architecture", "skip");
    checkpoint.metadata["activation"] = layer.text("activation", "lrelu");
    if (layer.attribute("conv_clamp"))
        checkpoint.metadata["conv_clamp"] = NetworkMetadata::text(layer.number("conv_clamp"));
    const torch::Tensor filter = first.tensor("resample_filter");
    if (filter.defined())
        checkpoint.metadata["resample_filter"] = resampleFilterText(filter);
    dropFilters(checkpoint);
}

} // namespace inlay
