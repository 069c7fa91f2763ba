#include "core/engine/network/kernels/winograd_convolution.h"

#include "core/base/error.h"
#include "core/engine/network/kernels/cpu_kernels.h"
#include "core/engine/network/kernels/tile_memory.h"
#include "core/engine/network/kernels/winograd_weight.h"

#include <ATen/Parallel.h>
#include <ATen/ops/zeros.h>
#include <algorithm>

namespace inlay {

namespace {

/// Tiles worked on at once: as many as keep both intermediate arrays near the second-level cache,
/// but enough that the weight, read once for each block, does not dominate.
int blockSize(int inChannels, int outChannels, int rowBlock, int tiles, int threads) {
    constexpr int floatsWanted = 1 << 20;
    const int fitting = floatsWanted / (36 * (inChannels + outChannels));
    const int share = roundedUp((tiles + threads - 1) / threads, rowBlock);
    return std::min(share, std::clamp(fitting / rowBlock * rowBlock, 4 * rowBlock, 12 * rowBlock));
}

/// Of F(4 x 4, 3 x 3), with points that keep the rounding error small.
constexpr double a = 0.70710678118654752440;
constexpr double b = 1.41421356237309504880;
constexpr WinogradTransform transform{{{1, 0, 0},
                                       {-1 / 1.5, -a / 1.5, -0.5 / 1.5},
                                       {-1 / 1.5, a / 1.5, -0.5 / 1.5},
                                       {1 / 6.0, b / 6, 2 / 6.0},
                                       {1 / 6.0, -b / 6, 2 / 6.0},
                                       {0, 0, 1}}};

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
    m_weight = winogradWeight(weight, transform);
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
            tileMemory(inFloats + std::size_t{36} * (block * padded + code.planeGap));
        for (std::int64_t b = first; b < last; ++b) {
            const int tile = static_cast<int>(b) * block;
            code.convolve(job, tile, std::min(tile + block, tiles), memory, memory + inFloats,
                          dots ? dots + b * m_outChannels : nullptr);
        }
    });
    return sums ? partial.sum(0) : torch::Tensor();
}

} // namespace inlay
