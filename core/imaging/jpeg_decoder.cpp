#include "core/imaging/jpeg_decoder.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstdio>
#include <string>
#include <vector>
// jpeglib.h needs size_t and FILE declared before it.
#include <jpeglib.h>

#include <jerror.h>

namespace inlay {

namespace {

/// libjpeg's state and what it complained of. A plain structure: longjmp runs no destructors.
struct Decoder {
    jpeg_decompress_struct state;
    jpeg_error_mgr errors;
    jpeg_progress_mgr progress;
    std::jmp_buf stop;
    bool endIsMissing;
    bool dataIsMissing;
    char message[JMSG_LENGTH_MAX];
};

Decoder& decoderOf(j_common_ptr state) {
    return *static_cast<Decoder*>(state->client_data);
}

void stopDecoding(j_common_ptr state) {
    Decoder& decoder = decoderOf(state);
    state->err->format_message(state, decoder.message);
    std::longjmp(decoder.stop, 1);
}

/// Keeps the warnings that mean lost pixels; libjpeg itself goes on after them.
void noteWarning(j_common_ptr state, int level) {
    if (level >= 0)
        return;
    Decoder& decoder = decoderOf(state);
    switch (state->err->msg_code) {
    case JWRN_JPEG_EOF:
        decoder.endIsMissing = true;
        break;
    case JWRN_HIT_MARKER:
    case JWRN_HUFF_BAD_CODE:
    case JWRN_ARITH_BAD_CODE:
    case JWRN_MUST_RESYNC:
        decoder.dataIsMissing = true;
        break;
    default:
        break;
    }
}

/// A small file can ask for scans without end.
void limitScans(j_common_ptr state) {
    constexpr int mostScans = 500;
    if (decoderOf(state).state.input_scan_number > mostScans)
        ERREXIT(state, JERR_BAD_PROGRESSION);
}

/// Only the header where nothing is to be decoded. False where libjpeg gave up; `decoder.message`
/// says why then.
bool readHeader(Decoder& decoder, const std::uint8_t* bytes, std::size_t size, bool toDecode) {
    if (setjmp(decoder.stop))
        return false;
    jpeg_create_decompress(&decoder.state);
    decoder.state.client_data = &decoder;
    decoder.state.progress = &decoder.progress;
    decoder.progress.progress_monitor = limitScans;
    jpeg_mem_src(&decoder.state, bytes, size);
    jpeg_read_header(&decoder.state, TRUE);
    if (!toDecode)
        return true;
    decoder.state.out_color_space = decoder.state.num_components == 4 ? JCS_CMYK : JCS_RGB;
    jpeg_start_decompress(&decoder.state);
    return true;
}

/// Adobe stores CMYK inverted: 255 is no ink.
void cmykToRgb(const std::uint8_t* from, unsigned width, bool inverted, std::uint8_t* to) {
    for (unsigned x = 0; x < width; ++x, from += 4, to += 3)
        for (int c = 0; c < 3; ++c) {
            const int light = inverted ? from[c] : 255 - from[c];
            const int whole = inverted ? from[3] : 255 - from[3];
            to[c] = static_cast<std::uint8_t>((light * whole + 127) / 255);
        }
}

bool readRows(Decoder& decoder, std::uint8_t* to, std::uint8_t* inkRow) {
    if (setjmp(decoder.stop))
        return false;
    const std::size_t rowBytes = std::size_t{decoder.state.output_width} * 3;
    const bool inverted = decoder.state.saw_Adobe_marker;
    while (decoder.state.output_scanline < decoder.state.output_height) {
        std::uint8_t* row = to + decoder.state.output_scanline * rowBytes;
        JSAMPROW target = inkRow ? inkRow : row;
        jpeg_read_scanlines(&decoder.state, &target, 1);
        if (inkRow)
            cmykToRgb(inkRow, decoder.state.output_width, inverted, row);
    }
    // Not jpeg_finish_decompress: it reads on to the end, which may be missing.
    return true;
}

/// Frees libjpeg's memory on every way out.
class Cleaner {
public:
    explicit Cleaner(Decoder& decoder)
        : m_decoder(decoder) {}
    ~Cleaner() { jpeg_destroy_decompress(&m_decoder.state); }
    Cleaner(const Cleaner&) = delete;
    Cleaner& operator=(const Cleaner&) = delete;

private:
    Decoder& m_decoder;
};

[[noreturn]] void refuse(const std::string& reason) {
    throw Error(ErrorKind::CorruptFile, "is a damaged JPEG picture (" + reason +
                                            "); copy it again from where it came from");
}

void prepare(Decoder& decoder) {
    decoder.state.err = jpeg_std_error(&decoder.errors);
    decoder.errors.error_exit = stopDecoding;
    decoder.errors.emit_message = noteWarning;
    decoder.state.client_data = &decoder;
}

PrintResolution printResolution(const jpeg_decompress_struct& state) {
    if (!state.saw_JFIF_marker || state.density_unit == 0)
        return {};
    const double unit = state.density_unit == 2 ? 2.54 : 1; // centimetres
    return {state.X_density * unit, state.Y_density * unit};
}

} // namespace

JpegDescription describeJpeg(const std::uint8_t* bytes, std::size_t size) {
    Decoder decoder = {};
    prepare(decoder);
    const Cleaner cleaner(decoder);
    if (!readHeader(decoder, bytes, size, false))
        refuse(decoder.message);
    const jpeg_decompress_struct& state = decoder.state;
    JpegDescription description;
    description.channels = state.num_components;
    description.printResolution = printResolution(state);
    JpegCoding& coding = description.coding;
    coding.progressive = state.progressive_mode;
    coding.storesRgb = state.jpeg_color_space == JCS_RGB;
    std::array<int, NUM_QUANT_TBLS> known;
    known.fill(-1);
    for (int i = 0; i < state.num_components; ++i) {
        const jpeg_component_info& channel = state.comp_info[i];
        const int number = channel.quant_tbl_no;
        if (number < 0 || number >= NUM_QUANT_TBLS || !state.quant_tbl_ptrs[number]) {
            coding.channels.clear(); // told later in the file, which nobody does
            return description;
        }
        auto& index = known[static_cast<std::size_t>(number)];
        if (index < 0) {
            index = static_cast<int>(coding.tables.size());
            std::array<std::uint16_t, 64> table{};
            std::copy_n(state.quant_tbl_ptrs[number]->quantval, table.size(), table.begin());
            coding.tables.push_back(table);
        }
        coding.channels.push_back({channel.h_samp_factor, channel.v_samp_factor, index});
    }
    coding.quality = nearestJpegQuality(coding.tables.front());
    if (state.num_components != 1 && state.num_components != 3)
        coding.channels.clear();
    return description;
}

Image decodeJpeg(const std::uint8_t* bytes, std::size_t size) {
    Decoder decoder = {};
    prepare(decoder);
    const Cleaner cleaner(decoder);
    if (!readHeader(decoder, bytes, size, true))
        refuse(decoder.message);
    Image image(static_cast<int>(decoder.state.output_width),
                static_cast<int>(decoder.state.output_height));
    std::vector<std::uint8_t> inkRow;
    if (decoder.state.out_color_space == JCS_CMYK)
        inkRow.resize(std::size_t{decoder.state.output_width} * 4);
    if (!readRows(decoder, image.rgb.data(), inkRow.empty() ? nullptr : inkRow.data()))
        refuse(decoder.message);
    // A last marker alone may be missing; of a progressive picture whole scans would be.
    const bool severalScans = jpeg_has_multiple_scans(&decoder.state);
    if (decoder.dataIsMissing || (decoder.endIsMissing && severalScans))
        refuse("it ends too early or has gaps");
    return image;
}

} // namespace inlay
