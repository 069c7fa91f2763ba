#include "app/cli/npy_file.h"

#include "core/base/atomic_file.h"

#include <cstdint>

namespace inlay {

void writeNpy(const std::string& path, const std::vector<int>& shape,
              const std::vector<float>& values) {
    std::string header = "{'descr': '<f4', 'fortran_order': False, 'shape': (";
    for (int size : shape)
        header += std::to_string(size) + ", ";
    header += "), }";
    constexpr std::size_t prologue = 10; // magic, version, length of the header
    while ((prologue + header.size() + 1) % 64 != 0)
        header += ' ';
    header += '\n';
    const auto length = static_cast<std::uint16_t>(header.size());
    std::string start("\x93NUMPY\x01\x00", 8);
    start += static_cast<char>(length & 0xff);
    start += static_cast<char>(length >> 8);

    AtomicFile file(path);
    file.write(start.data(), start.size());
    file.write(header.data(), header.size());
    file.write(values.data(), values.size() * sizeof(float));
    file.commit();
}

} // namespace inlay
