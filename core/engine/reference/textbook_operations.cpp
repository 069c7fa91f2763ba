#include "core/engine/reference/textbook_operations.h"

#include <cmath>

namespace inlay::textbook {

torch::Tensor upsampleAndFilter(const torch::Tensor& x, int factor, int before, int after) {
    const std::int64_t n = x.size(0);
    const std::int64_t c = x.size(1);
    const std::int64_t h = x.size(2);
    const std::int64_t w = x.size(3);
    // Zeros behind each row's and each column's pixels.
    torch::Tensor spread =
        at::constant_pad_nd(x.reshape({n, c, h, 1, w, 1}), {0, factor - 1, 0, 0, 0, factor - 1});
    spread = spread.reshape({n, c, h * factor, w * factor});
    spread = at::constant_pad_nd(spread, {before, after, before, after});
    const torch::Tensor taps = torch::tensor({1.0F, 3.0F, 3.0F, 1.0F}, x.options()) / 8.0;
    const torch::Tensor filter = at::outer(taps, taps) * (factor * factor);
    return at::conv2d(spread, filter.expand({c, 1, 4, 4}), {}, at::IntArrayRef{1, 1},
                      at::IntArrayRef{0, 0}, at::IntArrayRef{1, 1}, c);
}

torch::Tensor upsample2d(const torch::Tensor& x) {
    return upsampleAndFilter(x, 2, 2, 1);
}

torch::Tensor modulatedConvolution(const torch::Tensor& x, const torch::Tensor& weight,
                                   const torch::Tensor& style, bool demodulates, bool upsamples) {
    const std::int64_t n = x.size(0);
    const std::int64_t out = weight.size(0);
    const std::int64_t in = weight.size(1);
    const std::int64_t k = weight.size(2);
    torch::Tensor modulated = weight.unsqueeze(0) * style.reshape({n, 1, in, 1, 1});
    if (demodulates) {
        const torch::Tensor power = modulated.square().sum({2, 3, 4}, /*keepdim=*/true);
        modulated = modulated * (power + 1e-8).rsqrt();
    }
    const torch::Tensor grouped = x.reshape({1, n * in, x.size(2), x.size(3)});
    torch::Tensor y;
    if (upsamples) {
        const torch::Tensor kernels = modulated.transpose(1, 2).reshape({n * in, out, k, k});
        y = at::conv_transpose2d(grouped, kernels, {}, 2, 0, 0, n);
        y = y.reshape({n, out, y.size(2), y.size(3)});
        // Stride 2 spread the values over four times the pixels, hence the gain of 4.
        return upsampleAndFilter(y, 1, 1, 1) * 4.0;
    }
    y = at::conv2d(grouped, modulated.reshape({n * out, in, k, k}), {}, at::IntArrayRef{1, 1},
                   at::IntArrayRef{k / 2, k / 2}, at::IntArrayRef{1, 1}, n);
    return y.reshape({n, out, y.size(2), y.size(3)});
}

torch::Tensor fullyConnected(const torch::Tensor& x, const torch::Tensor& weight,
                             const torch::Tensor& bias, double gain) {
    const double scale = gain / std::sqrt(static_cast<double>(weight.size(1)));
    return at::matmul(x, (weight * scale).t()) + bias * gain;
}

} // namespace inlay::textbook
