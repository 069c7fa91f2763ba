#include "core/imaging/png_encoder.h"

#include "core/base/error.h"
#include "core/imaging/encodable_picture.h"

#include <cmath>
#include <csetjmp>
#include <cstdio>
#include <png.h>
#include <string>

namespace inlay {

namespace {

/// libpng's state. A plain structure: longjmp runs no destructors.
struct Encoder {
    png_structp png;
    png_infop info;
    std::vector<std::uint8_t>* bytes;
    std::jmp_buf stop;
    char message[256];
};

void stopEncoding(png_structp png, png_const_charp message) {
    auto& encoder = *static_cast<Encoder*>(png_get_error_ptr(png));
    std::snprintf(encoder.message, sizeof encoder.message, "%s", message);
    std::longjmp(encoder.stop, 1);
}

void sayNothing(png_structp, png_const_charp) {}

void append(png_structp png, png_bytep data, png_size_t size) {
    auto& bytes = *static_cast<std::vector<std::uint8_t>*>(png_get_io_ptr(png));
    bytes.insert(bytes.end(), data, data + size);
}

void flush(png_structp) {}

/// IPTC as ImageMagick, exiftool and Exiv2 keep it: hexadecimal text with a heading.
std::string rawProfile(const std::vector<std::uint8_t>& block) {
    constexpr std::size_t bytesALine = 36;
    std::string text = "\niptc\n" + std::to_string(block.size());
    text.insert(6, 8 - std::min<std::size_t>(8, text.size() - 6), ' ');
    for (std::size_t i = 0; i < block.size(); ++i) {
        if (i % bytesALine == 0)
            text += '\n';
        constexpr const char* digits = "0123456789abcdef";
        text += digits[block[i] >> 4];
        text += digits[block[i] & 15];
    }
    return text + '\n';
}

struct Texts {
    std::string xmp;
    std::string iptc;
};

void setTexts(Encoder& encoder, Texts& texts) {
    char xmpName[] = "XML:com.adobe.xmp";
    char iptcName[] = "Raw profile type iptc";
    char none[] = "";
    png_text entries[2] = {};
    int count = 0;
    if (!texts.xmp.empty()) {
        entries[count].compression = PNG_ITXT_COMPRESSION_NONE;
        entries[count].key = xmpName;
        entries[count].text = texts.xmp.data();
        entries[count].itxt_length = texts.xmp.size();
        entries[count].lang = none;
        entries[count].lang_key = none;
        ++count;
    }
    if (!texts.iptc.empty()) {
        entries[count].compression = PNG_TEXT_COMPRESSION_zTXt;
        entries[count].key = iptcName;
        entries[count].text = texts.iptc.data();
        entries[count].text_length = texts.iptc.size();
        ++count;
    }
    if (count > 0)
        png_set_text(encoder.png, encoder.info, entries, count);
}

void setProperties(Encoder& encoder, const EncodablePicture& picture, const PhotoMaster& master,
                   Texts& texts) {
    const int type = picture.isGrey
                         ? (picture.hasAlpha ? PNG_COLOR_TYPE_GRAY_ALPHA : PNG_COLOR_TYPE_GRAY)
                         : (picture.hasAlpha ? PNG_COLOR_TYPE_RGB_ALPHA : PNG_COLOR_TYPE_RGB);
    png_set_IHDR(encoder.png, encoder.info, static_cast<png_uint_32>(picture.pixels.cols),
                 static_cast<png_uint_32>(picture.pixels.rows), picture.bits(), type,
                 PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    if (!picture.iccProfile.empty())
        png_set_iCCP(encoder.png, encoder.info, "ICC profile", PNG_COMPRESSION_TYPE_BASE,
                     picture.iccProfile.data(),
                     static_cast<png_uint_32>(picture.iccProfile.size()));
    const PrintResolution& print = master.printResolution;
    constexpr double perMetre = 1 / 0.0254;
    if (print.across > 0 && print.down > 0 && print.across < 1e6 && print.down < 1e6)
        png_set_pHYs(encoder.png, encoder.info,
                     static_cast<png_uint_32>(std::lround(print.across * perMetre)),
                     static_cast<png_uint_32>(std::lround(print.down * perMetre)),
                     PNG_RESOLUTION_METER);
    if (!master.metadata.exif.empty())
        png_set_eXIf_1(encoder.png, encoder.info,
                       static_cast<png_uint_32>(master.metadata.exif.size()),
                       const_cast<png_bytep>(master.metadata.exif.data()));
    setTexts(encoder, texts);
}

/// False where libpng gave up; `encoder.message` says why then.
bool encode(Encoder& encoder, const EncodablePicture& picture, const PhotoMaster& master,
            Texts& texts) {
    if (setjmp(encoder.stop))
        return false;
    png_set_write_fn(encoder.png, encoder.bytes, append, flush);
    // A profile that libpng finds fault with is the photo's all the same.
    png_set_option(encoder.png, PNG_SKIP_sRGB_CHECK_PROFILE, PNG_OPTION_ON);
    png_set_benign_errors(encoder.png, 1);
    png_set_compression_level(encoder.png, 3); // half the time of 6 for a few per cent
    setProperties(encoder, picture, master, texts);
    png_write_info(encoder.png, encoder.info);
    if (picture.bits() == 16)
        png_set_swap(encoder.png);
    for (int y = 0; y < picture.pixels.rows; ++y)
        png_write_row(encoder.png, const_cast<png_bytep>(picture.pixels.ptr(y)));
    png_write_end(encoder.png, nullptr);
    return true;
}

/// Frees libpng's memory on every way out.
class Cleaner {
public:
    explicit Cleaner(Encoder& encoder)
        : m_encoder(encoder) {}
    ~Cleaner() { png_destroy_write_struct(&m_encoder.png, &m_encoder.info); }
    Cleaner(const Cleaner&) = delete;
    Cleaner& operator=(const Cleaner&) = delete;

private:
    Encoder& m_encoder;
};

} // namespace

std::vector<std::uint8_t> encodePng(const PhotoMaster& master) {
    const EncodablePicture picture = encodablePicture(master, FormatLimits());
    Texts texts;
    texts.xmp.assign(master.metadata.xmp.begin(), master.metadata.xmp.end());
    if (!master.metadata.iptc.empty())
        texts.iptc = rawProfile(master.metadata.iptc);
    std::vector<std::uint8_t> bytes;
    Encoder encoder = {};
    encoder.bytes = &bytes;
    encoder.png =
        png_create_write_struct(PNG_LIBPNG_VER_STRING, &encoder, stopEncoding, sayNothing);
    encoder.info = encoder.png ? png_create_info_struct(encoder.png) : nullptr;
    const Cleaner cleaner(encoder);
    if (!encoder.info)
        throw std::bad_alloc();
    if (!encode(encoder, picture, master, texts))
        throw Error(ErrorKind::Internal, std::string("the PNG picture cannot be encoded (") +
                                             encoder.message + "); choose TIFF");
    return bytes;
}

} // namespace inlay
