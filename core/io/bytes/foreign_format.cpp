#include "core/io/bytes/foreign_format.h"

#include "core/model/picture/picture_signature.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace inlay {

namespace {

struct Signature {
    std::string_view bytes;
    const char* meaning;
};

using namespace std::string_view_literals;

constexpr const char* netpbm = "is a Netpbm picture, which Inlay does not read; save it as PNG";
constexpr const char* film =
    "is a film; Inlay opens pictures, so save one of its frames as PNG or JPEG";
constexpr const char* rawOfCamera =
    "is a camera's raw file, which Inlay does not read; develop it and save it as TIFF or JPEG";

const Signature signatures[] = {
    {"version https://git-lfs"sv, "is a Git LFS pointer and not the file itself; get it with `git "
                                  "lfs pull`, or download it from "
                                  "its page"},
    {"\x1f\x8b"sv, "is a gzip archive; unpack it (gunzip) and open what is in it"},
    {"PK\x03\x04"sv, "is a zip archive (as .npz and .pt are), but holds neither a latent nor a "
                     "network that Inlay knows; unpack it and open what is in it"},
    {"BZh"sv, "is a bzip2 archive; unpack it and open what is in it"},
    {"\xfd"
     "7zXZ\0"sv,
     "is an xz archive; unpack it and open what is in it"},
    {"7z\xbc\xaf\x27\x1c"sv, "is a 7z archive; unpack it and open what is in it"},
    {"Rar!"sv, "is a rar archive; unpack it and open what is in it"},
    {"\x28\xb5\x2f\xfd"sv, "is a Zstandard archive; unpack it and open what is in it"},
    {"\x89HDF\r\n\x1a\n"sv,
     "is HDF5 (Keras or Matlab), which holds no StyleGAN that Inlay reads; open the .pkl, .pt or "
     ".safetensors of the network"},
    {"\x76\x2f\x31\x01"sv,
     "is an OpenEXR picture, which Inlay does not read; save it as 16-bit TIFF "
     "or PNG"},
    {"#?RADIANCE"sv, "is a Radiance picture, which Inlay does not read; save it as PNG or TIFF"},
    {"gimp xcf"sv, "is a file of GIMP; export it as PNG or TIFF"},
    {"P4\n"sv, netpbm},
    {"P5\n"sv, netpbm},
    {"P6\n"sv, netpbm},
    {"\0\0\x01\0"sv, "is an icon; save its picture as PNG"},
    {"FUJIFILMCCD-RAW"sv, rawOfCamera},
    {"FOVb"sv, rawOfCamera},
    {"IIU\0"sv, rawOfCamera},
    {"IIRO"sv, rawOfCamera},
    {"IIRS"sv, rawOfCamera},
    {"MMOR"sv, rawOfCamera},
    {"\x1a\x45\xdf\xa3"sv, film},
    {"%PDF"sv, "is a PDF document"},
    {"GGUF"sv, "is GGUF, a language model; a StyleGAN is a .pkl, .pt or .safetensors file"},
    {"model_checkpoint_path:"sv,
     "is TensorFlow's note of where its checkpoint lies; Inlay opens TensorFlow networks as the "
     ".pkl that NVIDIA's code saves"},
    {"SQLite format 3\0"sv, "is a database; a document of Inlay ends in .inlay"},
};

bool beginsWith(const ByteView& bytes, std::string_view text) {
    return bytes.size >= text.size() &&
           std::equal(text.begin(), text.end(), reinterpret_cast<const char*>(bytes.data));
}

/// Behind spaces and line breaks, in small letters.
std::string markup(const ByteView& bytes) {
    constexpr std::size_t most = 512;
    std::string start;
    for (std::size_t i = 0; i < std::min(bytes.size, most); ++i) {
        const auto c = static_cast<unsigned char>(bytes.data[i]);
        if (start.empty() && (std::isspace(c) || c == 0xef || c == 0xbb || c == 0xbf))
            continue;
        start += static_cast<char>(std::tolower(c));
    }
    return start;
}

bool isWebPage(const std::string& start) {
    for (const char* begin : {"<!doctype html", "<html", "<?xml", "<head", "<!--"}) {
        if (start.compare(0, std::string_view(begin).size(), begin) == 0)
            return true;
    }
    return false;
}

/// ONNX is a protocol buffer: the version of its format, then the name of what wrote it.
bool isOnnx(const ByteView& bytes) {
    constexpr std::size_t shortest = 6;
    return bytes.size >= shortest && bytes.data[0] == 0x08 && bytes.data[1] < 0x20 &&
           bytes.data[2] == 0x12 && bytes.data[3] >= 1 && bytes.data[3] < 0x40 &&
           std::isalpha(bytes.data[4]) && std::isalpha(bytes.data[5]);
}

bool hasAt(const ByteView& bytes, std::size_t offset, std::string_view text) {
    return bytes.size >= offset + text.size() &&
           std::equal(text.begin(), text.end(), reinterpret_cast<const char*>(bytes.data) + offset);
}

/// A text, by its beginning: what it is, and the beginning itself where it is anything.
std::string textFormat(const ByteView& bytes) {
    constexpr std::size_t enough = 4096, shown = 40;
    const std::string_view start(reinterpret_cast<const char*>(bytes.data),
                                 std::min(bytes.size, enough));
    const bool isText = std::none_of(start.begin(), start.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < ' ' && byte != '\n' && byte != '\r' && byte != '\t';
    });
    const auto plain =
        std::count_if(start.begin(), start.end(), [](char c) { return c >= ' ' && c <= '~'; });
    if (!isText || static_cast<std::size_t>(plain) * 4 < start.size() * 3 || start.empty())
        return {};
    if (start.find("\"weight_map\"") != std::string_view::npos)
        return "is the list of a network's parts (.safetensors.index.json) and not the network; "
               "Inlay opens networks of a single file, so join the parts first (safetensors' "
               "load_file and save_file)";
    const bool isNumbers =
        start.find_first_not_of("0123456789.,;+-eE[]() \t\r\n") == std::string_view::npos;
    if (isNumbers)
        return "is a text of numbers; a latent is read from .npy, .npz, .pt and .safetensors, so "
               "save it as one of these (numpy.save)";
    std::string words(start.substr(0, shown));
    for (char& c : words) {
        const auto byte = static_cast<unsigned char>(c);
        c = byte < ' ' ? ' ' : byte > '~' ? '?' : c;
    }
    return "is a text (\"" + words + (start.size() > shown ? "...\")" : "\")") +
           " and not the file itself; downloads that failed leave such texts, get the file again";
}

