#include "core/io/tensors/tensor_view.h"

#include "core/base/error.h"
#include "core/base/shape_text.h"
#include "core/io/bytes/half_float.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <type_traits>

namespace inlay {

namespace {

constexpr std::int64_t expandedLimit = std::int64_t(1) << 24;
constexpr std::int64_t countLimit = std::int64_t(1) << 40;
constexpr std::size_t dimensionLimit = 32;

std::int64_t checkedCount(const std::vector<std::int64_t>& shape, const std::string& what) {
    if (shape.size() > dimensionLimit)
        throw Error(ErrorKind::TooLarge, what + ": an array of " + std::to_string(shape.size()) +
                                             " dimensions; at most 32 are read");
    std::int64_t count = 1;
    bool empty = false;
    for (std::int64_t length : shape) {
        if (length < 0)
            throw Error(ErrorKind::CorruptFile, what + ": an array with a negative size");
        if (length == 0) {
            empty = true;
            continue;
        }
        if (count > countLimit / length)
            throw Error(ErrorKind::CorruptFile,
                        what + ": an array larger than any file could hold");
        count *= length;
    }
    return empty ? 0 : count;
}

/// Calls `visit(offset)` with each element's offset in elements, in C order.
template <typename Visit>
void forEachElement(const TensorView& view, Visit visit) {
    const std::int64_t count = view.count();
    if (view.isContiguous()) {
        for (std::int64_t i = 0; i < count; ++i)
            visit(i);
        return;
    }
    std::vector<std::int64_t> index(view.shape.size(), 0);
    std::int64_t offset = 0;
    for (std::int64_t i = 0; i < count; ++i) {
        visit(offset);
        for (std::size_t d = index.size(); d-- > 0;) {
            offset += view.strides[d];
            if (++index[d] < view.shape[d])
                break;
            offset -= view.strides[d] * view.shape[d];
            index[d] = 0;
        }
    }
}

template <typename Stored>
Stored load(const std::uint8_t* from, bool bigEndian) {
    std::uint8_t raw[sizeof(Stored)];
    std::memcpy(raw, from, sizeof(Stored));
    if (bigEndian)
        std::reverse(raw, raw + sizeof(Stored));
    Stored value;
    std::memcpy(&value, raw, sizeof(Stored));
    return value;
}

template <typename Stored, typename Wanted, typename Decode>
void convertAs(const TensorView& view, Wanted* to, Decode decode) {
    const std::uint8_t* const data = view.bytes.data;
    const bool bigEndian = view.bigEndian;
    forEachElement(view, [&](std::int64_t offset) {
        *to++ = decode(
            load<Stored>(data + offset * static_cast<std::int64_t>(sizeof(Stored)), bigEndian));
    });
}

template <typename Wanted>
Wanted fromReal(double value) {
    if constexpr (std::is_integral_v<Wanted>) {
        // 2^63 is the first double that no longer fits.
        if (!(value >= -9223372036854775808.0 && value < 9223372036854775808.0) ||
            value != std::floor(value))
            throw Error(ErrorKind::InvalidArgument,
                        "An array of whole numbers holds a value that is none");
    }
    return static_cast<Wanted>(value);
}

template <typename Wanted>
void convert(const TensorView& view, Wanted* to) {
    const auto plain = [](auto value) { return static_cast<Wanted>(value); };
    switch (view.dtype) {
    case DType::Bool:
        return convertAs<std::uint8_t>(view, to,
                                       [](std::uint8_t v) { return static_cast<Wanted>(v != 0); });
    case DType::UInt8:
        return convertAs<std::uint8_t>(view, to, plain);
    case DType::Int8:
        return convertAs<std::int8_t>(view, to, plain);
    case DType::UInt16:
        return convertAs<std::uint16_t>(view, to, plain);
    case DType::Int16:
        return convertAs<std::int16_t>(view, to, plain);
    case DType::UInt32:
        return convertAs<std::uint32_t>(view, to, plain);
    case DType::Int32:
        return convertAs<std::int32_t>(view, to, plain);
    case DType::UInt64:
        return convertAs<std::uint64_t>(view, to, plain);
    case DType::Int64:
        return convertAs<std::int64_t>(view, to, plain);
    case DType::Float16:
        return convertAs<std::uint16_t>(
            view, to, [](std::uint16_t v) { return fromReal<Wanted>(halfToFloat(v)); });
    case DType::BFloat16:
        return convertAs<std::uint16_t>(
            view, to, [](std::uint16_t v) { return fromReal<Wanted>(bfloat16ToFloat(v)); });
    case DType::Float32:
        if constexpr (std::is_floating_point_v<Wanted>)
            return convertAs<float>(view, to, plain);
        return convertAs<float>(view, to, [](float v) { return fromReal<Wanted>(v); });
    case DType::Float64:
        return convertAs<double>(view, to, [](double v) { return fromReal<Wanted>(v); });
    case DType::Complex64:
    case DType::Complex128:
        break;
    }
    throw Error(ErrorKind::UnsupportedFormat,
                "An array of complex numbers was found where real ones are needed");
}

} // namespace

std::size_t dtypeSize(DType dtype) {
    switch (dtype) {
    case DType::Bool:
    case DType::UInt8:
    case DType::Int8:
        return 1;
    case DType::UInt16:
    case DType::Int16:
    case DType::Float16:
    case DType::BFloat16:
        return 2;
    case DType::UInt32:
    case DType::Int32:
    case DType::Float32:
        return 4;
    case DType::UInt64:
    case DType::Int64:
    case DType::Float64:
    case DType::Complex64:
        return 8;
    case DType::Complex128:
        break;
    }
    return 16;
}

const char* dtypeName(DType dtype) {
    static const char* const names[] = {
        "bool",  "uint8",   "int8",     "uint16",  "int16",   "uint32",    "int32",     "uint64",
        "int64", "float16", "bfloat16", "float32", "float64", "complex64", "complex128"};
    return names[static_cast<int>(dtype)];
}

bool dtypeIsFloating(DType dtype) {
    return dtype == DType::Float16 || dtype == DType::BFloat16 || dtype == DType::Float32 ||
           dtype == DType::Float64;
}

TensorView TensorView::create(DType dtype, std::vector<std::int64_t> shape,
                              std::vector<std::int64_t> strides, ByteView bytes,
                              const std::string& what) {
    const std::int64_t count = checkedCount(shape, what);
    if (strides.size() != shape.size())
        throw Error(ErrorKind::CorruptFile, what + ": an array whose shape and strides disagree");
    const std::int64_t available = static_cast<std::int64_t>(bytes.size / dtypeSize(dtype));
    std::int64_t last = 0;
    for (std::size_t d = 0; d < shape.size() && count > 0; ++d) {
        if (strides[d] < 0)
            throw Error(ErrorKind::CorruptFile, what + ": an array with a negative stride");
        const std::int64_t steps = shape[d] - 1;
        if (steps > 0 && strides[d] > (available - last) / steps)
            throw Error(ErrorKind::CorruptFile,
                        what + ": an array larger than its data; the file is broken or incomplete");
        last += steps * strides[d];
    }
    if (count > 0 && last >= available)
        throw Error(ErrorKind::CorruptFile,
                    what + ": an array larger than its data; the file is broken or incomplete");
    if (count > available && count > expandedLimit)
        throw Error(ErrorKind::TooLarge, what + ": an array that repeats few numbers " +
                                             std::to_string(count) + " times");
    TensorView view;
    view.dtype = dtype;
    view.shape = std::move(shape);
    view.strides = std::move(strides);
    view.bytes = std::move(bytes);
    return view;
}

TensorView TensorView::contiguous(DType dtype, std::vector<std::int64_t> shape, ByteView bytes,
                                  const std::string& what, bool fortranOrder) {
    checkedCount(shape, what);
    std::vector<std::int64_t> strides(shape.size());
    std::int64_t stride = 1;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const std::size_t d = fortranOrder ? i : shape.size() - 1 - i;
        strides[d] = stride;
        stride *= std::max<std::int64_t>(shape[d], 1);
    }
    return create(dtype, std::move(shape), std::move(strides), std::move(bytes), what);
}

