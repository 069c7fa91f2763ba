#pragma once

#include "core/base/atomic_file.h"
#include "core/facade/film_writer.h"

#include <memory>
#include <string>

struct AVCodecContext;
struct AVFormatContext;
struct AVFrame;
struct AVPacket;
struct AVStream;
struct SwsContext;

namespace inlay {

/// A film by FFmpeg: .mp4, .webm or .avi. An odd side is made even by repeating the last row or
/// column: the codecs halve colour. The same frames give the same bytes.
class VideoFilm : public FilmWriter {
public:
    /// `checkFilm` says that all of it can be made. Throws Error (MissingComponent) where FFmpeg
    /// was built without the encoders.
    VideoFilm(const std::string& path, int width, int height, double framesPerSecond);
    ~VideoFilm() override;

    void addFrame(const Image& frame) override;
    void finish() override;

private:
    struct Release {
        void operator()(AVCodecContext* codec) const;
        void operator()(AVFormatContext* container) const;
        void operator()(AVFrame* frame) const;
        void operator()(AVPacket* packet) const;
        void operator()(SwsContext* scaler) const;
    };

    void openEncoder(double framesPerSecond);
    void openContainer();
    void encode(const AVFrame* frame); ///< null: what the encoder still holds
    /// The outcome, unless it is an error; one of the disk is named as such.
    int require(int outcome) const;

    std::string m_path;
    int m_width;
    int m_height;
    int m_frameCount = 0;
    AtomicFile m_file;
    std::unique_ptr<AVFormatContext, Release> m_container;
    std::unique_ptr<AVCodecContext, Release> m_codec;
    std::unique_ptr<AVFrame, Release> m_frame; ///< as the encoder wants it
    std::unique_ptr<AVPacket, Release> m_packet;
    std::unique_ptr<SwsContext, Release> m_scaler;
    AVStream* m_stream = nullptr;
};

} // namespace inlay
