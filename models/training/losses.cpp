#include "models/training/losses.h"

#include <torch/autograd.h>

namespace inlay::training {

torch::Tensor discriminatorLoss(const torch::Tensor& realLogits, const torch::Tensor& fakeLogits) {
    return torch::softplus(-realLogits).mean() + torch::softplus(fakeLogits).mean();
}

torch::Tensor generatorLoss(const torch::Tensor& fakeLogits) {
    return torch::softplus(-fakeLogits).mean();
}

torch::Tensor gradientPenalty(const Discriminator& discriminator, const torch::Tensor& reals) {
    const torch::Tensor pictures = reals.detach().requires_grad_(true);
    const torch::Tensor logits = discriminator.judge(pictures);
    const torch::Tensor gradient =
        torch::autograd::grad({logits.sum()}, {pictures}, {}, true, true)[0];
    return gradient.square().sum({1, 2, 3}).mean();
}

torch::Tensor pyramidDifference(const torch::Tensor& a, const torch::Tensor& b) {
    torch::Tensor rest = a - b; // the pyramid is linear
    torch::Tensor sum;
    for (int level = 0; level < 4; ++level) {
        const torch::Tensor small = torch::avg_pool2d(rest, 2);
        const torch::Tensor detail =
            rest - torch::upsample_bilinear2d(small, {rest.size(2), rest.size(3)}, false);
        const torch::Tensor part = detail.abs().mean();
        sum = sum.defined() ? sum + part : part;
        rest = small;
    }
    return sum + rest.abs().mean();
}

torch::Tensor featureDifference(const Discriminator& discriminator, const torch::Tensor& image,
                                const torch::Tensor& target) {
    constexpr int levels = 3;
    std::vector<torch::Tensor> wanted;
    {
        const torch::NoGradGuard noGrad;
        wanted = discriminator.features(target, levels);
    }
    const std::vector<torch::Tensor> found = discriminator.features(image, levels);
    torch::Tensor sum = (found[0] - wanted[0]).abs().mean();
    for (std::size_t i = 1; i < found.size(); ++i)
        sum = sum + (found[i] - wanted[i]).abs().mean();
    return sum;
}

} // namespace inlay::training
