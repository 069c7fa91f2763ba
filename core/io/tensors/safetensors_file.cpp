#include "core/io/tensors/safetensors_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/io/bytes/little_endian.h"
#include "core/io/bytes/mapped_file.h"
#include "core/io/tensors/safetensors_header.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace inlay {

namespace {

constexpr std::uint64_t headerLimit = std::uint64_t(16) << 20;

const struct {
    const char* name;
    DType dtype;
} dtypes[] = {{"BOOL", DType::Bool},   {"U8", DType::UInt8},      {"I8", DType::Int8},
              {"U16", DType::UInt16},  {"I16", DType::Int16},     {"U32", DType::UInt32},
              {"I32", DType::Int32},   {"U64", DType::UInt64},    {"I64", DType::Int64},
              {"F16", DType::Float16}, {"BF16", DType::BFloat16}, {"F32", DType::Float32},
              {"F64", DType::Float64}};

DType dtypeFromText(const std::string& text, const std::string& name) {
    for (const auto& known : dtypes) {
        if (text == known.name)
            return known.dtype;
    }
    throw Error(ErrorKind::UnsupportedFormat,
                name + ": holds a tensor of type '" + text.substr(0, 40) + "', which is not read");
}

std::string textFromDtype(DType dtype) {
    for (const auto& known : dtypes) {
        if (dtype == known.dtype)
            return known.name;
    }
    throw Error(ErrorKind::UnsupportedFormat, std::string("Tensors of type ") + dtypeName(dtype) +
                                                  " cannot be written to safetensors");
}

void checkCoverage(const SafetensorsHeader& header, std::uint64_t dataSize,
                   const std::string& name) {
    std::vector<std::pair<std::uint64_t, std::uint64_t>> ranges;
    for (const auto& entry : header.entries)
        ranges.emplace_back(entry.begin, entry.end);
    std::sort(ranges.begin(), ranges.end());
    std::uint64_t at = 0;
    for (const auto& [begin, end] : ranges) {
        if (begin != at || end < begin)
            throw Error(ErrorKind::CorruptFile,
                        name + ": tensors overlap or leave holes; get the file again");
        at = end;
    }
    if (at != dataSize)
        throw Error(ErrorKind::CorruptFile, name + ": the file has " + std::to_string(dataSize) +
                                                " bytes of data where " + std::to_string(at) +
                                                " are described; get the file again");
}

} // namespace

bool looksLikeSafetensors(const ByteView& bytes) {
    if (bytes.size < 10)
        return false;
    const std::uint64_t length = readLittleEndian(bytes.data, 8);
    return length >= 2 && length <= bytes.size - 8 && bytes.data[8] == '{';
}

SafetensorsFile parseSafetensors(const ByteView& bytes, const std::string& name) {
    if (bytes.size < 10 || bytes.data[8] != '{')
        throw Error(ErrorKind::UnsupportedFormat, name + ": not a safetensors file");
    const std::uint64_t length = readLittleEndian(bytes.data, 8);
    if (length > bytes.size - 8)
        throw Error(ErrorKind::CorruptFile,
                    name + ": the file ends in its header; get the file again");
    if (length > headerLimit)
        throw Error(ErrorKind::TooLarge, name + ": the safetensors header is above 16 MiB");
    const SafetensorsHeader header = parseSafetensorsHeader(
        {reinterpret_cast<const char*>(bytes.data) + 8, static_cast<std::size_t>(length)}, name);
    const ByteView data = bytes.slice(8 + static_cast<std::size_t>(length),
                                      bytes.size - 8 - static_cast<std::size_t>(length));
    checkCoverage(header, data.size, name);
    SafetensorsFile file;
    file.metadata = header.metadata;
    for (const auto& entry : header.entries) {
        const std::string what = name + " ('" + entry.name.substr(0, 80) + "')";
        TensorView view =
            TensorView::contiguous(dtypeFromText(entry.dtype, what), entry.shape,
                                   data.slice(static_cast<std::size_t>(entry.begin),
                                              static_cast<std::size_t>(entry.end - entry.begin)),
                                   what);
        if (static_cast<std::uint64_t>(view.count()) * dtypeSize(view.dtype) != view.bytes.size)
            throw Error(ErrorKind::CorruptFile,
                        what + ": shape and size disagree; get the file again");
        file.tensors.emplace(entry.name, std::move(view));
    }
    return file;
}

SafetensorsFile readSafetensors(const std::string& path) {
    return parseSafetensors(mapFile(path), path);
}

void writeSafetensors(const std::string& path, const std::map<std::string, std::string>& metadata,
                      const std::map<std::string, TensorView>& tensors) {
    std::vector<const std::pair<const std::string, TensorView>*> order;
    order.reserve(tensors.size());
    for (const auto& entry : tensors)
        order.push_back(&entry);
    std::stable_sort(order.begin(), order.end(), [](const auto* a, const auto* b) {
        return dtypeSize(a->second.dtype) > dtypeSize(b->second.dtype);
    });
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    if (!metadata.empty())
        json["__metadata__"] = metadata;
    std::uint64_t offset = 0;
    for (const auto* entry : order) {
        const TensorView& view = entry->second;
        const std::uint64_t size = static_cast<std::uint64_t>(view.count()) * dtypeSize(view.dtype);
        json[entry->first] = {{"dtype", textFromDtype(view.dtype)},
                              {"shape", view.shape},
                              {"data_offsets", {offset, offset + size}}};
        offset += size;
    }
    // What is no UTF-8 is replaced, rather than thrown over.
    std::string header = json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    header += std::string((8 - header.size() % 8) % 8, ' ');
    std::vector<std::uint8_t> length;
    appendLittleEndian(length, header.size(), 8);
    AtomicFile file(path);
    file.write(length.data(), length.size());
    file.write(header.data(), header.size());
    for (const auto* entry : order) {
        const TensorView& view = entry->second;
        if (view.isContiguous() && !view.bigEndian) {
            file.write(view.bytes.data,
                       static_cast<std::size_t>(view.count()) * dtypeSize(view.dtype));
        } else {
            const std::vector<std::uint8_t> packed = view.packed();
            file.write(packed.data(), packed.size());
        }
    }
    file.commit();
}

} // namespace inlay
