#include "core/engine/network/kernels/winograd_weight.h"

#include "core/engine/network/kernels/cpu_kernels.h"
#include "core/engine/network/kernels/tile_memory.h"

#include <ATen/Parallel.h>
#include <ATen/ops/zeros.h>
#include <algorithm>

namespace inlay {

namespace {

/// One kernel, of which each value goes `stride` floats behind the one before.
void transformKernel(const WinogradTransform& g, const float* kernel, float* to,
                     std::int64_t stride) {
    double half[6][3];
    for (int y = 0; y < 6; ++y) {
        for (int x = 0; x < 3; ++x)
            half[y][x] = g[y][0] * kernel[x] + g[y][1] * kernel[3 + x] + g[y][2] * kernel[6 + x];
    }
    for (int y = 0; y < 6; ++y) {
        for (int x = 0; x < 6; ++x)
            to[(6 * y + x) * stride] = static_cast<float>(
                half[y][0] * g[x][0] + half[y][1] * g[x][1] + half[y][2] * g[x][2]);
    }
}

} // namespace

torch::Tensor winogradWeight(const torch::Tensor& weight, const WinogradTransform& g) {
    const auto outChannels = static_cast<int>(weight.size(0));
    const auto inChannels = static_cast<int>(weight.size(1));
    const int columns = cpuKernels()->columnBlock;
    const int panels = roundedUp(outChannels, columns) / columns;
    torch::Tensor packed = at::zeros({36, panels, inChannels, columns}, torch::kFloat);
    const torch::Tensor plain = weight.detach().to(torch::kFloat).contiguous();
    const float* const from = plain.data_ptr<float>();
    float* const to = packed.data_ptr<float>();
    const std::int64_t pieces = std::int64_t{panels} * inChannels;
    at::parallel_for(0, pieces, 16, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t piece = first; piece < last; ++piece) {
            const int in = static_cast<int>(piece % inChannels);
            const int start = static_cast<int>(piece / inChannels) * columns;
            const int end = std::min(start + columns, outChannels);
            for (int out = start; out < end; ++out)
                transformKernel(g, from + (std::int64_t{out} * inChannels + in) * 9,
                                to + piece * columns + out - start, pieces * columns);
        }
    });
    return packed;
}

} // namespace inlay
