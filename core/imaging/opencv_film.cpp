#include "core/imaging/opencv_film.h"

#include "core/imaging/image_encoder.h"
#include "core/imaging/mat_image.h"
#include "core/imaging/translate_errors.h"

#include <opencv2/imgproc.hpp>
#include <vector>

namespace inlay {

namespace {

std::vector<int> codecsFor(const std::string& path) {
    const std::string ending = lowerCaseEnding(path);
    if (ending == ".mp4")
        return {cv::VideoWriter::fourcc('a', 'v', 'c', '1'),
                cv::VideoWriter::fourcc('m', 'p', '4', 'v')};
    if (ending == ".avi")
        return {cv::VideoWriter::fourcc('M', 'J', 'P', 'G')};
    throw Error(ErrorKind::InvalidArgument, path + " names no film format; end it in .mp4 or .avi");
}

void checkSettings(int width, int height, double framesPerSecond) {
    constexpr int largestSide = 8192;
    if (width < 2 || height < 2 || width > largestSide || height > largestSide)
        throw Error(ErrorKind::InvalidArgument, "A film of " + std::to_string(width) + " x " +
                                                    std::to_string(height) +
                                                    " pixels cannot be made; choose 2 to 8192");
    if (!(framesPerSecond >= 1 && framesPerSecond <= 120))
        throw Error(ErrorKind::InvalidArgument, "A film needs 1 to 120 frames a second, not " +
                                                    std::to_string(framesPerSecond));
}

/// The path, once settings and ending are known to be good: before anything is created.
const std::string& checked(const std::string& path, int width, int height, double rate) {
    checkSettings(width, height, rate);
    codecsFor(path);
    return path;
}

} // namespace

OpenCvFilm::OpenCvFilm(const std::string& path, int width, int height, double framesPerSecond)
    : m_path(checked(path, width, height, framesPerSecond))
    , m_width(width)
    , m_height(height)
    , m_file(path) {
    const cv::Size size(width + width % 2, height + height % 2);
    translateErrors(m_path + " cannot be written", [&] {
        for (const int codec : codecsFor(m_path))
            if (m_writer.open(m_file.temporaryPath(), cv::CAP_FFMPEG, codec, framesPerSecond, size))
                return;
        throw Error(ErrorKind::MissingComponent,
                    m_path + " cannot be written: OpenCV has no encoder for it; choose the other "
                             "of .mp4 and .avi, or install FFmpeg's libraries");
    });
}

OpenCvFilm::~OpenCvFilm() = default;

void OpenCvFilm::addFrame(const Image& frame) {
    if (frame.width != m_width || frame.height != m_height)
        throw Error(ErrorKind::InvalidArgument,
                    "A frame of " + std::to_string(frame.width) + " x " +
                        std::to_string(frame.height) + " pixels does not fit a film of " +
                        std::to_string(m_width) + " x " + std::to_string(m_height));
    translateErrors(m_path + " cannot be written", [&] {
        cv::Mat bgr;
        cv::cvtColor(matView(frame), bgr, cv::COLOR_RGB2BGR);
        if (m_width % 2 != 0 || m_height % 2 != 0)
            cv::copyMakeBorder(bgr, bgr, 0, m_height % 2, 0, m_width % 2, cv::BORDER_REPLICATE);
        m_writer.write(bgr);
    });
    ++m_frameCount;
}

void OpenCvFilm::finish() {
    translateErrors(m_path + " cannot be written", [&] {
        m_writer.release();
        if (m_frameCount == 0)
            throw Error(ErrorKind::InvalidArgument, m_path + " would be a film without frames");
        // The writer reports no error of the disk, and a header may promise what is not there:
        // only frames that can be read again are counted.
        cv::VideoCapture written(m_file.temporaryPath(), cv::CAP_FFMPEG);
        int readable = 0;
        while (readable < m_frameCount && written.isOpened() && written.grab())
            ++readable;
        if (readable < m_frameCount)
            throw Error(ErrorKind::FileUnwritable,
                        m_path + " cannot be written; make room on the disk or choose another "
                                 "place");
    });
    m_file.commit();
}

} // namespace inlay
