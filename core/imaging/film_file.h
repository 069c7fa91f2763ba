#pragma once

#include <string>

namespace inlay {

enum class FilmFormat {
    Mp4,      ///< H.264, or MPEG-4 part 2 where the encoder is missing
    WebM,     ///< VP9, or VP8
    Avi,      ///< Motion JPEG
    Gif,      ///< up to 256 colours a frame
    PngFolder ///< frame_00001.png and so on in a folder of their own
};

/// By the path's ending; a path that ends in a slash, or is a folder, means numbered pictures.
/// Throws Error (InvalidArgument).
FilmFormat filmFormatFromPath(const std::string& path);

/// Throws Error (InvalidArgument) unless a film of this kind, size and speed can be made; creates
/// nothing.
void checkFilm(const std::string& path, int width, int height, double framesPerSecond);

/// Throws Error (InvalidArgument) unless the frame has the film's size.
void checkFrameSize(int frameWidth, int frameHeight, int filmWidth, int filmHeight);

} // namespace inlay