TensorView TensorView::ofFloats(std::vector<std::int64_t> shape, std::vector<float> values) {
    const auto owner = std::make_shared<const std::vector<float>>(std::move(values));
    return contiguous(DType::Float32, std::move(shape),
                      {reinterpret_cast<const std::uint8_t*>(owner->data()),
                       owner->size() * sizeof(float), owner},
                      "An array in memory");
}

std::int64_t TensorView::count() const {
    std::int64_t count = 1;
    for (std::int64_t length : shape)
        count *= length;
    return count;
}

bool TensorView::isContiguous() const {
    std::int64_t expected = 1;
    for (std::size_t d = shape.size(); d-- > 0;) {
        if (shape[d] != 1 && strides[d] != expected)
            return false;
        expected *= std::max<std::int64_t>(shape[d], 1);
    }
    return true;
}

std::string TensorView::shapeText() const {
    return "[" + inlay::shapeText(shape, ", ") + "]";
}

std::vector<float> TensorView::floats() const {
    std::vector<float> values(static_cast<std::size_t>(count()));
    convert(*this, values.data());
    return values;
}

std::vector<double> TensorView::doubles() const {
    std::vector<double> values(static_cast<std::size_t>(count()));
    convert(*this, values.data());
    return values;
}

std::vector<std::int64_t> TensorView::int64s() const {
    std::vector<std::int64_t> values(static_cast<std::size_t>(count()));
    convert(*this, values.data());
    return values;
}

void TensorView::copyFloats(float* to) const {
    if (dtype == DType::Float32 && !bigEndian && isContiguous() && count() > 0)
        std::memcpy(to, bytes.data, static_cast<std::size_t>(count()) * sizeof(float));
    else
        convert(*this, to);
}

std::vector<std::uint8_t> TensorView::packed() const {
    std::vector<std::uint8_t> packed(static_cast<std::size_t>(count()) * dtypeSize(dtype));
    copyPacked(packed.data());
    return packed;
}

void TensorView::copyPacked(std::uint8_t* to) const {
    const std::size_t size = dtypeSize(dtype);
    const auto elements = static_cast<std::size_t>(count());
    if (!bigEndian && isContiguous()) {
        if (elements > 0)
            std::memcpy(to, bytes.data, elements * size);
        return;
    }
    // A complex number is two numbers, each in the file's byte order.
    const bool complex = dtype == DType::Complex64 || dtype == DType::Complex128;
    const std::size_t part = complex ? size / 2 : size;
    forEachElement(*this, [&](std::int64_t offset) {
        std::memcpy(to, bytes.data + offset * static_cast<std::int64_t>(size), size);
        for (std::size_t start = 0; bigEndian && start < size; start += part)
            std::reverse(to + start, to + start + part);
        to += size;
    });
}

} // namespace inlay
