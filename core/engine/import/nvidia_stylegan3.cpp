#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/checkpoint/network_metadata.h"
#include "core/engine/import/nvidia_torch.h"

#include <algorithm>

namespace inlay {

namespace {

void append(std::string& list, const std::string& item) {
    list += (list.empty() ? "" : ",") + item;
}

/// The activation's sampling rate over the larger one around it.
std::int64_t lreluUpsampling(const TorchModule& layer) {
    const std::int64_t around =
        std::max(layer.integer("in_sampling_rate"), layer.integer("out_sampling_rate"));
    const std::int64_t inside = layer.integer("tmp_sampling_rate");
    if (around < 1 || inside % around != 0)
        throw Error(ErrorKind::CorruptFile, "A layer's sampling rates do not fit together");
    return inside / around;
}

} // namespace

void describeStyleGan3(const TorchModule& synthesis, Checkpoint& checkpoint) {
    auto& metadata = checkpoint.metadata;
    const TorchModule input = synthesis.at("input");
    const PickleValue* names = synthesis.attribute("layer_names");
    if (!names || names->size() < 2)
        throw Error(ErrorKind::CorruptFile, "The network does not list its layers");
    const TorchModule first = synthesis.at(names->item(0).text());

    std::string layerNames, sizes, rates;
    for (std::size_t i = 0; i < names->size(); ++i) {
        const std::string name = names->item(i).text();
        const TorchModule layer = synthesis.at(name);
        append(layerNames, name);
        append(sizes, std::to_string(layer.side("out_size")));
        append(rates, std::to_string(layer.integer("out_sampling_rate")));
    }
    metadata["layer_names"] = layerNames;
    metadata["layer_sizes"] = sizes;
    metadata["layer_sampling_rates"] = rates;
    metadata["family"] = "stylegan3";
    metadata["source"] = "NVIDIA's PyTorch code";
    metadata["architecture"] = first.integer("conv_kernel") == 1 ? "r" : "t";
    metadata["input_size"] = std::to_string(input.side("size"));
    metadata["input_sampling_rate"] = std::to_string(input.integer("sampling_rate"));
    metadata["input_bandwidth"] = NetworkMetadata::text(input.number("bandwidth"));
    metadata["lrelu_upsampling"] = std::to_string(lreluUpsampling(first));
    if (first.attribute("conv_clamp"))
        metadata["conv_clamp"] = NetworkMetadata::text(first.number("conv_clamp"));
    metadata["output_scale"] = NetworkMetadata::text(
        synthesis.attribute("output_scale") ? synthesis.number("output_scale") : 0.25);
}

} // namespace inlay
