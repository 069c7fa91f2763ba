#include "core/imaging/film_file.h"

#include "core/base/error.h"
#include "core/imaging/image_encoder.h"

#include <filesystem>

namespace inlay {

namespace {

constexpr double gifFramesPerSecond = 50; // its clock counts hundredths, and 1 means 10

} // namespace

FilmFormat filmFormatFromPath(const std::string& path) {
    std::error_code ignored;
    if (!path.empty() && (path.back() == '/' || std::filesystem::is_directory(path, ignored)))
        return FilmFormat::PngFolder;
    const std::string ending = lowerCaseEnding(path);
    if (ending == ".mp4")
        return FilmFormat::Mp4;
    if (ending == ".webm")
        return FilmFormat::WebM;
    if (ending == ".avi")
        return FilmFormat::Avi;
    if (ending == ".gif")
        return FilmFormat::Gif;
    throw Error(ErrorKind::InvalidArgument,
                path + " names no film format; end it in .mp4, .webm, .gif or .avi, or in / for a "
                       "folder of pictures");
}

void checkFilm(const std::string& path, int width, int height, double framesPerSecond) {
    constexpr int largestSide = 8192;
    if (width < 2 || height < 2 || width > largestSide || height > largestSide)
        throw Error(ErrorKind::InvalidArgument, "A film of " + std::to_string(width) + " x " +
                                                    std::to_string(height) +
                                                    " pixels cannot be made; choose 2 to 8192");
    if (!(framesPerSecond >= 1 && framesPerSecond <= 120))
        throw Error(ErrorKind::InvalidArgument, "A film needs 1 to 120 frames a second, not " +
                                                    std::to_string(framesPerSecond));
    if (filmFormatFromPath(path) == FilmFormat::Gif && framesPerSecond > gifFramesPerSecond)
        throw Error(ErrorKind::InvalidArgument,
                    path + " cannot be written: a GIF shows at most 50 frames a second; choose "
                           "fewer, or .mp4 or .webm");
}

void checkFrameSize(int frameWidth, int frameHeight, int filmWidth, int filmHeight) {
    if (frameWidth != filmWidth || frameHeight != filmHeight)
        throw Error(ErrorKind::InvalidArgument,
                    "A frame of " + std::to_string(frameWidth) + " x " +
                        std::to_string(frameHeight) + " pixels does not fit a film of " +
                        std::to_string(filmWidth) + " x " + std::to_string(filmHeight));
}

} // namespace inlay
