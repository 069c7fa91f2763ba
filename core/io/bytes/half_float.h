#pragma once

#include <cstdint>
#include <cstring>

namespace inlay {

/// The upper half of a float32.
inline float bfloat16ToFloat(std::uint16_t bits) {
    const std::uint32_t wide = static_cast<std::uint32_t>(bits) << 16;
    float value;
    std::memcpy(&value, &wide, sizeof value);
    return value;
}

/// IEEE 754 binary16: 1 sign, 5 exponent (bias 15) and 10 fraction bits.
inline float halfToFloat(std::uint16_t bits) {
    const std::uint32_t sign = static_cast<std::uint32_t>(bits & 0x8000u) << 16;
    const std::uint32_t exponent = (bits >> 10) & 0x1fu;
    const std::uint32_t fraction = bits & 0x3ffu;
    float value;
    if (exponent == 0) { // zero or subnormal: fraction * 2^-24, exact in float32
        value = static_cast<float>(fraction) * 5.9604644775390625e-8f;
        std::uint32_t wide;
        std::memcpy(&wide, &value, sizeof wide);
        wide |= sign;
        std::memcpy(&value, &wide, sizeof value);
        return value;
    }
    const std::uint32_t wideExponent = exponent == 31 ? 255u : exponent + 112u;
    const std::uint32_t wide = sign | (wideExponent << 23) | (fraction << 13);
    std::memcpy(&value, &wide, sizeof value);
    return value;
}

} // namespace inlay