/// What is told by something other than its first bytes.
std::string formatElsewhere(const ByteView& bytes) {
    constexpr std::size_t tarMark = 257, tfliteMark = 4, tableEnd = 8, enough = 4096;
    if (hasAt(bytes, tarMark, "ustar"sv))
        return "is a tar archive; unpack it and open what is in it";
    if (hasAt(bytes, tfliteMark, "TFL3"sv))
        return "is TensorFlow Lite, a network that can only be run forward; open the checkpoint "
               "that it was made from";
    if (bytes.size > tableEnd &&
        hasAt(bytes, bytes.size - tableEnd, "\x57\xfb\x80\x8b\x24\x75\x47\xdb"sv))
        return "is the index of a TensorFlow checkpoint; Inlay opens TensorFlow networks as the "
               ".pkl that NVIDIA's code saves";
    if (hasAt(bytes, 4, "ftypcrx"sv))
        return rawOfCamera;
    if (hasAt(bytes, 4, "ftyp"sv) || hasAt(bytes, 4, "moov"sv) || // of ISO's media, MP4 and MOV
        (hasAt(bytes, 0, "RIFF"sv) && hasAt(bytes, 8, "AVI "sv)))
        return film;
    const std::uint8_t* const end = bytes.data + std::min(bytes.size, enough);
    if (std::all_of(bytes.data, end, [](std::uint8_t byte) { return byte == 0; }))
        return "begins with nothing but zeros, as a download that was cut off does; get the file "
               "again";
    return {};
}

} // namespace

std::string foreignFormat(const ByteView& bytes) {
    const std::string start = markup(bytes);
    if (!start.empty() && start.front() == '<' && start.find("<svg") != std::string::npos)
        return "is an SVG drawing, which Inlay does not read; save it as PNG";
    if (isWebPage(start))
        return "is a web page and not the file itself; open its address in a browser, and save "
               "what "
               "the page offers for download";
    for (const Signature& signature : signatures) {
        if (beginsWith(bytes, signature.bytes))
            return signature.meaning;
    }
    if (isOnnx(bytes))
        return "is ONNX, a network that can only be run forward; open the checkpoint that it was "
               "exported from";
    if (const auto picture = pictureFormat(bytes.data, bytes.size))
        return std::string("is a picture (") + pictureFormatName(*picture) +
               "); drop it on the window, or embed it";
    const std::string elsewhere = formatElsewhere(bytes);
    return elsewhere.empty() ? textFormat(bytes) : elsewhere;
}

} // namespace inlay
