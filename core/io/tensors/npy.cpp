#include "core/io/tensors/npy.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/io/bytes/little_endian.h"
#include "core/io/bytes/mapped_file.h"
#include "core/io/tensors/npy_header.h"

#include <cstring>

namespace inlay {

namespace {

const char magic[] = "\x93NUMPY";
constexpr std::size_t magicSize = 6;
constexpr std::size_t headerLimit = 65536; // numpy itself reads 10 000 characters

std::string numpyDescr(DType dtype) {
    switch (dtype) {
    case DType::Bool:
        return "|b1";
    case DType::UInt8:
        return "|u1";
    case DType::Int8:
        return "|i1";
    case DType::UInt16:
    case DType::UInt32:
    case DType::UInt64:
        return "<u" + std::to_string(dtypeSize(dtype));
    case DType::Int16:
    case DType::Int32:
    case DType::Int64:
        return "<i" + std::to_string(dtypeSize(dtype));
    case DType::Complex64:
    case DType::Complex128:
        return "<c" + std::to_string(dtypeSize(dtype));
    case DType::BFloat16:
        return "<f4";
    default:
        return "<f" + std::to_string(dtypeSize(dtype));
    }
}

NpyHeader splitNpy(const ByteView& bytes, const std::string& name, ByteView& data) {
    if (!looksLikeNpy(bytes))
        throw Error(ErrorKind::UnsupportedFormat, name + ": not a numpy array");
    const auto broken = [&name](const char* what) {
        return Error(ErrorKind::CorruptFile, name + ": " + what + "; get or save the file again");
    };
    // Version 1 has 2 bytes for the header's length, later ones 4.
    if (bytes.size < 12)
        throw broken("the numpy array ends in its header");
    const int major = bytes.data[6];
    if (major < 1 || major > 3)
        throw Error(ErrorKind::UnsupportedFormat, name + ": numpy format version " +
                                                      std::to_string(major) +
                                                      "; versions 1 to 3 are read");
    const std::size_t start = major == 1 ? 10 : 12;
    const std::uint64_t length = readLittleEndian(bytes.data + 8, major == 1 ? 2 : 4);
    if (length > headerLimit)
        throw Error(ErrorKind::TooLarge, name + ": the numpy header is unreasonably large");
    if (length > bytes.size - start)
        throw broken("the numpy array ends in its header");
    const auto headerSize = static_cast<std::size_t>(length);
    data = bytes.slice(start + headerSize, bytes.size - start - headerSize);
    return parseNpyHeader({reinterpret_cast<const char*>(bytes.data) + start, headerSize}, name);
}

} // namespace

DType dtypeFromNumpy(const std::string& descr, bool& bigEndian, const std::string& name) {
    std::size_t at = 0;
    bigEndian = false;
    if (!descr.empty() && std::strchr("<>=|", descr[0]) != nullptr) {
        bigEndian = descr[0] == '>';
        at = 1;
    }
    static const struct {
        const char* code;
        DType dtype;
    } known[] = {{"b1", DType::Bool},    {"?", DType::Bool},       {"u1", DType::UInt8},
                 {"i1", DType::Int8},    {"u2", DType::UInt16},    {"i2", DType::Int16},
                 {"u4", DType::UInt32},  {"i4", DType::Int32},     {"u8", DType::UInt64},
                 {"i8", DType::Int64},   {"f2", DType::Float16},   {"f4", DType::Float32},
                 {"f8", DType::Float64}, {"c8", DType::Complex64}, {"c16", DType::Complex128}};
    for (const auto& entry : known) {
        if (descr.compare(at, std::string::npos, entry.code) == 0)
            return entry.dtype;
    }
    throw Error(ErrorKind::UnsupportedFormat, name + ": an array of type '" + descr.substr(0, 40) +
                                                  "'; only arrays of numbers are read");
}

bool looksLikeNpy(const ByteView& bytes) {
    return bytes.size >= magicSize && std::memcmp(bytes.data, magic, magicSize) == 0;
}

NpyArray parseNpy(const ByteView& bytes, const std::string& name) {
    ByteView data;
    const NpyHeader header = splitNpy(bytes, name, data);
    bool bigEndian = false;
    const DType dtype = dtypeFromNumpy(header.descr, bigEndian, name);
    NpyArray array =
        NpyArray::contiguous(dtype, header.shape, std::move(data), name, header.fortranOrder);
    array.bigEndian = bigEndian;
    return array;
}

ByteView npyObjects(const ByteView& bytes, const std::string& name) {
    ByteView data;
    return splitNpy(bytes, name, data).descr == "|O" ? data : ByteView();
}

NpyArray readNpy(const std::string& path) {
    return parseNpy(mapFile(path), path);
}

std::vector<std::uint8_t> npyBytes(const NpyArray& array) {
    std::string shape;
    for (std::int64_t length : array.shape)
        shape += std::to_string(length) + ", ";
    if (array.shape.size() > 1)
        shape.resize(shape.size() - 2); // only a tuple of one keeps its comma
    else if (!shape.empty())
        shape.pop_back();
    std::string header = "{'descr': '" + numpyDescr(array.dtype) +
                         "', 'fortran_order': False, 'shape': (" + shape + "), }";
    // The data starts at a multiple of 64, the header ends in a newline.
    const std::size_t padding = 64 - (10 + header.size() + 1) % 64;
    header += std::string(padding % 64, ' ') + "\n";
    std::vector<std::uint8_t> data;
    if (array.dtype == DType::BFloat16)
        data = NpyArray::ofFloats(array.shape, array.floats()).packed();
    else
        data = array.packed();
    std::string head(magic, magicSize);
    head += {'\x01', '\0', static_cast<char>(header.size() & 0xff),
             static_cast<char>(header.size() >> 8)}; // version 1.0, length
    head += header;
    std::vector<std::uint8_t> bytes(head.size() + data.size());
    std::memcpy(bytes.data(), head.data(), head.size());
    if (!data.empty())
        std::memcpy(bytes.data() + head.size(), data.data(), data.size());
    return bytes;
}

void writeNpy(const std::string& path, const NpyArray& array) {
    const std::vector<std::uint8_t> bytes = npyBytes(array);
    AtomicFile file(path);
    file.write(bytes.data(), bytes.size());
    file.commit();
}

} // namespace inlay
