#include "core/model/composite/mask_correction.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace inlay {

namespace {

double fromByte(std::uint8_t value) {
    return value < MaskCorrection::AsFound ? value / 128.0 - 1 : (value - 128) / 127.0;
}

std::uint8_t toByte(double correction) {
    const double value = correction < 0 ? 128 + 128 * correction : 128 + 127 * correction;
    return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0, 255.0)));
}

} // namespace

bool MaskCorrection::isNeutral() const {
    return std::all_of(values.begin(), values.end(),
                       [](std::uint8_t value) { return value == AsFound; });
}

double MaskCorrection::at(double x, double y) const {
    if (isEmpty() || x < area.left || y < area.top || x > area.left + area.width ||
        y > area.top + area.height)
        return 0;
    const double column =
        std::clamp((x - area.left) / area.width * columns - 0.5, 0.0, columns - 1.0);
    const double row = std::clamp((y - area.top) / area.height * rows - 0.5, 0.0, rows - 1.0);
    const auto value = [this](int r, int c) {
        return fromByte(values[static_cast<std::size_t>(std::min(r, rows - 1)) * columns +
                               std::min(c, columns - 1)]);
    };
    const int c = static_cast<int>(column);
    const int r = static_cast<int>(row);
    const double right = column - c;
    const double below = row - r;
    return (value(r, c) * (1 - right) + value(r, c + 1) * right) * (1 - below) +
           (value(r + 1, c) * (1 - right) + value(r + 1, c + 1) * right) * below;
}

double corrected(double found, double correction) {
    return correction < 0 ? found * (1 + correction) : found + (1 - found) * correction;
}

MaskCorrection brushed(const MaskCorrection& correction, const PhotoArea& area, int columns,
                       int rows, const std::vector<std::uint8_t>& before,
                       const std::vector<std::uint8_t>& after) {
    const auto count = static_cast<std::size_t>(std::max(columns, 0)) * std::max(rows, 0);
    if (count == 0 || before.size() != count || after.size() != count || !(area.width > 0) ||
        !(area.height > 0))
        throw Error(ErrorKind::InvalidArgument,
                    "The masks before and after a stroke have to be of the size of their grid");
    MaskCorrection result;
    result.area = area;
    result.columns = columns;
    result.rows = rows;
    result.values.resize(count);
    std::size_t i = 0;
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column, ++i) {
            double value = correction.at(area.left + (column + 0.5) / columns * area.width,
                                         area.top + (row + 0.5) / rows * area.height);
            // As far as the brush went from what was seen to one end, the correction goes there.
            if (after[i] > before[i])
                value += (after[i] - before[i]) / (255.0 - before[i]) * (1 - value);
            else if (after[i] < before[i])
                value -= static_cast<double>(before[i] - after[i]) / before[i] * (1 + value);
            result.values[i] = toByte(value);
        }
    return result;
}

MaskCorrection inPart(const MaskCorrection& correction, double left, double top, double scaleX,
                      double scaleY) {
    MaskCorrection result = correction;
    result.area = {(correction.area.left - left) * scaleX, (correction.area.top - top) * scaleY,
                   correction.area.width * scaleX, correction.area.height * scaleY};
    return result;
}

} // namespace inlay
