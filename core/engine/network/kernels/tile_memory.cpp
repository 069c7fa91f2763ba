#include "core/engine/network/kernels/tile_memory.h"

namespace inlay {

float* grown(std::vector<float>& buffer, std::size_t floats) {
    if (buffer.size() < floats)
        buffer.resize(floats);
    return buffer.data();
}

float* tileMemory(std::size_t floats) {
    thread_local std::vector<float> buffer;
    return grown(buffer, floats);
}

} // namespace inlay
