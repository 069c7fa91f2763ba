#include "core/engine/perceptual/laplacian_pyramid.h"

#include <ATen/ops/avg_pool2d.h>
#include <ATen/ops/upsample_bilinear2d.h>

namespace inlay {

std::vector<torch::Tensor> LaplacianPyramid::targetFeatures(const torch::Tensor& target) const {
    return {target.detach()};
}

torch::Tensor LaplacianPyramid::distance(const torch::Tensor& image,
                                         const std::vector<torch::Tensor>& targetFeatures) const {
    torch::Tensor level = image - targetFeatures.at(0);
    torch::Tensor sum;
    int count = 0;
    const auto add = [&](const torch::Tensor& band) {
        const torch::Tensor mean = band.abs().mean();
        sum = sum.defined() ? sum + mean : mean;
        ++count;
    };
    while (count + 1 < levels && level.size(2) > 1 && level.size(3) > 1) {
        const torch::Tensor half = at::avg_pool2d(level, {2, 2}, {2, 2}, {0, 0}, true, false);
        add(level - at::upsample_bilinear2d(half, level.sizes().slice(2), false));
        level = half;
    }
    add(level);
    return sum / count;
}

std::vector<torch::Tensor> LaplacianPyramid::styleFeatures(const torch::Tensor& image) const {
    std::vector<torch::Tensor> bands;
    torch::Tensor level = image;
    while (static_cast<int>(bands.size()) + 1 < levels && level.size(2) > 1 && level.size(3) > 1) {
        const torch::Tensor half = at::avg_pool2d(level, {2, 2}, {2, 2}, {0, 0}, true, false);
        bands.push_back(level - at::upsample_bilinear2d(half, level.sizes().slice(2), false));
        level = half;
    }
    bands.push_back(level);
    return bands;
}

} // namespace inlay
