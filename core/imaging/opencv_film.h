#pragma once

#include "core/base/atomic_file.h"
#include "core/imaging/film_writer.h"

#include <opencv2/videoio.hpp>
#include <string>

namespace inlay {

/// A film by OpenCV's writer: .mp4 in H.264 (MPEG-4 part 2 where the encoder is missing), .avi in
/// Motion JPEG. An odd side is made even by repeating the last row or column: H.264 halves colour.
class OpenCvFilm : public FilmWriter {
public:
    OpenCvFilm(const std::string& path, int width, int height, double framesPerSecond);
    ~OpenCvFilm() override;

    void addFrame(const Image& frame) override;
    void finish() override;

private:
    std::string m_path;
    int m_width;
    int m_height;
    int m_frameCount = 0;
    AtomicFile m_file;
    cv::VideoWriter m_writer;
};

} // namespace inlay
