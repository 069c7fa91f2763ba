#pragma once

#include <string>
#include <vector>

namespace inlay {

/// Writes a float32 array as NumPy's `.npy`, version 1.0, in C order. `values` has as many entries
/// as the shape says. Written aside and renamed; throws Error (FileUnwritable).
void writeNpy(const std::string& path, const std::vector<int>& shape,
              const std::vector<float>& values);

} // namespace inlay
