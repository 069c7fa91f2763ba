#pragma once

#include "core/model/edit/edit.h"
#include "ui/in_photo/photo_film.h"

namespace inlay {

/// A film to be written.
struct FilmExport {
    FilmPathPtr path;
    int frames = 0;
    double framesPerSecond = 25;
    int side = 0; ///< the longer one, in pixels; 0: `PhotoFilm::usualSize`
    FilmPictures pictures = FilmPictures::Drawn;
    std::vector<MixedPicture> keyframes; ///< of the path, in its order; unused where `Drawn`
    bool showsFace = true;               ///< the first picture's crop does, see CompositeOptions
};

} // namespace inlay
