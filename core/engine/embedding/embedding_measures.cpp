#include "core/engine/embedding/embedding_measures.h"

#include "core/engine/embedding/image_tensor.h"
#include "core/model/picture/metrics.h"

namespace inlay {

void measure(EmbeddingResult& result, const EmbeddingInput& input, const torch::Tensor& target) {
    const torch::NoGradGuard noGrad;
    const torch::Tensor image = imageToTensor(result.reconstruction, target.device());
    const auto distanceBy = [&](const PerceptualDistance& perceptual) {
        return perceptual.distance(image, perceptual.targetFeatures(target)).item<double>();
    };
    result.perceptualDistance = input.perceptual->kind();
    result.perceptual = distanceBy(*input.perceptual);
    if (input.lpips)
        result.lpips = distanceBy(*input.lpips);
    result.mse = meanSquaredError(result.reconstruction, input.target);
    result.psnrDb = peakSignalToNoise(result.mse);
    result.ssim = structuralSimilarity(result.reconstruction, input.target);
}

} // namespace inlay
