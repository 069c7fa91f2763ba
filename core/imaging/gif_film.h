#pragma once

#include "core/base/atomic_file.h"
#include "core/facade/film_writer.h"

#include <exception>
#include <string>

struct GifFileType;

namespace inlay {

/// A film as an animated GIF (GIF89a) that repeats for ever, by giflib. Every frame has its own 256
/// colours. GIF counts time in hundredths of a second: frames are held so that the film as a whole
/// keeps its pace.
class GifFilm : public FilmWriter {
public:
    /// `checkFilm` says that all of it can be made.
    GifFilm(const std::string& path, int width, int height, double framesPerSecond);
    ~GifFilm() override;
    GifFilm(const GifFilm&) = delete;
    GifFilm& operator=(const GifFilm&) = delete;

    void addFrame(const Image& frame) override;
    void finish() override;

private:
    static int write(GifFileType* gif, const unsigned char* bytes, int size);
    void begin();
    /// Throws what writing to the file threw, else what giflib says.
    void require(int outcome);

    std::string m_path;
    int m_width;
    int m_height;
    double m_framesPerSecond;
    int m_frameCount = 0;
    AtomicFile m_file;
    GifFileType* m_gif = nullptr;
    std::exception_ptr m_writeError;
};

} // namespace inlay
