#pragma once

#include "core/io/bytes/byte_view.h"

#include <cstdint>
#include <string>
#include <vector>

namespace inlay {

enum class DType {
    Bool,
    UInt8,
    Int8,
    UInt16,
    Int16,
    UInt32,
    Int32,
    UInt64,
    Int64,
    Float16,
    BFloat16,
    Float32,
    Float64,
    Complex64,
    Complex128
};

std::size_t dtypeSize(DType dtype); ///< bytes of one element
const char* dtypeName(DType dtype); ///< "float32", "bfloat16", "bool", ...
bool dtypeIsFloating(DType dtype);  ///< half to double, not complex

/// An array inside a file's bytes, whatever the file: torch tensor, numpy array, safetensors entry.
/// Made by `create` or `ofFloats`, it is valid by construction: every element lies within `bytes`.
struct TensorView {
    DType dtype = DType::Float32;
    bool bigEndian = false;
    std::vector<std::int64_t> shape;   ///< empty: a scalar
    std::vector<std::int64_t> strides; ///< in elements, never negative; same length as `shape`
    ByteView bytes;                    ///< starts at the first element; may be unaligned

    /// A view of `bytes`, checked. Throws Error (CorruptFile, TooLarge): negative sizes or strides,
    /// more elements than there are bytes for, expanded views (stride 0) of more than 16 million
    /// elements. `what` names the file and the array in the message.
    static TensorView create(DType dtype, std::vector<std::int64_t> shape,
                             std::vector<std::int64_t> strides, ByteView bytes,
                             const std::string& what);
    /// The same for C order, or Fortran order.
    static TensorView contiguous(DType dtype, std::vector<std::int64_t> shape, ByteView bytes,
                                 const std::string& what, bool fortranOrder = false);
    /// A float32 array that owns its values (C order).
    static TensorView ofFloats(std::vector<std::int64_t> shape, std::vector<float> values);

    std::int64_t count() const;    ///< elements; 1 for a scalar
    bool isContiguous() const;     ///< C order without gaps
    std::string shapeText() const; ///< "[1, 18, 512]"

    /// All elements in C order, converted from whatever dtype and byte order. Complex numbers are
    /// refused; integers are refused by no one, floating numbers by `int64s` where not whole.
    /// Throws Error (UnsupportedFormat, InvalidArgument).
    std::vector<float> floats() const;
    std::vector<double> doubles() const;
    std::vector<std::int64_t> int64s() const;

    /// Into memory for `count()` floats, for large weights.
    void copyFloats(float* to) const;
    /// All elements in C order, little endian, in the dtype they have.
    std::vector<std::uint8_t> packed() const;
    /// The same into memory for `count() * dtypeSize(dtype)` bytes.
    void copyPacked(std::uint8_t* to) const;
};

/// Arrays of numpy's files are no different.
using NpyArray = TensorView;

} // namespace inlay
