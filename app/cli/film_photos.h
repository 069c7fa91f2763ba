#pragma once

#include "app/cli/embedded_photos.h"
#include "core/facade/photo_film.h"
#include "core/model/edit/edit.h"

#include <string>
#include <vector>

namespace inlay {

struct FilmOutput;

/// A film with the photos that its latents come from, which `writeFilm` asks for its frames.
class FilmPhotos {
public:
    /// `arguments`: of each keyframe of the path, as the user named it; the latents of a file that
    /// holds several have no photo. Says on standard error which are shown as the network draws
    /// them. Throws Error where no photo is known, or none of the first keyframe and the film is to
    /// lie in it; UsageError.
    FilmPhotos(CommandSession& session, const FilmPathPtr& path,
               const std::vector<std::string>& arguments, const FilmOutput& output);

    /// Of its frames, where no other is asked for.
    FilmSize usualSize() const { return m_size; }
    /// The frame at a position of the path; `drawn`: as the network draws it.
    Image frame(double position, const Image& drawn, const FilmSize& size);

private:
    CommandSession& m_session;
    FilmPathPtr m_path;
    std::optional<PhotoFilm> m_film;
    FilmSize m_size;
};

} // namespace inlay
