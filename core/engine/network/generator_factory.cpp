#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/network/colour_generator.h"
#include "core/engine/network/encoded_generator.h"
#include "core/engine/network/generator.h"
#include "core/engine/network/residual_encoder.h"
#include "core/engine/network/stylegan1_generator.h"
#include "core/engine/network/stylegan2_generator.h"
#include "core/engine/network/stylegan3_generator.h"

namespace inlay {

namespace {

std::unique_ptr<Generator> generatorOf(const Checkpoint& checkpoint, torch::Device device) {
    const std::string family = checkpoint.text("family");
    if (family == "stylegan2")
        return std::make_unique<StyleGan2Generator>(checkpoint, device);
    if (family == "stylegan3")
        return std::make_unique<StyleGan3Generator>(checkpoint, device);
    if (family == "stylegan")
        return std::make_unique<StyleGan1Generator>(checkpoint, device);
    throw Error(ErrorKind::UnsupportedFormat,
                "The network's family '" + family + "' is not one that Inlay knows");
}

} // namespace

std::unique_ptr<Generator> createGenerator(const Checkpoint& checkpoint, torch::Device device) {
    std::unique_ptr<Generator> generator = generatorOf(checkpoint, device);
    constexpr int colours = 3;
    if (generator->info().imageChannels != colours)
        generator = std::make_unique<ColourGenerator>(std::move(generator));
    if (!ResidualEncoder::isIn(checkpoint))
        return generator;
    return std::make_unique<EncodedGenerator>(
        std::move(generator), std::make_shared<ResidualEncoder>(checkpoint, device));
}

} // namespace inlay
