#pragma once

#include "core/facade/photo_film.h"
#include "core/model/edit/edit.h"
#include "ui/in_photo/mixed_pictures.h"

#include <QSize>
#include <optional>
#include <vector>

namespace inlay {

/// A film to be written.
struct FilmExport {
    FilmPathPtr path;
    int frames = 0;
    double framesPerSecond = 25;
    int side = 0; ///< the longer one, in pixels; 0: `usualSize`
    FilmPictures pictures = FilmPictures::Drawn;
    std::vector<MixedPicture> keyframes; ///< of the path, in its order; unused where `Drawn`
    bool showsFace = true;               ///< the first picture's crop does, see CompositeOptions
    std::optional<double> detail;        ///< of the first picture's photo, see CompositeOptions

    /// `photo`: of the first picture; empty where it is not known yet, then the result may be so.
    QSize usualSize(const QSize& photo) const;
};

} // namespace inlay
