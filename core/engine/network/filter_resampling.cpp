#include "core/engine/network/filter_resampling.h"

#include <algorithm>
#include <cmath>

namespace inlay {

namespace {

/// One filter for every channel; torch's convolution does not mirror the filter, so we do.
torch::Tensor depthwise(const torch::Tensor& x, const torch::Tensor& mirrored,
                        at::IntArrayRef stride = 1) {
    const std::int64_t channels = x.size(1);
    const torch::Tensor weight =
        mirrored.expand({channels, 1, mirrored.size(0), mirrored.size(1)}).contiguous();
    return at::conv2d(x, weight, {}, stride, at::IntArrayRef(0), 1, channels);
}

torch::Tensor alongAxis(const torch::Tensor& taps, int axis) {
    return axis == 2 ? taps.unsqueeze(1) : taps.unsqueeze(0);
}

torch::Tensor pad(const torch::Tensor& x, int axis, std::int64_t before, std::int64_t after) {
    if (before == 0 && after == 0)
        return x;
    if (axis == 3)
        return at::constant_pad_nd(x, {before, after});
    return at::constant_pad_nd(x, {0, 0, before, after});
}

std::int64_t floorDivide(std::int64_t a, std::int64_t b) {
    return a / b - (a % b != 0 && (a < 0) != (b < 0) ? 1 : 0);
}

/// Results at the positions q * factor + phase see only every `factor`th tap, the others meet the
/// inserted zeros: one short convolution for each phase, then interleaved.
torch::Tensor upAlong(const torch::Tensor& x, const torch::Tensor& mirrored, int axis, int factor,
                      std::int64_t before, std::int64_t after) {
    const std::int64_t length = x.size(axis);
    const std::int64_t taps = mirrored.size(0);
    const std::int64_t outLength = length * factor + before + after - taps + 1;
    const std::int64_t phaseLength = (outLength + factor - 1) / factor;
    std::vector<torch::Tensor> phases;
    for (int phase = 0; phase < factor; ++phase) {
        const std::int64_t first = ((before - phase) % factor + factor) % factor;
        const std::int64_t shift = floorDivide(phase + first - before, factor);
        if (first >= taps) {
            auto shape = x.sizes().vec();
            shape[static_cast<std::size_t>(axis)] = phaseLength;
            phases.push_back(at::zeros(shape, x.options().requires_grad(false)));
            continue;
        }
        const torch::Tensor own = mirrored.slice(0, first, taps, factor);
        const std::int64_t needed = phaseLength + own.size(0) - 1;
        const torch::Tensor padded = pad(x, axis, -shift, needed - length + shift);
        phases.push_back(depthwise(padded, alongAxis(own, axis)));
    }
    auto shape = phases.front().sizes().vec();
    shape[static_cast<std::size_t>(axis)] *= factor;
    // Interleaved in the order of memory, channels last: n, h, w, c.
    for (torch::Tensor& phase : phases)
        phase = phase.permute({0, 2, 3, 1});
    return at::stack(phases, axis)
        .reshape({shape[0], shape[2], shape[3], shape[1]})
        .permute({0, 3, 1, 2})
        .narrow(axis, 0, outLength);
}

torch::Tensor insertZeros(const torch::Tensor& x, int factor) {
    torch::Tensor spread = x.unsqueeze(3).unsqueeze(5);
    spread = at::constant_pad_nd(spread, {0, factor - 1, 0, 0, 0, factor - 1});
    return spread.reshape({x.size(0), x.size(1), x.size(2) * factor, x.size(3) * factor});
}

} // namespace

torch::Tensor filterUp(const torch::Tensor& x, const torch::Tensor& filter, int factor,
                       const ResamplingPadding& padding, double gain) {
    const torch::Tensor input = x.contiguous(at::MemoryFormat::ChannelsLast);
    if (filter.dim() == 2) {
        const torch::Tensor padded = at::constant_pad_nd(
            insertZeros(input, factor), {padding[0], padding[1], padding[2], padding[3]});
        return depthwise(padded, filter.flip({0, 1}) * gain);
    }
    const torch::Tensor mirrored = filter.flip({0}) * std::sqrt(gain);
    const torch::Tensor wide = upAlong(input, mirrored, 3, factor, padding[0], padding[1]);
    return upAlong(wide, mirrored, 2, factor, padding[2], padding[3]);
}

torch::Tensor filterDown(const torch::Tensor& x, const torch::Tensor& filter, int factor) {
    const torch::Tensor input = x.contiguous(at::MemoryFormat::ChannelsLast);
    if (filter.dim() == 2)
        return depthwise(input, filter.flip({0, 1}), {factor, factor});
    const torch::Tensor mirrored = filter.flip({0});
    return depthwise(depthwise(input, mirrored.unsqueeze(1), {factor, 1}), mirrored.unsqueeze(0),
                     {1, factor});
}

} // namespace inlay
