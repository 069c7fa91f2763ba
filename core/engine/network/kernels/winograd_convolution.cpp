#include "core/engine/network/kernels/winograd_convolution.h"

#include "core/base/error.h"
#include "core/engine/network/kernels/cpu_kernels.h"

#include <ATen/Parallel.h>
#include <ATen/ops/zeros.h>
#include <algorithm>
#include <vector>

namespace inlay {

namespace {

int roundedUp(int value, int step) {
    return (value + step - 1) / step * step;
}

/// Tiles worked on at once: as many as keep both intermediate arrays near the second-level cache,
/// but enough that the weight, read once for each block, does not dominate.
int blockSize(int inChannels, int outChannels, int rowBlock, int tiles, int threads) {
    constexpr int floatsWanted = 1 << 20;
    const int fitting = floatsWanted / (36 * (inChannels + outChannels));
    const int share = roundedUp((tiles + threads - 1) / threads, rowBlock);
    return std::min(share, std::clamp(fitting / rowBlock * rowBlock, 4 * rowBlock, 12 * rowBlock));
}

/// One for each thread, kept from call to call.
float* scratch(std::size_t floats) {
    thread_local std::vector<float> buffer;
    if (buffer.size() < floats)
        buffer.resize(floats);
    return buffer.data();
}

/// G g G^T in double precision, one value every `stride` floats.
void transformKernel(const float* kernel, float* to, std::int64_t stride) {
    constexpr double a = 0.70710678118654752440;
    constexpr double b = 1.41421356237309504880;
    constexpr double g[6][3] = {{1, 0, 0},
                                {-1 / 1.5, -a / 1.5, -0.5 / 1.5},
                                {-1 / 1.5, a / 1.5, -0.5 / 1.5},
                                {1 / 6.0, b / 6, 2 / 6.0},
                                {1 / 6.0, -b / 6, 2 / 6.0},
                                {0, 0, 1}};
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

bool WinogradConvolution::isSupported(std::int64_t inChannels, std::int64_t outChannels) {
    return cpuKernels() && inChannels % 16 == 0 && outChannels % 16 == 0;
}

WinogradConvolution::WinogradConvolution(const torch::Tensor& weight)
    : m_inChannels(static_cast<int>(weight.size(1)))
    , m_outChannels(static_cast<int>(weight.size(0))) {
    if (!isSupported(m_inChannels, m_outChannels) || weight.size(2) != 3 || weight.size(3) != 3)
        throw Error(ErrorKind::InvalidArgument,
                    "This convolution cannot be done by Winograd's method");
    const int columns = cpuKernels()->columnBlock;
    const int panels = roundedUp(m_outChannels, columns) / columns;
    m_weight = at::zeros({36, panels, m_inChannels, columns}, torch::kFloat);
    const torch::Tensor plain = weight.detach().to(torch::kFloat).contiguous();
    const float* const from = plain.data_ptr<float>();
    float* const to = m_weight.data_ptr<float>();
    const std::int64_t pieces = std::int64_t{panels} * m_inChannels;
    at::parallel_for(0, pieces, 16, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t piece = first; piece < last; ++piece) {
            const int in = static_cast<int>(piece % m_inChannels);
            const int start = static_cast<int>(piece / m_inChannels) * columns;
            const int end = std::min(start + columns, m_outChannels);
            for (int out = start; out < end; ++out)
                transformKernel(from + (std::int64_t{out} * m_inChannels + in) * 9,
                                to + piece * columns + out - start, pieces * columns);
        }
    });
}

torch::Tensor WinogradConvolution::run(WinogradJob job) const {
    job.inChannels = m_inChannels;
    job.outChannels = m_outChannels;
    job.weight = m_weight.data_ptr<float>();
    job.tilesAcross = (job.width + 3) / 4;
    job.tilesDown = (job.height + 3) / 4;

    const CpuKernels& code = *cpuKernels();
    const int padded = roundedUp(m_outChannels, code.columnBlock);
    const int tiles = job.tilesAcross * job.tilesDown;
    const int block =
        blockSize(m_inChannels, m_outChannels, code.rowBlock, tiles, at::get_num_threads());
    const int blocks = (tiles + block - 1) / block;
    const bool sums = job.epilogue == WinogradJob::Epilogue::ScaleAndDot && job.other;
    const torch::Tensor partial =
        sums ? at::zeros({blocks, m_outChannels}, torch::kFloat) : torch::Tensor();
    float* const dots = sums ? partial.data_ptr<float>() : nullptr;
    at::parallel_for(0, blocks, 1, [&](std::int64_t first, std::int64_t last) {
        const std::size_t inFloats = std::size_t{36} * (block * m_inChannels + code.planeGap);
        float* const memory =
            scratch(inFloats + std::size_t{36} * (block * padded + code.planeGap));
        for (std::int64_t b = first; b < last; ++b) {
            const int tile = static_cast<int>(b) * block;
            code.convolve(job, tile, std::min(tile + block, tiles), memory, memory + inFloats,
                          dots ? dots + b * m_outChannels : nullptr);
        }
    });
    return sums ? partial.sum(0) : torch::Tensor();
}

} // namespace inlay
