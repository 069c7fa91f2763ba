#include "app/cli/choice_option.h"
#include "app/cli/command.h"
#include "app/cli/command_session.h"
#include "app/cli/film_output.h"
#include "app/cli/number_range.h"
#include "core/model/edit/edit.h"

#include <CLI/CLI.hpp>
#include <map>

namespace inlay {

namespace {

constexpr double secondsOfSection = 2;

struct FilmOptions {
    SessionOptions session;
    FilmOutput output;
    std::vector<std::string> latents;
    double seconds = 0; ///< 0: by the number of sections
    FilmEasing easing = FilmEasing::Smooth;
    FilmCurve curve = FilmCurve::Straight;
    bool loop = false;
};

int runFilm(const FilmOptions& options) {
    requireFilmPath(options.output.path);
    CommandSession session(options.session);
    auto film = std::make_shared<FilmPath>();
    FilmPath& path = *film;
    path.loop = options.loop;
    path.easing = options.easing;
    path.curve = options.curve;
    // One that is named twice is one latent: where it follows itself, the film rests on it.
    std::map<std::string, std::vector<std::shared_ptr<const Latent>>> loaded;
    std::vector<std::string> named; // of each keyframe, where it is the only one of its argument
    for (const std::string& argument : options.latents) {
        std::vector<std::shared_ptr<const Latent>>& latents = loaded[argument];
        if (latents.empty()) {
            for (Latent& latent : session.loadLatents(argument))
                latents.push_back(std::make_shared<const Latent>(std::move(latent)));
        }
        path.keyframes.insert(path.keyframes.end(), latents.begin(), latents.end());
        named.insert(named.end(), latents.size(), latents.size() == 1 ? argument : std::string());
    }
    if (path.keyframes.size() < 2)
        throw UsageError("film needs two latents at least, in one file or in several");
    const double seconds =
        options.seconds > 0 ? options.seconds : secondsOfSection * path.sections();
    const int frames = filmFrameCount(path, seconds, options.output.framesPerSecond);
    return writeFilm(session, options.output, film, named, frames,
                     [&](int frame) { return filmPosition(*film, frame, frames); });
}

} // namespace

void addFilmCommand(CLI::App& program, Action& action) {
    auto options = std::make_shared<FilmOptions>();
    CLI::App* command =
        program.add_subcommand("film", "A film through any number of latents, one after the other");
    command
        ->add_option("LATENT", options->latents,
                     "The latents on the way, at least two; of a file that holds "
                     "several, all in their order")
        ->required();
    command
        ->add_option("--out", options->output.path,
                     "The film: .mp4 (H.264), .webm (VP9), .gif or .avi; or FOLDER/ for numbered "
                     "pictures in a new folder")
        ->required();
    command
        ->add_option("--seconds", options->seconds,
                     "How long the film takes in all [2 for each section]")
        ->check(numberFrom(0.01, 86400));
    addFilmOptions(*command, options->output);
    addChoice(*command, "--easing", options->easing,
              {{"linear", FilmEasing::Linear},
               {"smooth", FilmEasing::Smooth},
               {"overall", FilmEasing::SmoothOverall}},
              "The pace: even; slow at every picture; slow at both ends only [smooth]");
    addChoice(*command, "--path", options->curve,
              {{"straight", FilmCurve::Straight}, {"spline", FilmCurve::Spline}},
              "The way: straight from picture to picture, or a Catmull-Rom spline through them, "
              "without turns [straight]");
    command->add_flag("--loop", options->loop, "Goes back to the first picture at the end");
    addSessionOptions(*command, options->session);
    command->footer(
        "Examples:\n"
        "  inlay film a.npz b.npz c.npz --loop --path spline --easing linear --out round.mp4\n"
        "  inlay film a.npz b.npz --seconds 3 --fps 25 --out walk.gif\n"
        "  inlay film me/latent.safetensors you/latent.safetensors --in-photo --out ours.mp4");
    command->callback([options, &action] { action = [options] { return runFilm(*options); }; });
}

} // namespace inlay
