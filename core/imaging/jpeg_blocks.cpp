#include "core/imaging/jpeg_blocks.h"

#include <algorithm>
#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <cstring>
// jpeglib.h needs size_t and FILE declared before it.
#include <jpeglib.h>

namespace inlay {

namespace {

/// libjpeg's states. A plain structure: longjmp runs no destructors.
struct Transcoder {
    jpeg_error_mgr errors;
    std::jmp_buf stop;
    jpeg_decompress_struct source;
    jpeg_decompress_struct edited;
    jpeg_compress_struct target;
    unsigned char* bytes;
    unsigned long size;
};

void stopTranscoding(j_common_ptr state) {
    std::longjmp(static_cast<Transcoder*>(state->client_data)->stop, 1);
}

void sayNothing(j_common_ptr, int) {}

void prepare(Transcoder& transcoder) {
    jpeg_std_error(&transcoder.errors);
    transcoder.errors.error_exit = stopTranscoding;
    transcoder.errors.emit_message = sayNothing;
    transcoder.source.err = &transcoder.errors;
    transcoder.edited.err = &transcoder.errors;
    transcoder.target.err = &transcoder.errors;
    transcoder.source.client_data = &transcoder;
    transcoder.edited.client_data = &transcoder;
    transcoder.target.client_data = &transcoder;
}

bool haveOneTable(const jpeg_component_info& a, const jpeg_component_info& b) {
    return a.quant_table && b.quant_table &&
           std::memcmp(a.quant_table->quantval, b.quant_table->quantval,
                       sizeof a.quant_table->quantval) == 0;
}

bool areCodedAlike(const jpeg_decompress_struct& a, const jpeg_decompress_struct& b) {
    if (a.image_width != b.image_width || a.image_height != b.image_height ||
        a.num_components != b.num_components || a.jpeg_color_space != b.jpeg_color_space)
        return false;
    for (int i = 0; i < a.num_components; ++i) {
        const jpeg_component_info& p = a.comp_info[i];
        const jpeg_component_info& q = b.comp_info[i];
        if (p.width_in_blocks != q.width_in_blocks || p.height_in_blocks != q.height_in_blocks ||
            p.h_samp_factor * b.max_h_samp_factor != q.h_samp_factor * a.max_h_samp_factor ||
            p.v_samp_factor * b.max_v_samp_factor != q.v_samp_factor * a.max_v_samp_factor ||
            !haveOneTable(p, q))
            return false;
    }
    return true;
}

/// Whether a pixel changed in a part of the picture, which may reach beyond it.
bool changedIn(const std::vector<bool>& changed, std::size_t width, std::size_t height,
               std::size_t left, std::size_t top, std::size_t across, std::size_t down) {
    const std::size_t right = std::min(width, left + across);
    const std::size_t bottom = std::min(height, top + down);
    for (std::size_t y = top; y < bottom; ++y)
        for (std::size_t x = left; x < right; ++x)
            if (changed[y * width + x])
                return true;
    return false;
}

void keepBlocks(Transcoder& transcoder, jvirt_barray_ptr* from, jvirt_barray_ptr* to,
                const std::vector<bool>& changed) {
    jpeg_decompress_struct& source = transcoder.source;
    jpeg_decompress_struct& edited = transcoder.edited;
    for (int i = 0; i < source.num_components; ++i) {
        const jpeg_component_info& channel = source.comp_info[i];
        const auto across =
            static_cast<std::size_t>(8 * source.max_h_samp_factor / channel.h_samp_factor);
        const auto down =
            static_cast<std::size_t>(8 * source.max_v_samp_factor / channel.v_samp_factor);
        for (JDIMENSION row = 0; row < channel.height_in_blocks; ++row) {
            const JBLOCKARRAY kept = source.mem->access_virt_barray(
                reinterpret_cast<j_common_ptr>(&source), from[i], row, 1, FALSE);
            const JBLOCKARRAY written = edited.mem->access_virt_barray(
                reinterpret_cast<j_common_ptr>(&edited), to[i], row, 1, TRUE);
            for (JDIMENSION column = 0; column < channel.width_in_blocks; ++column)
                if (!changedIn(changed, source.image_width, source.image_height, column * across,
                               row * down, across, down))
                    std::memcpy(written[0][column], kept[0][column], sizeof(JBLOCK));
        }
    }
}

/// False where libjpeg gave up or the two are not coded alike.
bool transcode(Transcoder& transcoder, const std::vector<std::uint8_t>& source,
               const std::vector<std::uint8_t>& edited, const std::vector<bool>& changed,
               bool progressive, const JpegSegments& segments) {
    if (setjmp(transcoder.stop))
        return false;
    jpeg_create_decompress(&transcoder.source);
    jpeg_create_decompress(&transcoder.edited);
    jpeg_create_compress(&transcoder.target);
    jpeg_mem_src(&transcoder.source, source.data(), source.size());
    jpeg_mem_src(&transcoder.edited, edited.data(), edited.size());
    jpeg_read_header(&transcoder.source, TRUE);
    jpeg_read_header(&transcoder.edited, TRUE);
    jvirt_barray_ptr* from = jpeg_read_coefficients(&transcoder.source);
    jvirt_barray_ptr* to = jpeg_read_coefficients(&transcoder.edited);
    if (!areCodedAlike(transcoder.source, transcoder.edited))
        return false;
    keepBlocks(transcoder, from, to, changed);
    jpeg_mem_dest(&transcoder.target, &transcoder.bytes, &transcoder.size);
    jpeg_copy_critical_parameters(&transcoder.edited, &transcoder.target);
    transcoder.target.optimize_coding = TRUE;
    if (progressive)
        jpeg_simple_progression(&transcoder.target);
    jpeg_write_coefficients(&transcoder.target, to);
    for (const auto& segment : segments)
        jpeg_write_marker(&transcoder.target, segment.first, segment.second.data(),
                          static_cast<unsigned>(segment.second.size()));
    jpeg_finish_compress(&transcoder.target);
    return true;
}

/// Frees libjpeg's memory on every way out.
class Cleaner {
public:
    explicit Cleaner(Transcoder& transcoder)
        : m_transcoder(transcoder) {}
    ~Cleaner() {
        jpeg_destroy_compress(&m_transcoder.target);
        jpeg_destroy_decompress(&m_transcoder.edited);
        jpeg_destroy_decompress(&m_transcoder.source);
        std::free(m_transcoder.bytes);
    }
    Cleaner(const Cleaner&) = delete;
    Cleaner& operator=(const Cleaner&) = delete;

private:
    Transcoder& m_transcoder;
};

} // namespace

std::vector<std::uint8_t> withUnchangedBlocks(const std::vector<std::uint8_t>& source,
                                              const std::vector<std::uint8_t>& edited,
                                              const std::vector<bool>& changed, bool progressive,
                                              const JpegSegments& segments) {
    Transcoder transcoder = {};
    prepare(transcoder);
    const Cleaner cleaner(transcoder);
    if (!transcode(transcoder, source, edited, changed, progressive, segments))
        return {};
    return {transcoder.bytes, transcoder.bytes + transcoder.size};
}

} // namespace inlay
