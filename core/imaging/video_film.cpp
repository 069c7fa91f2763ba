#include "core/imaging/video_film.h"

#include "core/base/error.h"
#include "core/imaging/film_file.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <new>
#include <vector>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/imgutils.h>
#include <libavutil/log.h>
#include <libavutil/opt.h>
#include <libswscale/swscale.h>
}

namespace inlay {

namespace {

/// An encoder and how it gives a picture that looks like the frames.
struct Recipe {
    const char* encoder;
    std::vector<std::pair<const char*, const char*>> options;
    int quantizer = 0; ///< 0: the options say it
};

/// The better one first; the other one for an FFmpeg that was built without it.
std::vector<Recipe> recipesFor(FilmFormat format) {
    switch (format) {
    case FilmFormat::Mp4:
        return {{"libx264", {{"crf", "18"}, {"preset", "medium"}}, 0}, {"mpeg4", {}, 2}};
    case FilmFormat::WebM:
        return {
            {"libvpx-vp9", {{"crf", "24"}, {"b", "0"}, {"deadline", "good"}, {"cpu-used", "4"}}, 0},
            {"libvpx", {{"crf", "8"}, {"b", "8M"}, {"deadline", "good"}}, 0}};
    default:
        return {{"mjpeg", {}, 2}};
    }
}

const char* containerOf(FilmFormat format) {
    switch (format) {
    case FilmFormat::Mp4:
        return "mp4";
    case FilmFormat::WebM:
        return "webm";
    default:
        return "avi";
    }
}

template <typename Pointer>
Pointer orOutOfMemory(Pointer pointer) {
    if (!pointer)
        throw std::bad_alloc();
    return pointer;
}

/// The frame with even sides.
Image evened(const Image& frame) {
    const int width = frame.width + frame.width % 2;
    const int height = frame.height + frame.height % 2;
    if (width == frame.width && height == frame.height)
        return frame;
    Image even(width, height);
    const auto from = static_cast<std::size_t>(frame.width) * 3;
    const auto to = static_cast<std::size_t>(width) * 3;
    for (int y = 0; y < height; ++y) {
        const std::uint8_t* row =
            &frame.rgb[static_cast<std::size_t>(std::min(y, frame.height - 1)) * from];
        std::uint8_t* target = &even.rgb[static_cast<std::size_t>(y) * to];
        std::copy(row, row + from, target);
        if (to > from)
            std::copy(row + from - 3, row + from, target + from);
    }
    return even;
}

} // namespace

void VideoFilm::Release::operator()(AVCodecContext* codec) const {
    avcodec_free_context(&codec);
}

void VideoFilm::Release::operator()(AVFormatContext* container) const {
    avio_closep(&container->pb);
    avformat_free_context(container);
}

void VideoFilm::Release::operator()(AVFrame* frame) const {
    av_frame_free(&frame);
}

void VideoFilm::Release::operator()(AVPacket* packet) const {
    av_packet_free(&packet);
}

void VideoFilm::Release::operator()(SwsContext* scaler) const {
    sws_freeContext(scaler);
}

VideoFilm::VideoFilm(const std::string& path, int width, int height, double framesPerSecond)
    : m_path(path)
    , m_width(width)
    , m_height(height)
    , m_file(path)
    , m_packet(orOutOfMemory(av_packet_alloc())) {
    av_log_set_level(AV_LOG_QUIET); // what goes wrong is told by Error
    openEncoder(framesPerSecond);
    openContainer();
}

VideoFilm::~VideoFilm() = default;

void VideoFilm::openEncoder(double framesPerSecond) {
    const FilmFormat format = filmFormatFromPath(m_path);
    for (const Recipe& recipe : recipesFor(format)) {
        const AVCodec* encoder = avcodec_find_encoder_by_name(recipe.encoder);
        if (!encoder)
            continue;
        m_codec.reset(orOutOfMemory(avcodec_alloc_context3(encoder)));
        const bool jpeg = encoder->id == AV_CODEC_ID_MJPEG;
        m_codec->width = m_width + m_width % 2;
        m_codec->height = m_height + m_height % 2;
        m_codec->framerate = av_d2q(framesPerSecond, 1001000);
        m_codec->time_base = av_inv_q(m_codec->framerate);
        m_codec->pix_fmt = jpeg ? AV_PIX_FMT_YUVJ420P : AV_PIX_FMT_YUV420P;
        m_codec->color_range = jpeg ? AVCOL_RANGE_JPEG : AVCOL_RANGE_MPEG;
        m_codec->colorspace = jpeg ? AVCOL_SPC_BT470BG : AVCOL_SPC_BT709;
        m_codec->color_primaries = AVCOL_PRI_BT709;
        m_codec->color_trc = AVCOL_TRC_BT709;
        m_codec->flags |= AV_CODEC_FLAG_BITEXACT;
        if (format == FilmFormat::Mp4)
            m_codec->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
        if (recipe.quantizer > 0) {
            m_codec->flags |= AV_CODEC_FLAG_QSCALE;
            m_codec->global_quality = FF_QP2LAMBDA * recipe.quantizer;
        }
        for (const auto& [name, value] : recipe.options)
            av_opt_set(m_codec.get(), name, value, AV_OPT_SEARCH_CHILDREN);
        if (avcodec_open2(m_codec.get(), encoder, nullptr) == 0)
            break;
        m_codec.reset();
    }
    if (!m_codec)
        throw Error(ErrorKind::MissingComponent,
                    m_path + " cannot be written: FFmpeg has no encoder for it; choose another of "
                             ".mp4, .webm, .avi and .gif, or install FFmpeg's libraries");
    m_frame.reset(orOutOfMemory(av_frame_alloc()));
    m_frame->format = m_codec->pix_fmt;
    m_frame->width = m_codec->width;
    m_frame->height = m_codec->height;
    m_frame->color_range = m_codec->color_range;
    m_frame->colorspace = m_codec->colorspace;
    require(av_frame_get_buffer(m_frame.get(), 0));
    m_scaler.reset(orOutOfMemory(sws_getContext(m_codec->width, m_codec->height, AV_PIX_FMT_RGB24,
                                                m_codec->width, m_codec->height, m_codec->pix_fmt,
                                                SWS_BICUBIC | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INP,
                                                nullptr, nullptr, nullptr)));
    const bool full = m_codec->color_range == AVCOL_RANGE_JPEG;
    constexpr int one = 1 << 16;
    sws_setColorspaceDetails(m_scaler.get(), sws_getCoefficients(SWS_CS_DEFAULT), 1,
                             sws_getCoefficients(full ? SWS_CS_ITU601 : SWS_CS_ITU709),
                             full ? 1 : 0, 0, one, one);
}

void VideoFilm::openContainer() {
    const std::string address = "file:" + m_file.temporaryPath(); // whatever is in the name
    AVFormatContext* container = nullptr;
    require(avformat_alloc_output_context2(
        &container, nullptr, containerOf(filmFormatFromPath(m_path)), address.c_str()));
    m_container.reset(container);
    m_container->flags |= AVFMT_FLAG_BITEXACT;
    m_stream = orOutOfMemory(avformat_new_stream(container, nullptr));
    m_stream->time_base = m_codec->time_base;
    m_stream->avg_frame_rate = m_codec->framerate;
    require(avcodec_parameters_from_context(m_stream->codecpar, m_codec.get()));
    require(avio_open(&m_container->pb, address.c_str(), AVIO_FLAG_WRITE));
    require(avformat_write_header(m_container.get(), nullptr));
}

int VideoFilm::require(int outcome) const {
    // A failed write is remembered, whatever is returned.
    const int disk = m_container && m_container->pb ? m_container->pb->error : 0;
    const int error = disk < 0 ? disk : outcome;
    if (error >= 0)
        return outcome;
    if (error == AVERROR(ENOMEM))
        throw std::bad_alloc();
    char reason[AV_ERROR_MAX_STRING_SIZE] = {};
    av_strerror(error, reason, sizeof reason);
    const std::string what = m_path + " cannot be written (" + reason + ")";
    if (error == AVERROR(ENOSPC) || error == AVERROR(EDQUOT) || error == AVERROR(EFBIG))
        throw Error(ErrorKind::FileUnwritable,
                    what + "; make room on the disk or choose another place");
    if (disk < 0)
        throw Error(ErrorKind::FileUnwritable, what + "; choose another place or name");
    throw Error(ErrorKind::Internal, what);
}

void VideoFilm::encode(const AVFrame* frame) {
    require(avcodec_send_frame(m_codec.get(), frame));
    for (;;) {
        const int outcome = avcodec_receive_packet(m_codec.get(), m_packet.get());
        if (outcome == AVERROR(EAGAIN) || outcome == AVERROR_EOF)
            return;
        require(outcome);
        av_packet_rescale_ts(m_packet.get(), m_codec->time_base, m_stream->time_base);
        m_packet->stream_index = m_stream->index;
        if (m_packet->duration == 0)
            m_packet->duration = av_rescale_q(1, m_codec->time_base, m_stream->time_base);
        require(av_interleaved_write_frame(m_container.get(), m_packet.get()));
    }
}

void VideoFilm::addFrame(const Image& frame) {
    checkFrameSize(frame.width, frame.height, m_width, m_height);
    const Image even = evened(frame);
    const std::uint8_t* planes[] = {even.rgb.data()};
    const int strides[] = {even.width * 3};
    require(av_frame_make_writable(m_frame.get()));
    sws_scale(m_scaler.get(), planes, strides, 0, even.height, m_frame->data, m_frame->linesize);
    m_frame->pts = m_frameCount;
    m_frame->quality = m_codec->global_quality;
    encode(m_frame.get());
    ++m_frameCount;
}

void VideoFilm::finish() {
    if (m_frameCount == 0)
        throw Error(ErrorKind::InvalidArgument, m_path + " would be a film without frames");
    encode(nullptr);
    require(av_write_trailer(m_container.get()));
    avio_flush(m_container->pb);
    require(0);
    require(avio_closep(&m_container->pb));
    m_file.commit();
}

} // namespace inlay
