#include "core/engine/embedding/embedding_start.h"

#include "core/base/error.h"
#include "core/engine/embedding/latent_tensor.h"
#include "core/engine/network/seeded_random.h"

namespace inlay {

namespace {

EmbeddingStart resolve(const EmbeddingOptions& options, const NetworkInfo& network) {
    if (options.start != EmbeddingStart::Automatic)
        return options.start;
    if (!options.faceFound)
        return EmbeddingStart::Uniform;
    return options.encoderStart && network.hasEncoder ? EmbeddingStart::Encoder
                                                      : EmbeddingStart::MeanW;
}

} // namespace

StartPoint startPoint(const Generator& generator, const EmbeddingOptions& options,
                      const torch::Tensor& target, const std::optional<Latent>& given) {
    const torch::NoGradGuard noGrad;
    const NetworkInfo& network = generator.info();
    const torch::Device device = generator.device();
    switch (resolve(options, network)) {
    case EmbeddingStart::Given:
        if (!given)
            throw Error(ErrorKind::InvalidArgument,
                        "The start is to be a given latent, but none is given; choose one");
        return {latentToTensor(*given, device), latentNoise(*given, device), EmbeddingStart::Given};
    case EmbeddingStart::Encoder:
        return {generator.encode(target), {}, EmbeddingStart::Encoder};
    case EmbeddingStart::Uniform: {
        const torch::Tensor w = seededUniform({1, network.numWs, network.wDim}, options.seed);
        return {w.to(device), {}, EmbeddingStart::Uniform};
    }
    case EmbeddingStart::MeanW:
    case EmbeddingStart::Automatic:
        break;
    }
    return {generator.meanWOf(options.classIndex).reshape({1, 1, -1}).repeat({1, network.numWs, 1}),
            {},
            EmbeddingStart::MeanW};
}

} // namespace inlay
