#include "core/imaging/jpeg_encoder.h"

#include "core/base/error.h"
#include "core/imaging/encodable_picture.h"
#include "core/imaging/jpeg_blocks.h"
#include "core/imaging/jpeg_decoder.h"

#include <algorithm>
#include <cmath>
#include <csetjmp>
#include <cstdio>
#include <cstdlib>
// jpeglib.h needs size_t and FILE declared before it.
#include <jpeglib.h>

namespace inlay {

namespace {

constexpr unsigned largestSegment = 65533; ///< of a marker, without its length

/// libjpeg's state. A plain structure: longjmp runs no destructors.
struct Encoder {
    jpeg_compress_struct state;
    jpeg_error_mgr errors;
    std::jmp_buf stop;
    unsigned char* bytes;
    unsigned long size;
    char message[JMSG_LENGTH_MAX];
};

void stopEncoding(j_common_ptr state) {
    auto& encoder = *static_cast<Encoder*>(state->client_data);
    state->err->format_message(state, encoder.message);
    std::longjmp(encoder.stop, 1);
}

void sayNothing(j_common_ptr, int) {}

void addBlock(JpegSegments& segments, int marker, const char* name, std::size_t nameSize,
              const std::vector<std::uint8_t>& block) {
    // A larger one is left out: a JPEG cannot hold it in one segment.
    if (block.empty() || block.size() + nameSize > largestSegment)
        return;
    std::vector<std::uint8_t> bytes(name, name + nameSize);
    bytes.insert(bytes.end(), block.begin(), block.end());
    segments.emplace_back(marker, std::move(bytes));
}

/// Photoshop's image resource 1028, which is where a JPEG keeps IPTC.
std::vector<std::uint8_t> photoshopResource(const std::vector<std::uint8_t>& iptc) {
    if (iptc.empty())
        return {};
    std::vector<std::uint8_t> resource = {'8', 'B', 'I', 'M', 0x04, 0x04, 0, 0};
    for (int shift = 24; shift >= 0; shift -= 8)
        resource.push_back(static_cast<std::uint8_t>(iptc.size() >> shift));
    resource.insert(resource.end(), iptc.begin(), iptc.end());
    if (iptc.size() % 2 != 0)
        resource.push_back(0);
    return resource;
}

/// A profile in as many parts as it needs (ICC.1, annex B.4).
void addProfile(JpegSegments& segments, const std::vector<std::uint8_t>& profile) {
    constexpr std::size_t most = largestSegment - 14;
    const std::size_t count = (profile.size() + most - 1) / most;
    if (count > 255)
        return;
    for (std::size_t part = 0; part < count; ++part) {
        std::string name("ICC_PROFILE\0", 12);
        name += static_cast<char>(part + 1);
        name += static_cast<char>(count);
        const auto begin = profile.begin() + static_cast<std::ptrdiff_t>(part * most);
        const auto end = profile.begin() +
                         static_cast<std::ptrdiff_t>(std::min(profile.size(), (part + 1) * most));
        addBlock(segments, JPEG_APP0 + 2, name.data(), name.size(), {begin, end});
    }
}

JpegSegments segmentsOf(const PhotoMetadata& metadata, const std::vector<std::uint8_t>& profile) {
    JpegSegments segments;
    addBlock(segments, JPEG_APP0 + 1, "Exif\0", 6, metadata.exif);
    addBlock(segments, JPEG_APP0 + 1, "http://ns.adobe.com/xap/1.0/", 29, metadata.xmp);
    addProfile(segments, profile);
    addBlock(segments, JPEG_APP0 + 13, "Photoshop 3.0", 14, photoshopResource(metadata.iptc));
    return segments;
}

JpegCoding codingOf(const PhotoMaster& master) {
    return master.jpeg.value_or(JpegCoding());
}

/// Takes over the source's tables and sampling where there are some for these channels.
void applyCoding(jpeg_compress_struct& state, const JpegCoding& coding) {
    const bool fits =
        coding.channels.size() == 3 || (coding.channels.size() == 1 && state.num_components == 1);
    if (!fits) {
        jpeg_set_quality(&state, coding.quality, TRUE);
        for (int i = 0; i < state.num_components; ++i) // whole colour
            state.comp_info[i].h_samp_factor = state.comp_info[i].v_samp_factor = 1;
        return;
    }
    for (std::size_t t = 0; t < coding.tables.size(); ++t) {
        unsigned table[64];
        std::copy(coding.tables[t].begin(), coding.tables[t].end(), table);
        jpeg_add_quant_table(&state, static_cast<int>(t), table, 100, FALSE);
    }
    for (int i = 0; i < state.num_components; ++i) {
        const JpegCoding::Channel& channel = coding.channels[static_cast<std::size_t>(i)];
        state.comp_info[i].quant_tbl_no = channel.table;
        // One channel alone has nothing to be finer than.
        state.comp_info[i].h_samp_factor = state.num_components == 1 ? 1 : channel.across;
        state.comp_info[i].v_samp_factor = state.num_components == 1 ? 1 : channel.down;
    }
}

void setPrintResolution(jpeg_compress_struct& state, const PrintResolution& resolution) {
    constexpr double most = 65535;
    if (!(resolution.across >= 1 && resolution.across <= most && resolution.down >= 1 &&
          resolution.down <= most))
        return;
    state.density_unit = 1; // pixels an inch
    state.X_density = static_cast<std::uint16_t>(std::lround(resolution.across));
    state.Y_density = static_cast<std::uint16_t>(std::lround(resolution.down));
}

/// False where libjpeg gave up; `encoder.message` says why then.
bool encode(Encoder& encoder, const EncodablePicture& picture, const PhotoMaster& master,
            const JpegCoding& coding, const JpegSegments& segments) {
    if (setjmp(encoder.stop))
        return false;
    jpeg_compress_struct& state = encoder.state;
    jpeg_create_compress(&state);
    state.client_data = &encoder;
    jpeg_mem_dest(&state, &encoder.bytes, &encoder.size);
    state.image_width = static_cast<JDIMENSION>(picture.pixels.cols);
    state.image_height = static_cast<JDIMENSION>(picture.pixels.rows);
    state.input_components = picture.pixels.channels();
    state.in_color_space = picture.isGrey ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_set_defaults(&state);
    if (coding.storesRgb && !picture.isGrey)
        jpeg_set_colorspace(&state, JCS_RGB);
    applyCoding(state, coding);
    setPrintResolution(state, master.printResolution);
    state.optimize_coding = TRUE;
    state.dct_method = JDCT_ISLOW;
    if (coding.progressive)
        jpeg_simple_progression(&state);
    jpeg_start_compress(&state, TRUE);
    for (const auto& segment : segments)
        jpeg_write_marker(&state, segment.first, segment.second.data(),
                          static_cast<unsigned>(segment.second.size()));
    while (state.next_scanline < state.image_height) {
        JSAMPROW row =
            const_cast<std::uint8_t*>(picture.pixels.ptr(static_cast<int>(state.next_scanline)));
        jpeg_write_scanlines(&state, &row, 1);
    }
    jpeg_finish_compress(&state);
    return true;
}

/// Which pixels are no longer those of the file; empty where the two cannot be compared.
std::vector<bool> changedPixels(const PhotoMaster& master) {
    const auto* samples = std::get_if<PhotoSamples<std::uint8_t>>(&master.samples);
    const Image before = decodeJpeg(master.jpegFile->data(), master.jpegFile->size());
    if (!samples || before.width != master.width || before.height != master.height)
        return {};
    std::vector<bool> changed(before.rgb.size() / 3);
    for (std::size_t i = 0; i < changed.size(); ++i)
        changed[i] = !std::equal(&before.rgb[3 * i], &before.rgb[3 * i] + 3, &samples->rgb[3 * i]);
    return changed;
}

/// Frees libjpeg's memory on every way out.
class Cleaner {
public:
    explicit Cleaner(Encoder& encoder)
        : m_encoder(encoder) {}
    ~Cleaner() {
        jpeg_destroy_compress(&m_encoder.state);
        std::free(m_encoder.bytes);
    }
    Cleaner(const Cleaner&) = delete;
    Cleaner& operator=(const Cleaner&) = delete;

private:
    Encoder& m_encoder;
};

} // namespace

std::vector<std::uint8_t> encodeJpeg(const PhotoMaster& master) {
    constexpr int largestSide = 65500;
    if (master.width > largestSide || master.height > largestSide)
        throw Error(ErrorKind::InvalidArgument,
                    "JPEG holds at most 65500 pixels a side; choose PNG or TIFF");
    FormatLimits limits;
    limits.holdsDepth16 = false;
    limits.holdsAlpha = false;
    const EncodablePicture picture = encodablePicture(master, limits);
    const JpegSegments segments = segmentsOf(master.metadata, picture.iccProfile);
    const JpegCoding coding = codingOf(master);
    Encoder encoder = {};
    encoder.state.err = jpeg_std_error(&encoder.errors);
    encoder.errors.error_exit = stopEncoding;
    encoder.errors.emit_message = sayNothing;
    encoder.state.client_data = &encoder;
    const Cleaner cleaner(encoder);
    if (!encode(encoder, picture, master, coding, segments))
        throw Error(ErrorKind::Internal, std::string("the JPEG picture cannot be encoded (") +
                                             encoder.message + "); choose PNG");
    std::vector<std::uint8_t> bytes(encoder.bytes, encoder.bytes + encoder.size);
    if (master.jpegFile && picture.isGrey == (coding.channels.size() == 1)) {
        const std::vector<bool> changed = changedPixels(master);
        std::vector<std::uint8_t> kept;
        if (!changed.empty())
            kept =
                withUnchangedBlocks(*master.jpegFile, bytes, changed, coding.progressive, segments);
        if (!kept.empty())
            return kept;
    }
    return bytes;
}

} // namespace inlay
