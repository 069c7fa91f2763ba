#pragma once

#include "core/model/latent/latent.h"

#include <functional>
#include <string>

namespace CLI {
class App;
}

namespace inlay {

class CommandSession;

/// Where a film goes, and how.
struct FilmOutput {
    std::string path;
    double framesPerSecond = 30;
    int size = 0; ///< side in pixels; 0: as the network draws
};

/// `--fps` and `--size`.
void addFilmOptions(CLI::App& command, FilmOutput& output);

/// Throws UsageError unless the path ends as a film does; asked before anything is computed.
void requireFilmPath(const std::string& path);

/// Draws and writes frame 0 ... frames - 1 with a progress bar; Ctrl+C leaves nothing behind.
/// Returns the exit code.
int writeFilm(CommandSession& session, const FilmOutput& output, int frames,
              const std::function<Latent(int frame)>& latentOf);

} // namespace inlay
