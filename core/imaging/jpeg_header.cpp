#include "core/imaging/image_header_formats.h"

#include <map>

namespace inlay {

namespace {

constexpr std::uint32_t startOfScan = 0xda;
constexpr std::uint32_t endOfImage = 0xd9;

/// Start-of-frame markers of every coding: C0..CF without DHT (C4), JPG (C8) and DAC (CC).
bool isStartOfFrame(std::uint32_t marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

bool standsAlone(std::uint32_t marker) {
    return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

/// The offset of the next 0xff that begins a marker; entropy-coded data escapes its own by a 0.
/// The file's size where there is none.
std::size_t nextMarker(const ByteReader& file, std::size_t offset) {
    while (offset + 1 < file.size()) {
        const std::size_t left = file.size() - offset;
        const std::uint8_t* from = file.at(offset, left);
        const void* found = std::memchr(from, 0xff, left - 1);
        if (!found)
            break;
        offset += static_cast<std::size_t>(static_cast<const std::uint8_t*>(found) - from);
        const std::uint32_t code = file.u8(offset + 1);
        if (code == 0xff) // fill byte
            offset += 1;
        else if (code == 0 || standsAlone(code)) // escaped byte, restart marker
            offset += 2;
        else
            return offset;
    }
    return file.size();
}

} // namespace

ImageHeader readJpegHeader(const ByteReader& file) {
    ImageHeader header;
    header.format = PictureFormat::Jpeg;
    std::map<std::uint32_t, std::vector<std::uint8_t>> profileParts;
    bool sawScan = false;
    for (std::size_t offset = 2;;) {
        offset = nextMarker(file, offset);
        // Whether the pixels are complete is for the decoder to say: the last marker alone is
        // missing in some cameras' files.
        if (offset == file.size() && sawScan)
            break;
        const std::uint32_t marker = file.u8(offset + 1);
        if (marker == endOfImage)
            break;
        const std::size_t length = file.u16(offset + 2, true);
        const std::size_t data = offset + 4;
        if (length < 2)
            throw Error(ErrorKind::CorruptFile, "is a damaged JPEG picture; copy it again");
        file.at(offset + 2, length);
        const std::size_t dataLength = length - 2;
        if (isStartOfFrame(marker)) {
            header.height = file.u16(data + 1, true);
            header.width = file.u16(data + 3, true);
        } else if (marker == startOfScan) {
            sawScan = true;
        } else if (marker == 0xe1 && dataLength > 6 && file.matches(data, "Exif\0")) {
            header.orientation = exifOrientation(file.at(data + 6, dataLength - 6), dataLength - 6);
        } else if (marker == 0xe2 && dataLength > 14 && file.matches(data, "ICC_PROFILE\0")) {
            const std::uint8_t* part = file.at(data + 14, dataLength - 14);
            profileParts[file.u8(data + 12)].assign(part, part + (dataLength - 14));
        }
        offset += 2 + length;
    }
    if (!sawScan)
        header.width = 0;
    for (const auto& part : profileParts)
        header.iccProfile.insert(header.iccProfile.end(), part.second.begin(), part.second.end());
    return header;
}

} // namespace inlay
