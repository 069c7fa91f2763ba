#pragma once

#include <cstddef>
#include <vector>

namespace inlay {

inline int roundedUp(int value, int step) {
    return (value + step - 1) / step * step;
}

/// `buffer`'s memory, enlarged to `floats` where it is smaller.
float* grown(std::vector<float>& buffer, std::size_t floats);

/// Where a block of tiles is transformed and multiplied: one for each thread, kept from call to
/// call, its contents are not.
float* tileMemory(std::size_t floats);

} // namespace inlay
