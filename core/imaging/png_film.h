#pragma once

#include "core/facade/film_writer.h"

#include <string>

namespace inlay {

/// A film as a folder of numbered pictures, frame_00001.png first. The folder appears when all are
/// written; one that is there already must be empty.
class PngFilm : public FilmWriter {
public:
    PngFilm(const std::string& folder, int width, int height); ///< throws Error (FileUnwritable)
    ~PngFilm() override;
    PngFilm(const PngFilm&) = delete;
    PngFilm& operator=(const PngFilm&) = delete;

    void addFrame(const Image& frame) override;
    void finish() override;

private:
    std::string m_folder;
    std::string m_temporary; ///< beside it; empty: renamed
    int m_width;
    int m_height;
    int m_frameCount = 0;
};

} // namespace inlay
