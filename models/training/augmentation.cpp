#include "models/training/augmentation.h"

#include <algorithm>
#include <cmath>

namespace inlay::training {

namespace {

constexpr double targetSigns = 0.6;
constexpr double picturesForFullSwing = 100000;
constexpr double pi = 3.14159265358979323846;

} // namespace

torch::Tensor Augmentation::chosen(int64_t n, const torch::TensorOptions& options) const {
    return (torch::rand({n}, options) < probability).to(options.dtype());
}

torch::Tensor Augmentation::apply(const torch::Tensor& images) const {
    return probability <= 0 ? images : colour(geometry(images));
}

void Augmentation::adapt(double realSigns, int pictures) {
    const double step = pictures / picturesForFullSwing;
    probability = std::clamp(probability + (realSigns > targetSigns ? step : -step), 0.0, 0.85);
}

torch::Tensor Augmentation::geometry(const torch::Tensor& images) const {
    const int64_t n = images.size(0);
    const torch::TensorOptions options = images.options().requires_grad(false);
    const torch::Tensor mirror =
        1 - 2 * chosen(n, options) * (torch::rand({n}, options) < 0.5).to(options.dtype());
    const torch::Tensor scale = torch::exp2(torch::randn({n}, options) * 0.2 * chosen(n, options));
    const torch::Tensor stretch =
        torch::exp2(torch::randn({n}, options) * 0.2 * chosen(n, options));
    const torch::Tensor angle = (torch::rand({n}, options) * 2 - 1) * (pi / 8) * chosen(n, options);
    const torch::Tensor moveX = torch::randn({n}, options) * 0.125 * chosen(n, options);
    const torch::Tensor moveY = torch::randn({n}, options) * 0.125 * chosen(n, options);
    const torch::Tensor cosine = torch::cos(angle);
    const torch::Tensor sine = torch::sin(angle);
    const torch::Tensor theta =
        torch::stack({torch::stack({cosine * scale * stretch * mirror, -sine * scale, moveX}, 1),
                      torch::stack({sine * scale * mirror, cosine * scale / stretch, moveY}, 1)},
                     1);
    // Reflection stands in for the padding of the original.
    const torch::Tensor grid = torch::affine_grid_generator(theta, images.sizes(), false);
    return torch::grid_sampler(images, grid, 0, 2, false);
}

torch::Tensor Augmentation::colour(const torch::Tensor& images) const {
    const int64_t n = images.size(0);
    const torch::TensorOptions options = images.options().requires_grad(false);
    const auto each = [n](const torch::Tensor& x) { return x.reshape({n, 1, 1, 1}); };
    const torch::Tensor brightness = each(torch::randn({n}, options) * 0.2 * chosen(n, options));
    const torch::Tensor contrast =
        each(torch::exp2(torch::randn({n}, options) * 0.5 * chosen(n, options)));
    const torch::Tensor saturation =
        each(torch::exp2(torch::randn({n}, options) * 1.0 * chosen(n, options)));
    const torch::Tensor changed = images * contrast + brightness;
    const torch::Tensor luma = changed.mean(1, true);
    return luma + (changed - luma) * saturation;
}

} // namespace inlay::training
