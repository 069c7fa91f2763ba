#pragma once

#include "core/base/error.h"
#include "core/io/latent/latent_reader.h"
#include "core/io/pickle/pickle_document.h"

#include <QFile>
#include <memory>
#include <string>
#include <vector>

// Builds files that lie, and tells how the readers take them.

namespace inlay::hostile {

using namespace std::string_literals;

inline std::string contentOf(const std::string& name) {
    QFile file(QString::fromStdString(INLAY_TEST_DATA "/goldens/" + name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().toStdString();
}

/// Read from memory that ends where the bytes do, so that sanitizers see a step too far.
inline ByteView viewOf(const std::string& content) {
    const auto owner = std::make_shared<const std::vector<char>>(content.begin(), content.end());
    return {reinterpret_cast<const std::uint8_t*>(owner->data()), owner->size(), owner};
}

/// Either it reads, or it refuses with an Error: -1, or its kind.
inline int readAny(const std::string& content) {
    try {
        parseLatents(viewOf(content), "test");
    } catch (const Error& error) {
        return static_cast<int>(error.kind());
    }
    return -1;
}

/// Walks values as a reader of networks would, so far as `left` allows.
inline void touch(const PickleValue& value, int& left) {
    if (--left < 0)
        return;
    value.description();
    value.className();
    if (value.is(PickleKind::Object) || value.is(PickleKind::Global))
        value.globalName();
    value.find("weight");
    for (const PickleValue* part : {value.arguments(), value.state()}) {
        if (part != nullptr)
            touch(*part, left);
    }
    if (value.is(PickleKind::Tensor) && value.tensor().count() < 10000)
        value.tensor().packed();
    const bool isDict = value.is(PickleKind::Dict);
    if (!isDict && !value.is(PickleKind::List) && !value.is(PickleKind::Tuple))
        return;
    for (std::size_t i = 0; i < value.size(); ++i)
        touch(isDict ? value.value(i) : value.item(i), left);
}

inline int readPickled(const std::string& content) {
    try {
        const PickleDocument document = parsePickle(viewOf(content), "test");
        int left = 1000;
        touch(document.root(), left);
    } catch (const Error& error) {
        return static_cast<int>(error.kind());
    }
    return -1;
}

inline std::string repeated(const std::string& part, std::size_t times) {
    std::string text;
    text.reserve(part.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        text += part;
    return text;
}

inline std::string little(std::uint64_t value, int bytes) {
    std::string text;
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>(value >> (8 * i));
    return text;
}

inline std::string npyOf(const std::string& dict) {
    return "\x93NUMPY\x01\x00"s + little(dict.size(), 2) + dict;
}

/// A zip archive put together by hand, so that it can lie.
class Zip {
public:
    void add(const std::string& name, const std::string& data, int method = 0,
             std::uint64_t claimed = 0, std::int64_t headerAt = -1) {
        const std::uint64_t size = claimed != 0 ? claimed : data.size();
        const std::uint64_t at =
            headerAt >= 0 ? static_cast<std::uint64_t>(headerAt) : m_local.size();
        const std::string common = "\x14\x00"s + little(0, 2) + little(method, 2) + little(0, 4) +
                                   little(0, 4) + little(data.size(), 4) + little(size, 4) +
                                   little(name.size(), 2);
        if (headerAt < 0)
            m_local += "PK\x03\x04" + common + little(0, 2) + name + data;
        m_directory += "PK\x01\x02\x14\x00"s + common + little(0, 2) + little(0, 2) + little(0, 2) +
                       little(0, 2) + little(0, 4) + little(at, 4) + name;
        ++m_count;
    }

    std::string bytes() const {
        return m_local + m_directory + "PK\x05\x06" + little(0, 4) + little(m_count, 2) +
               little(m_count, 2) + little(m_directory.size(), 4) + little(m_local.size(), 4) +
               little(0, 2);
    }

private:
    std::string m_local;
    std::string m_directory;
    std::uint64_t m_count = 0;
};

/// CRC-32 as its definition has it, bit by bit.
inline std::uint32_t crc(const std::string& data) {
    std::uint32_t sum = 0xffffffffu;
    for (const char byte : data) {
        sum ^= static_cast<std::uint8_t>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xedb88320u : 0);
    }
    return ~sum;
}

/// Fills in the checksums of an archive made by Zip.
inline std::string withChecksums(std::string zip) {
    // Offsets: local header 14, directory 16. The entries are found in the same order.
    std::vector<std::uint32_t> sums;
    std::size_t at = 0;
    while (zip.compare(at, 4, "PK\x03\x04") == 0) {
        const auto number = [&zip](std::size_t from, int bytes) {
            std::uint64_t value = 0;
            for (int i = bytes - 1; i >= 0; --i)
                value = value << 8 | static_cast<std::uint8_t>(zip[from + i]);
            return value;
        };
        const std::size_t data = at + 30 + number(at + 26, 2);
        const std::size_t size = number(at + 18, 4);
        sums.push_back(crc(zip.substr(data, size)));
        zip.replace(at + 14, 4, little(sums.back(), 4));
        at = data + size;
    }
    for (const std::uint32_t sum : sums) {
        zip.replace(at + 16, 4, little(sum, 4));
        at = zip.find("PK\x01\x02", at + 4);
    }
    return zip;
}

/// A torch file whose one tensor is described by `size`, `stride` and `offset` pickle fragments.
inline std::string torchPickle(const std::string& size, const std::string& stride,
                               const std::string& offset = "K\x00"s,
                               const std::string& count = "K\x04") {
    return "\x80\x02"
           "ctorch._utils\n_rebuild_tensor_v2\n(("
           "X\x07\x00\x00\x00storagectorch\nFloatStorage\nX\x01\x00\x00\x00"s
           "0X\x03\x00\x00\x00"s
           "cpu" +
           count + "tQ" + offset + size + stride + "\x89" + "ccollections\nOrderedDict\n)RtR.";
}

inline std::string torchFile(const std::string& pickle) {
    Zip zip;
    zip.add("a/data.pkl", pickle);
    zip.add("a/data/0", std::string(16, '\0'));
    return withChecksums(zip.bytes());
}

constexpr auto hostileFile = static_cast<int>(ErrorKind::HostileFile);
constexpr auto corrupt = static_cast<int>(ErrorKind::CorruptFile);
constexpr auto tooLarge = static_cast<int>(ErrorKind::TooLarge);
constexpr auto unsupported = static_cast<int>(ErrorKind::UnsupportedFormat);

} // namespace inlay::hostile
