#include "core/engine/network/kernels/up_winograd_convolution.h"

#include "core/base/error.h"
#include "core/engine/network/kernels/cpu_kernels.h"
#include "core/engine/network/kernels/tile_memory.h"
#include "core/engine/network/kernels/winograd_convolution.h"
#include "core/engine/network/kernels/winograd_weight.h"

#include <ATen/Parallel.h>
#include <ATen/ops/zeros.h>
#include <algorithm>
#include <cstring>
#include <vector>

namespace inlay {

namespace {

constexpr int planes = 81;

float* slabMemory(std::size_t floats) {
    thread_local std::vector<float> buffer;
    return grown(buffer, floats);
}

/// Rows of tiles in a slab: about 4 MB of the wide picture, but enough tiles for all threads.
int tileRowsInSlab(const UpConvolutionJob& job, int channels, int tilesDown) {
    constexpr std::int64_t floatsWanted = 1 << 20;
    constexpr int tilesWanted = 96;
    const std::int64_t floats = std::int64_t{8} * job.slabColumns * channels;
    const int fitting = static_cast<int>(floatsWanted / floats);
    const int needed =
        (tilesWanted * at::get_num_threads() + job.tilesAcross - 1) / job.tilesAcross;
    return std::min(tilesDown, std::max({1, fitting, needed}));
}

/// Rows to values at 0, 1, -1, 1/2 and infinity of the taps (w[2], w[0]) of even pixels, divided by
/// what Lagrange's interpolation asks for; the last is the tap w[1] of odd ones.
constexpr WinogradTransform upTransform{
    {{0, 0, 2}, {1, 0, 1}, {1 / 3.0, 0, -1 / 3.0}, {-4 / 3.0, 0, -8 / 3.0}, {1, 0, 0}, {0, 1, 0}}};

/// `work(block, firstTile, lastTile, transformed, products)` for all tiles from `first` to `last`.
template <typename Work>
void forEachBlock(const UpConvolutionJob& job, int block, int first, int last, const Work& work) {
    const CpuKernels& code = *cpuKernels();
    const int padded = roundedUp(job.outChannels, code.columnBlock);
    const std::size_t inFloats = std::size_t{planes} * (block * job.inChannels + code.planeGap);
    const std::size_t floats = inFloats + std::size_t{planes} * (block * padded + code.planeGap);
    at::parallel_for(0, (last - first + block - 1) / block, 1,
                     [&](std::int64_t begin, std::int64_t end) {
                         float* const memory = tileMemory(floats);
                         for (std::int64_t b = begin; b < end; ++b) {
                             const int tile = first + static_cast<int>(b) * block;
                             work(b, tile, std::min(tile + block, last), memory, memory + inFloats);
                         }
                     });
}

} // namespace

UpWinogradConvolution::UpWinogradConvolution(const torch::Tensor& weight)
    : m_inChannels(static_cast<int>(weight.size(1)))
    , m_outChannels(static_cast<int>(weight.size(0))) {
    if (!WinogradConvolution::isSupported(m_inChannels, m_outChannels) || weight.size(2) != 3 ||
        weight.size(3) != 3)
        throw Error(ErrorKind::InvalidArgument,
                    "This up-convolution cannot be done by Winograd's method");
    m_weight = winogradWeight(weight, upTransform);
}

int UpWinogradConvolution::blockSize(int tiles) const {
    constexpr int floatsWanted = 1 << 18;
    const int rowBlock = cpuKernels()->rowBlock;
    const int fitting = floatsWanted / (planes * (m_inChannels + m_outChannels));
    const int threads = at::get_num_threads();
    const int share = roundedUp((tiles + threads - 1) / threads, rowBlock);
    // The larger the weight, the more tiles have to share its reading.
    const int least = m_inChannels * m_outChannels > 64 * 128 ? 4 * rowBlock : rowBlock;
    return std::min(share, std::clamp(fitting / rowBlock * rowBlock, least, 12 * rowBlock));
}

void UpWinogradConvolution::prepare(UpConvolutionJob& job) const {
    job.inChannels = m_inChannels;
    job.outChannels = m_outChannels;
    job.weight = m_weight.data_ptr<float>();
}

void UpWinogradConvolution::runUp(UpConvolutionJob job) const {
    prepare(job);
    const CpuKernels& code = *cpuKernels();
    // The wide picture has one even row and column more than the small one has pixels.
    job.tilesAcross = job.width / 4 + 1;
    const int tilesDown = job.height / 4 + 1;
    job.slabColumns = 8 * job.tilesAcross;
    const int slabTiles = tileRowsInSlab(job, m_outChannels, tilesDown);
    // The blur of a slab's first rows needs three rows of the slab before.
    const std::size_t row = static_cast<std::size_t>(job.slabColumns) * m_outChannels;
    constexpr int carried = 3;
    job.slab = slabMemory((8 * slabTiles + carried) * row);
    std::memset(job.slab, 0, carried * row * sizeof(float));
    const int block = blockSize(slabTiles * job.tilesAcross);
    for (int top = 0; top < tilesDown; top += slabTiles) {
        const int bottom = std::min(top + slabTiles, tilesDown);
        job.slabRow = 8 * top - carried;
        forEachBlock(job, block, top * job.tilesAcross, bottom * job.tilesAcross,
                     [&](std::int64_t, int first, int last, float* transformed, float* products) {
                         code.upConvolve(job, first, last, transformed, products, nullptr);
                     });
        const int firstRow = std::max(0, 8 * top - 2);
        const int lastRow = std::min(2 * job.height, 8 * bottom - 2);
        at::parallel_for(firstRow, lastRow, 1, [&](std::int64_t first, std::int64_t last) {
            code.blurAndActivate(job, static_cast<int>(first), static_cast<int>(last));
        });
        std::memmove(job.slab, job.slab + 8L * (bottom - top) * row, carried * row * sizeof(float));
    }
}

torch::Tensor UpWinogradConvolution::runBack(UpConvolutionJob job) const {
    prepare(job);
    const CpuKernels& code = *cpuKernels();
    job.tilesAcross = (job.width + 3) / 4;
    const int tilesDown = (job.height + 3) / 4;
    job.slabColumns = 8 * job.tilesAcross + 1;
    const int slabTiles = tileRowsInSlab(job, m_inChannels, tilesDown);
    const std::size_t row = static_cast<std::size_t>(job.slabColumns) * m_inChannels;
    job.slab = slabMemory((8 * slabTiles + 1) * row);
    const int block = blockSize(slabTiles * job.tilesAcross);
    const std::int64_t slabs = (tilesDown + slabTiles - 1) / slabTiles;
    const std::int64_t slabBlocks = (slabTiles * job.tilesAcross + block - 1) / block;
    const torch::Tensor partial =
        job.other ? at::zeros({slabs * slabBlocks, m_outChannels}, torch::kFloat) : torch::Tensor();
    float* dots = job.other ? partial.data_ptr<float>() : nullptr;
    for (int top = 0; top < tilesDown; top += slabTiles) {
        const int bottom = std::min(top + slabTiles, tilesDown);
        job.slabRow = 8 * top;
        at::parallel_for(8L * top, 8L * bottom + 1, 1, [&](std::int64_t first, std::int64_t last) {
            code.blurBackward(job, static_cast<int>(first), static_cast<int>(last));
        });
        forEachBlock(job, block, top * job.tilesAcross, bottom * job.tilesAcross,
                     [&](std::int64_t b, int first, int last, float* transformed, float* products) {
                         code.downConvolve(job, first, last, transformed, products,
                                           dots ? dots + b * m_outChannels : nullptr);
                     });
        if (dots)
            dots += slabBlocks * m_outChannels;
    }
    return job.other ? partial.sum(0) : torch::Tensor();
}

} // namespace inlay
