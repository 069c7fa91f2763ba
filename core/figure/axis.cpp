#include "core/figure/axis.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace inlay {

namespace {

/// The nearest of 1, 2, 5 times a power of ten that is not smaller.
double roundStep(double step) {
    const double power = std::pow(10.0, std::floor(std::log10(step)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= step * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

void markLinear(Axis& axis, int marks) {
    if (axis.high <= axis.low) {
        const double room = axis.low == 0 ? 1 : std::abs(axis.low) / 10;
        axis.low -= room;
        axis.high += room;
    }
    const double step = roundStep((axis.high - axis.low) / std::max(1, marks));
    const double first = std::floor(axis.low / step + 1e-9);
    const double last = std::ceil(axis.high / step - 1e-9);
    for (double i = first; i <= last; ++i)
        axis.ticks.push_back(i * step);
    axis.low = axis.ticks.front();
    axis.high = axis.ticks.back();
}

void markLogarithmic(Axis& axis, int marks) {
    const int first = static_cast<int>(std::floor(std::log10(axis.low) + 1e-9));
    const int last = static_cast<int>(std::floor(std::log10(axis.high) + 1e-9));
    const bool few = last - first + 1 < marks;
    std::vector<double> all;
    for (int power = first; power <= last + 1; ++power)
        for (const double factor : {1.0, 2.0, 5.0})
            if (few || factor == 1.0)
                all.push_back(factor * std::pow(10.0, power));
    // Begins at the last mark that is not above the values, ends at the first not below them.
    std::size_t begin = 0;
    while (begin + 1 < all.size() && all[begin + 1] <= axis.low * (1 + 1e-9))
        ++begin;
    std::size_t end = begin + 1;
    while (end + 1 < all.size() && all[end] < axis.high * (1 - 1e-9))
        ++end;
    axis.ticks.assign(all.begin() + static_cast<std::ptrdiff_t>(begin),
                      all.begin() + static_cast<std::ptrdiff_t>(end) + 1);
    axis.low = axis.ticks.front();
    axis.high = axis.ticks.back();
}

} // namespace

double Axis::position(double value) const {
    if (logarithmic)
        return std::log(value / low) / std::log(high / low);
    return (value - low) / (high - low);
}

Axis axisOver(const std::vector<double>& values, int marks, bool logarithmic, bool fromZero) {
    std::vector<double> counted;
    for (const double value : values)
        if (std::isfinite(value) && (!logarithmic || value > 0))
            counted.push_back(value);
    if (counted.empty())
        counted = {logarithmic ? 1.0 : 0.0};
    Axis axis;
    axis.logarithmic = logarithmic;
    axis.low = *std::min_element(counted.begin(), counted.end());
    axis.high = *std::max_element(counted.begin(), counted.end());
    if (logarithmic) {
        markLogarithmic(axis, marks);
        return axis;
    }
    if (fromZero) {
        axis.low = std::min(axis.low, 0.0);
        axis.high = std::max(axis.high, 0.0);
        if (axis.low == axis.high)
            axis.high = 1;
    }
    markLinear(axis, marks);
    return axis;
}

std::string tickText(double value) {
    constexpr int digits = 4;
    std::array<char, 32> text{};
    const double shown = std::abs(value) < 1e-12 ? 0 : value;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), shown,
                                   std::chars_format::general, digits);
    return {text.data(), end.ptr};
}

} // namespace inlay
