#include "core/io/edit/base64.h"

#include <array>
#include <cstdint>
#include <cstring>

namespace inlay {

namespace {

constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::uint8_t noDigit = 255;

std::array<std::uint8_t, 256> digitsOfCharacters() {
    std::array<std::uint8_t, 256> digits{};
    digits.fill(noDigit);
    for (std::uint8_t i = 0; i < 64; ++i)
        digits[static_cast<std::uint8_t>(alphabet[i])] = i;
    return digits;
}

} // namespace

std::string floatsToBase64(const std::vector<float>& values) {
    std::string bytes;
    bytes.reserve(values.size() * 4);
    for (const float value : values) {
        std::uint32_t bits = 0;
        std::memcpy(&bits, &value, sizeof(bits));
        for (int shift = 0; shift < 32; shift += 8)
            bytes.push_back(static_cast<char>((bits >> shift) & 0xFFU));
    }
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t group = 0;
        for (std::size_t j = 0; j < 3; ++j)
            group = (group << 8U) |
                    (i + j < bytes.size() ? static_cast<std::uint8_t>(bytes[i + j]) : 0U);
        for (std::size_t j = 0; j < 4; ++j)
            text.push_back(i + j <= bytes.size() ? alphabet[(group >> (18U - 6U * j)) & 63U] : '=');
    }
    return text;
}

std::optional<std::vector<float>> floatsFromBase64(const std::string& text) {
    static const std::array<std::uint8_t, 256> digits = digitsOfCharacters();
    if (text.size() % 4 != 0)
        return std::nullopt;
    std::size_t padding = 0;
    while (padding < 2 && padding < text.size() && text[text.size() - 1 - padding] == '=')
        ++padding;
    const std::size_t count = text.size() / 4 * 3 - padding;
    if (count % 4 != 0)
        return std::nullopt;
    std::vector<std::uint8_t> bytes;
    bytes.reserve(count + 2);
    for (std::size_t i = 0; i < text.size(); i += 4) {
        std::uint32_t group = 0;
        for (std::size_t j = 0; j < 4; ++j) {
            const bool padded = i + j >= text.size() - padding;
            const std::uint8_t digit = padded ? 0 : digits[static_cast<std::uint8_t>(text[i + j])];
            if (digit == noDigit)
                return std::nullopt;
            group = (group << 6U) | digit;
        }
        for (int shift = 16; shift >= 0; shift -= 8)
            bytes.push_back(static_cast<std::uint8_t>((group >> shift) & 0xFFU));
    }
    std::vector<float> values(count / 4);
    for (std::size_t i = 0; i < values.size(); ++i) {
        std::uint32_t bits = 0;
        for (std::size_t j = 0; j < 4; ++j)
            bits |= static_cast<std::uint32_t>(bytes[4 * i + j]) << (8U * j);
        std::memcpy(&values[i], &bits, sizeof(bits));
    }
    return values;
}

} // namespace inlay
