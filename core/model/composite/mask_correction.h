#pragma once

#include <cstdint>
#include <memory>
#include <vector>

namespace inlay {

/// A rectangle of a photo, in its pixels; 0 is the outer edge of the first one.
struct PhotoArea {
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;

    bool operator==(const PhotoArea& other) const {
        return left == other.left && top == other.top && width == other.width &&
               height == other.height;
    }
    bool operator!=(const PhotoArea& other) const { return !(*this == other); }
};

/// What somebody says by hand about where a photo may change, on top of what was found from an
/// edit: so that it holds for every strength of the edit.
struct MaskCorrection {
    /// In `values`: the photo stays as it is; as it was found; all of the edit may show.
    enum Value : std::uint8_t { Keep = 0, AsFound = 128, Change = 255 };

    PhotoArea area;  ///< outside nothing is corrected
    int columns = 0; ///< of the grid over the area
    int rows = 0;
    std::vector<std::uint8_t> values; ///< row-major; between the three, a blend

    bool isEmpty() const { return values.empty(); }
    /// Nothing is corrected anywhere.
    bool isNeutral() const;
    /// The correction at a place of the photo, interpolated: -1 (Keep) to 1 (Change).
    double at(double x, double y) const;
};

/// Corrections are never changed in place: the same pointer means the same correction.
using MaskCorrectionPtr = std::shared_ptr<const MaskCorrection>;

/// `found`, 0 to 1, under a correction of -1 to 1: -1 gives 0, 0 leaves it, 1 gives 1.
double corrected(double found, double correction);

/// `correction` (may be empty) and what a brush has done since: `before` and `after` are the masks
/// that were seen, 0 (stays) to 255, `columns` x `rows` over `area`. Throws Error (InvalidArgument)
/// where they are not of that size.
MaskCorrection brushed(const MaskCorrection& correction, const PhotoArea& area, int columns,
                       int rows, const std::vector<std::uint8_t>& before,
                       const std::vector<std::uint8_t>& after);

/// The same over a photo that was cut at (left, top) and then scaled.
MaskCorrection inPart(const MaskCorrection& correction, double left, double top, double scaleX,
                      double scaleY);

} // namespace inlay
