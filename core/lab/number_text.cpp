#include "core/lab/number_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace inlay {

std::string fixedText(double value, int decimals) {
    std::array<char, 400> text{}; // a double has up to 309 digits before its point
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value,
                                   std::chars_format::fixed, decimals);
    return {text.data(), end.ptr};
}

std::string cellText(double value) {
    if (std::isnan(value))
        return {};
    if (std::isinf(value))
        return value > 0 ? "inf" : "-inf";
    constexpr int digits = 6;
    std::array<char, 40> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value,
                                   std::chars_format::general, digits);
    return {text.data(), end.ptr};
}

} // namespace inlay
