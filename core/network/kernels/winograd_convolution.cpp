#include "core/network/kernels/winograd_convolution.h"

#include "core/base/error.h"
#include "core/network/kernels/cpu_kernels.h"

#include <ATen/Parallel.h>
#include <ATen/ops/einsum.h>
#include <ATen/ops/tensor.h>
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
    return std::min(share, std::clamp(fitting / rowBlock * rowBlock, 2 * rowBlock, 12 * rowBlock));
}

/// One for each thread, kept from call to call.
float* scratch(std::size_t floats) {
    thread_local std::vector<float> buffer;
    if (buffer.size() < floats)
        buffer.resize(floats);
    return buffer.data();
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
    const torch::NoGradGuard noGradient;
    const torch::Tensor g = torch::tensor({0.25, 0.0, 0.0,               //
                                           -1.0 / 6, -1.0 / 6, -1.0 / 6, //
                                           -1.0 / 6, 1.0 / 6, -1.0 / 6,  //
                                           1.0 / 24, 1.0 / 12, 1.0 / 6,  //
                                           1.0 / 24, -1.0 / 12, 1.0 / 6, //
                                           0.0, 0.0, 1.0},
                                          torch::kDouble)
                                .view({6, 3});
    const torch::Tensor transformed =
        at::einsum("ay,oiyx,bx->abio", {g, weight.detach().to(torch::kDouble), g})
            .to(torch::kFloat)
            .reshape({36, m_inChannels, m_outChannels});
    const int columns = cpuKernels()->columnBlock;
    const int padded = roundedUp(m_outChannels, columns);
    m_weight = at::constant_pad_nd(transformed, {0, padded - m_outChannels})
                   .view({36, m_inChannels, padded / columns, columns})
                   .transpose(1, 2)
                   .contiguous();
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
        const std::size_t inFloats = std::size_t{36} * block * m_inChannels;
        float* const memory = scratch(inFloats + std::size_t{36} * block * padded);
        for (std::int64_t b = first; b < last; ++b) {
            const int tile = static_cast<int>(b) * block;
            code.convolve(job, tile, std::min(tile + block, tiles), memory, memory + inFloats,
                          dots ? dots + b * m_outChannels : nullptr);
        }
    });
    return sums ? partial.sum(0) : torch::Tensor();
}

} // namespace inlay
