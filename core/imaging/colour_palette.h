#pragma once

#include "core/model/picture/image.h"

#include <array>
#include <cstdint>
#include <vector>

namespace inlay {

/// A picture in few colours: an index into `colours` for every pixel, row by row.
struct IndexedImage {
    std::vector<std::array<std::uint8_t, 3>> colours; ///< R G B; 1 to 256
    std::vector<std::uint8_t> indices;
};

/// The picture in at most `most` (2..256) colours: found by median cut (Heckbert, 1982; the box
/// with the largest squared error is cut at its mean), spread by Floyd and Steinberg's error
/// diffusion (1976), every second row from the right. A picture that has no more colours than that,
/// told apart by 5 bits a channel, keeps them but for rounding within such a cell.
IndexedImage reduceColours(const Image& image, int most);

} // namespace inlay
