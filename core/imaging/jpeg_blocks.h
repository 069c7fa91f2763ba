#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace inlay {

/// APP markers of a JPEG file, in order: the marker and what stands in it.
using JpegSegments = std::vector<std::pair<int, std::vector<std::uint8_t>>>;

/// A JPEG file with the blocks of `edited` where pixels have changed and those of `source`, as they
/// stand there, everywhere else: so that what was not edited decodes to the very values it had,
/// apart from a pixel or two beside changed blocks where colour is stored coarser than brightness.
/// `changed`: of the picture's size, row by row. Both files have to be coded alike (channels,
/// sampling, tables); empty where they are not, or one of them cannot be read.
std::vector<std::uint8_t> withUnchangedBlocks(const std::vector<std::uint8_t>& source,
                                              const std::vector<std::uint8_t>& edited,
                                              const std::vector<bool>& changed, bool progressive,
                                              const JpegSegments& segments);

} // namespace inlay
