#include "app/cli/film_output.h"

#include "app/cli/command.h"
#include "app/cli/command_session.h"
#include "app/cli/film_photos.h"
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
                    "The film's longer side in pixels [as the network draws its pictures; with "
                    "photos as they are, up to 1920, cut up to 1080]")
        ->check(CLI::Range(2, 8192));
    CLI::Option* whole = command.add_flag_callback(
        "--in-photo", [&output] { output.pictures = FilmPictures::WholePhoto; },
        "The film in the whole photo of its first latent, which it begins with");
    command
        .add_flag_callback(
            "--crops", [&output] { output.pictures = FilmPictures::Crops; },
            "The film with the detail of all photos, as they are cut: begins and ends with them")
        ->excludes(whole);
    addPhotosOption(command, output.photos);
}

void requireFilmPath(const std::string& path) {
    std::error_code ignored;
    if (!path.empty() && (path.back() == '/' || std::filesystem::is_directory(path, ignored)))
        return; // numbered pictures
    requireEnding(path, filmEndings());
}

int writeFilm(CommandSession& session, const FilmOutput& output, const FilmPathPtr& path,
              const std::vector<std::string>& arguments, int frames,
              const std::function<double(int frame)>& positionOf) {
    if (output.pictures == FilmPictures::Drawn && !output.photos.empty())
        throw UsageError("--photos is for films with photos: --in-photo or --crops");
    const NetworkInfo& network = session.network();
    FilmSize size{network.width, network.height};
    std::optional<FilmPhotos> photos;
    if (output.pictures != FilmPictures::Drawn)
        size = photos.emplace(session, path, arguments, output).usualSize();
    if (output.size > 0) {
        const double scale = static_cast<double>(output.size) / std::max(size.width, size.height);
        size = {std::max(2, static_cast<int>(std::lround(size.width * scale))),
                std::max(2, static_cast<int>(std::lround(size.height * scale)))};
    }
    Imaging& imaging = session.library().imaging();
    const std::unique_ptr<FilmWriter> film =
        imaging.createFilm(output.path, size.width, size.height, output.framesPerSecond);
    watchForInterrupt();
    ProgressBar progress("Frames");
    for (int frame = 0; frame < frames; ++frame) {
        if (wasInterrupted())
            return exitInterrupted;
        const double position = positionOf(frame);
        const Image drawn =
            session.engine().synthesize(evaluate(filmEdit(path, position), session.engine()));
        film->addFrame(photos ? photos->frame(position, drawn, size)
                              : imaging.resize(drawn, size.width, size.height));
        progress.update(frame + 1, frames);
    }
    film->finish();
    return exitDone;
}

} // namespace inlay
