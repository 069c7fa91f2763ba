#include "core/engine/checkpoint/non_finite.h"

#include <algorithm>

namespace inlay {

namespace {

/// A number is neither NaN nor infinity where its exponent is not all ones. Sums in 32 bits over
/// a piece, so that the compiler makes whole vectors of it.
template <typename Bits>
std::int64_t count(const Bits* bits, std::int64_t size, Bits exponent) {
    constexpr std::int64_t pieceSize = 1 << 16;
    std::int64_t found = 0;
    for (std::int64_t start = 0; start < size; start += pieceSize) {
        const std::int64_t end = std::min(start + pieceSize, size);
        std::uint32_t inPiece = 0;
        for (std::int64_t i = start; i < end; ++i)
            inPiece += (bits[i] & exponent) == exponent ? 1U : 0U;
        found += inPiece;
    }
    return found;
}

} // namespace

std::int64_t countNonFinite(const torch::Tensor& tensor) {
    const torch::Tensor plain = tensor.contiguous();
    if (plain.scalar_type() == torch::kHalf)
        return count<std::uint16_t>(static_cast<const std::uint16_t*>(plain.data_ptr()),
                                    plain.numel(), 0x7c00U);
    const torch::Tensor wide = plain.to(torch::kFloat);
    return count<std::uint32_t>(static_cast<const std::uint32_t*>(wide.data_ptr()), wide.numel(),
                                0x7f800000U);
}

} // namespace inlay
