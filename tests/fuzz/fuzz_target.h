#pragma once

#include "core/base/error.h"
#include "core/io/tensors/tensor_view.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace inlay {

/// A reader may refuse a file with an Error and nothing else: any other exception ends the program,
/// which is what the fuzzer looks for.
template <typename Read>
int fuzzReader(const std::uint8_t* data, std::size_t size, Read read) {
    // A copy of its own, so that the sanitizer sees every byte read outside of it.
    const auto owner = std::make_shared<const std::vector<std::uint8_t>>(data, data + size);
    try {
        read(ByteView{owner->data(), owner->size(), owner});
    } catch (const Error&) {
    }
    return 0;
}

/// Touches every element.
inline void fuzzTensor(const TensorView& tensor) {
    if (tensor.count() > (1 << 16))
        return; // expanded views may be large; a few are enough
    tensor.packed();
    if (tensor.dtype != DType::Complex64 && tensor.dtype != DType::Complex128)
        tensor.floats();
}

} // namespace inlay
