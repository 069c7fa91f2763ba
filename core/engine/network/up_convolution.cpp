#include "core/engine/network/up_convolution.h"

namespace inlay {

namespace {

/// One axis of the rearrangement. With stride 2, output 2p sees kernel tap 2 at input p - 1 and tap
/// 0 at p; output 2p + 1 sees tap 1 at p alone. The axis of 3 taps becomes axes of 2 phases (put
/// first) and 2 taps.
torch::Tensor splitIntoPhases(const torch::Tensor& weight, int axis) {
    const auto tap = [&](int index) { return weight.select(axis, index); };
    const torch::Tensor even = torch::stack({tap(2), tap(0)}, axis);
    const torch::Tensor odd = torch::stack({torch::zeros_like(tap(1)), tap(1)}, axis);
    return torch::stack({even, odd}, 0);
}

/// [n, 2 * 2 * c, h, w] -> [n, c, 2h, 2w], both channels_last: moves whole rows of channels, which
/// torch's pixel_shuffle, having the phases innermost, cannot.
torch::Tensor interleavePhases(const torch::Tensor& phases) {
    const std::int64_t n = phases.size(0);
    const std::int64_t c = phases.size(1) / 4;
    const std::int64_t h = phases.size(2);
    const std::int64_t w = phases.size(3);
    return phases.permute({0, 2, 3, 1})
        .reshape({n, h, w, 2, 2, c})
        .permute({0, 1, 3, 2, 4, 5})
        .reshape({n, 2 * h, 2 * w, c})
        .permute({0, 3, 1, 2});
}

} // namespace

UpConvolution::UpConvolution(const torch::Tensor& weight) {
    const std::int64_t out = weight.size(0);
    const std::int64_t in = weight.size(1);
    const torch::Tensor columns = splitIntoPhases(weight, 3); // [2, out, in, 3, 2]
    const torch::Tensor both = splitIntoPhases(columns, 3);   // [2, 2, out, in, 2, 2]
    m_phaseWeight = both.reshape({4 * out, in, 2, 2}).contiguous(torch::MemoryFormat::ChannelsLast);
    const torch::Tensor filter = torch::tensor({1.0F, 3.0F, 3.0F, 1.0F}, weight.options()) / 4.0;
    m_blur = at::outer(filter, filter).expand({out, 1, 4, 4}).contiguous();
}

torch::Tensor UpConvolution::operator()(const torch::Tensor& x) const {
    const torch::Tensor y = interleavePhases(at::conv2d(x, m_phaseWeight, {}, 1, 1));
    // The last row and column are zeros already, hence padding on one side only.
    const torch::Tensor padded = at::constant_pad_nd(y, {1, 0, 1, 0});
    const std::int64_t channels = y.size(1);
    return at::conv2d(padded, m_blur, {}, at::IntArrayRef{1, 1}, at::IntArrayRef{0, 0},
                      at::IntArrayRef{1, 1}, channels);
}

} // namespace inlay
