#pragma once

#include "core/io/tensors/npz.h"

#include <QString>
#include <map>
#include <string>
#include <vector>

namespace inlay {

/// The reference dump of the bundled network, made by the original implementation.
inline const std::map<std::string, NpyArray>& bundledGolden() {
    static const std::map<std::string, NpyArray> arrays =
        readNpz(INLAY_TEST_DATA "/goldens/portraits-128/golden.npz");
    return arrays;
}

/// One of the dump's W+ latents, [rows, dim] in C order.
inline std::vector<float> goldenLatent(int index, const std::string& key = "wplus") {
    const NpyArray& array = bundledGolden().at(key);
    const std::vector<float> all = array.floats();
    const auto size = static_cast<std::ptrdiff_t>(array.shape[1] * array.shape[2]);
    return {all.begin() + index * size, all.begin() + (index + 1) * size};
}

inline void saveNpy(const QString& path, const std::vector<std::int64_t>& shape,
                    const std::vector<float>& values) {
    writeNpy(path.toStdString(), NpyArray::ofFloats(shape, values));
}

} // namespace inlay
