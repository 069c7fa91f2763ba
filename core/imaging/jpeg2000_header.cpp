#include "core/imaging/image_header_formats.h"

#include "core/base/error.h"

namespace inlay {

namespace {

/// The SIZ marker segment (ITU T.800, A.5.1) behind the start of a codestream.
void readCodestream(const ByteReader& file, std::size_t offset, ImageHeader& header) {
    constexpr std::size_t sizes = 8; // behind both markers, the length and the capabilities
    const std::uint64_t right = file.u32(offset + sizes, true);
    const std::uint64_t bottom = file.u32(offset + sizes + 4, true);
    const std::uint64_t left = file.u32(offset + sizes + 8, true);
    const std::uint64_t top = file.u32(offset + sizes + 12, true);
    if (right <= left || bottom <= top)
        throw Error(ErrorKind::CorruptFile,
                    "is a damaged JPEG 2000 picture; copy it again from where it came from");
    header.width = right - left;
    header.height = bottom - top;
}

/// Where a box's content begins and ends.
struct Box {
    std::size_t begin = 0, end = 0;
};

Box boxAt(const ByteReader& file, std::size_t offset, std::size_t end) {
    constexpr std::size_t head = 8, longHead = 16;
    const std::uint64_t length = file.u32(offset, true);
    if (length == 0) // to the end of the file
        return {offset + head, end};
    if (length == 1) {
        const std::uint64_t size =
            (std::uint64_t{file.u32(offset + 8, true)} << 32) | file.u32(offset + 12, true);
        if (size >= longHead && size <= end - offset)
            return {offset + longHead, offset + static_cast<std::size_t>(size)};
    } else if (length >= head && length <= end - offset) {
        return {offset + head, offset + static_cast<std::size_t>(length)};
    }
    throw Error(ErrorKind::CorruptFile, "is a JPEG 2000 picture that is cut short or damaged; copy "
                                        "it again from where it came from");
}

void readBoxes(const ByteReader& file, std::size_t begin, std::size_t end, ImageHeader& header) {
    constexpr std::uint8_t restrictedIcc = 2, anyIcc = 3;
    while (begin + 8 <= end) {
        const Box box = boxAt(file, begin, end);
        if (file.matches(begin + 4, "jp2h")) {
            readBoxes(file, box.begin, box.end, header);
        } else if (file.matches(begin + 4, "jp2c") && header.width == 0) {
            readCodestream(file, box.begin, header);
        } else if (file.matches(begin + 4, "colr") && box.end > box.begin + 3) {
            const std::uint8_t method = file.u8(box.begin);
            if ((method == restrictedIcc || method == anyIcc) && header.iccProfile.empty()) {
                const std::size_t size = box.end - box.begin - 3;
                const std::uint8_t* const profile = file.at(box.begin + 3, size);
                header.iccProfile.assign(profile, profile + size);
            }
        }
        begin = box.end;
    }
}

} // namespace

ImageHeader readJpeg2000Header(const ByteReader& file) {
    ImageHeader header;
    header.format = PictureFormat::Jpeg2000;
    if (file.matches(0, "\xff\x4f"))
        readCodestream(file, 0, header);
    else
        readBoxes(file, 0, file.size(), header);
    return header;
}

} // namespace inlay
