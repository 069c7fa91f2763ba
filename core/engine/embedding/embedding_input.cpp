#include "core/engine/embedding/embedding_input.h"

#include "core/engine/embedding/embedding_loss.h"
#include "core/engine/embedding/image_tensor.h"

namespace inlay {

namespace {

torch::Tensor maskTensor(const EmbeddingInput& input) {
    if (input.options.mask.isEmpty())
        return {};
    const NetworkInfo& network = input.generator->info();
    return maskToTensor(input.options.mask, network.width, network.height,
                        input.generator->device());
}

} // namespace

std::shared_ptr<const EmbeddingObjective> objectiveOf(const EmbeddingInput& input,
                                                      const torch::Tensor& target) {
    if (input.objective)
        return input.objective;
    std::shared_ptr<const PerceptualDistance> perceptual;
    if (input.options.bfloat16Features)
        perceptual = input.perceptual->inBfloat16();
    if (!perceptual)
        perceptual = input.perceptual;
    return std::make_shared<EmbeddingLoss>(perceptual, target, maskTensor(input),
                                           input.options.perceptualWeight, input.options.mseWeight);
}

torch::Tensor seenTensor(const EmbeddingInput& input, const torch::Tensor& target) {
    return input.seen.isEmpty() ? target : imageToTensor(input.seen, input.generator->device());
}

} // namespace inlay
