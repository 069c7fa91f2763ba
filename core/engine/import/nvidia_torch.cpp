#include "core/engine/import/nvidia_torch.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/checkpoint/network_metadata.h"

namespace inlay {

namespace {

void describeMapping(const TorchModule& mapping, Checkpoint& checkpoint) {
    int layers = 0;
    while (mapping.submodule("fc" + std::to_string(layers)))
        ++layers;
    checkpoint.metadata["mapping_layers"] = std::to_string(layers);
    if (layers == 0)
        throw Error(ErrorKind::UnsupportedFormat,
                    "The network's mapping has no layers that Inlay knows");
    const TorchModule first = mapping.at("fc0");
    // A dense layer keeps its learning-rate multiplier only in what it multiplies its bias with.
    checkpoint.metadata["mapping_lr_multiplier"] = NetworkMetadata::text(first.number("bias_gain"));
    const std::string activation = first.text("activation", "lrelu");
    if (activation != "lrelu")
        checkpoint.metadata["mapping_activation"] = activation;
}

} // namespace

bool isNvidiaGenerator(const PickleValue& value) {
    if (!value.is(PickleKind::Object))
        return false;
    const TorchModule module(value);
    return module.submodule("mapping") && module.submodule("synthesis");
}

Checkpoint importNvidiaGenerator(const PickleValue& generator) {
    const TorchModule module(generator);
    const TorchModule mapping = module.at("mapping");
    const TorchModule synthesis = module.at("synthesis");
    if (mapping.submodule("embed_proj"))
        throw Error(ErrorKind::UnsupportedFormat,
                    "is a StyleGAN-XL, whose mapping takes its classes from another network; it is "
                    "not supported. StyleGAN 1, 2 and 3 open");
    Checkpoint checkpoint;
    for (const char* key : {"z_dim", "c_dim", "w_dim"})
        checkpoint.metadata[key] = std::to_string(mapping.integer(key));
    for (const char* key : {"img_resolution", "img_channels", "num_ws"})
        checkpoint.metadata[key] = std::to_string(synthesis.integer(key));
    describeMapping(mapping, checkpoint);
    mapping.collect("mapping.", checkpoint.tensors);
    synthesis.collect("synthesis.", checkpoint.tensors);
    if (synthesis.submodule("b4"))
        describeStyleGan2(synthesis, checkpoint);
    else if (synthesis.submodule("input"))
        describeStyleGan3(synthesis, checkpoint);
    else
        throw Error(ErrorKind::UnsupportedFormat,
                    "The file's generator is neither StyleGAN 2 nor StyleGAN 3");
    return checkpoint;
}

} // namespace inlay
