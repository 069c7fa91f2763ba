#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "app/cli/output_path.h"
#include "app/cli/progress_bar.h"
#include "app/cli/session.h"
#include "core/editing/morph.h"

#include <CLI/CLI.hpp>
#include <optional>

namespace inlay {

namespace {

struct MorphOptions {
    SessionOptions session;
    std::string a;
    std::string b;
    std::optional<double> lambda;
    int frames = 0;
    double framesPerSecond = 30;
    std::string out;
};

/// From A (lambda 1) to B (lambda 0), both included.
int writeFilm(Session& session, const Latent& a, const Latent& b, const MorphOptions& options) {
    const int side = session.network().resolution;
    const std::unique_ptr<FilmWriter> film =
        session.library().imaging().createFilm(options.out, side, side, options.framesPerSecond);
    watchForInterrupt();
    ProgressBar progress("Frames");
    for (int frame = 0; frame < options.frames; ++frame) {
        if (wasInterrupted())
            return exitInterrupted;
        const double lambda = 1.0 - static_cast<double>(frame) / (options.frames - 1);
        film->addFrame(session.engine().synthesize(morph(a, b, lambda)));
        progress.update(frame + 1, options.frames);
    }
    film->finish();
    return exitDone;
}

int runMorph(const MorphOptions& options) {
    if (options.lambda.has_value() == (options.frames > 0))
        throw UsageError("morph needs either --lambda and a picture, or --frames and a film");
    requireEnding(options.out, options.lambda ? imageEndings() : filmEndings());
    Session session(options.session);
    const Latent a = session.loadLatent(options.a);
    const Latent b = session.loadLatent(options.b);
    if (!options.lambda)
        return writeFilm(session, a, b, options);
    session.library().imaging().saveImage(
        options.out, session.engine().synthesize(morph(a, b, *options.lambda)));
    return exitDone;
}

} // namespace

void addMorphCommand(CLI::App& program, Action& action) {
    auto options = std::make_shared<MorphOptions>();
    CLI::App* command =
        program.add_subcommand("morph", "Between two latents: w = lambda * A + (1 - lambda) * B");
    command->add_option("A", options->a, "The latent at lambda 1")->required();
    command->add_option("B", options->b, "The latent at lambda 0")->required();
    CLI::Option* lambda = command->add_option("--lambda", options->lambda,
                                              "The share of A; beyond 0 to 1 it exaggerates");
    command->add_option("--frames", options->frames, "A film of so many pictures from A to B")
        ->check(CLI::Range(2, 100000))
        ->excludes(lambda);
    command->add_option("--fps", options->framesPerSecond, "Pictures a second of the film [30]")
        ->check(CLI::Range(1.0, 120.0));
    command->add_option("--out", options->out, "A picture, or .mp4 or .avi for a film")->required();
    addSessionOptions(*command, options->session);
    command->footer("Examples:\n"
                    "  inlay morph a.safetensors b.safetensors --lambda 0.5 --out between.png\n"
                    "  inlay morph a.safetensors b.safetensors --frames 90 --out film.mp4");
    command->callback([options, &action] { action = [options] { return runMorph(*options); }; });
}

} // namespace inlay
