#pragma once

#include "core/facade/photo_film.h"
#include "core/model/edit/edit.h"

#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace inlay {

class CommandSession;

/// Where a film goes, and how.
struct FilmOutput {
    std::string path;
    double framesPerSecond = 30;
    int size = 0; ///< of the longer side, in pixels; 0: as the network draws, or as the photos are
    FilmPictures pictures = FilmPictures::Drawn;
    std::vector<std::string> photos; ///< LATENT=REPORT, see EmbeddedPhotos
};

/// `--fps`, `--size`, `--in-photo`, `--crops` and `--photos`.
void addFilmOptions(CLI::App& command, FilmOutput& output);

/// Throws UsageError unless the path ends as a film does; asked before anything is computed.
void requireFilmPath(const std::string& path);

/// Draws and writes frame 0 ... frames - 1 of a path with a progress bar; Ctrl+C leaves nothing
/// behind. `positionOf`: where on the path a frame stands; `arguments`: of each keyframe, as the
/// user named it. Returns the exit code. Throws UsageError, Error.
int writeFilm(CommandSession& session, const FilmOutput& output, const FilmPathPtr& path,
              const std::vector<std::string>& arguments, int frames,
              const std::function<double(int frame)>& positionOf);

} // namespace inlay
