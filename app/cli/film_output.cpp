#include "app/cli/film_output.h"

#include "app/cli/command.h"
#include "app/cli/command_session.h"
#include "app/cli/interrupt.h"
#include "app/cli/number_range.h"
#include "app/cli/output_path.h"
#include "app/cli/progress_bar.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>
#include <filesystem>

namespace inlay {

void addFilmOptions(CLI::App& command, FilmOutput& output) {
    command.add_option("--fps", output.framesPerSecond, "Frames a second of the film [30]")
        ->check(numberFrom(1, 120));
    command
        .add_option("--size", output.size,
                    "The film's longer side in pixels [as the network draws its pictures]")
        ->check(CLI::Range(2, 8192));
}

void requireFilmPath(const std::string& path) {
    std::error_code ignored;
    if (!path.empty() && (path.back() == '/' || std::filesystem::is_directory(path, ignored)))
        return; // numbered pictures
    requireEnding(path, filmEndings());
}

int writeFilm(CommandSession& session, const FilmOutput& output, int frames,
              const std::function<Latent(int frame)>& latentOf) {
    const NetworkInfo& network = session.network();
    const int side = output.size > 0 ? output.size : network.resolution;
    const auto scaled = [&](int pixels) {
        return std::max(2, static_cast<int>(std::lround(static_cast<double>(pixels) * side /
                                                        network.resolution)));
    };
    const int width = scaled(network.width), height = scaled(network.height);
    Imaging& imaging = session.library().imaging();
    const std::unique_ptr<FilmWriter> film =
        imaging.createFilm(output.path, width, height, output.framesPerSecond);
    watchForInterrupt();
    ProgressBar progress("Frames");
    for (int frame = 0; frame < frames; ++frame) {
        if (wasInterrupted())
            return exitInterrupted;
        film->addFrame(imaging.resize(session.engine().synthesize(latentOf(frame)), width, height));
        progress.update(frame + 1, frames);
    }
    film->finish();
    return exitDone;
}

} // namespace inlay
