#include "app/cli/command.h"
#include "app/cli/command_session.h"
#include "app/cli/edited_output.h"
#include "app/cli/film_output.h"
#include "app/cli/number_range.h"
#include "core/model/edit/edit.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <optional>

namespace inlay {

namespace {

struct MorphOptions {
    SessionOptions session;
    std::string a;
    std::string b;
    std::optional<double> lambda;
    int frames = 0;
    FilmOutput output;
};

int runMorph(const MorphOptions& options) {
    if (options.lambda.has_value() == (options.frames > 0))
        throw UsageError("morph needs either --lambda and a picture, or --frames and a film");
    if (options.lambda && options.output.pictures != FilmPictures::Drawn)
        throw UsageError("--in-photo and --crops are for films; for one picture use `inlay edit`, "
                         "with the morph as its recipe");
    if (options.lambda)
        requireEditedOutput(options.output.path, {options.a, options.b});
    else
        requireFilmPath(options.output.path);
    CommandSession session(options.session);
    const auto a = std::make_shared<const Latent>(session.loadLatent(options.a));
    const auto b = std::make_shared<const Latent>(session.loadLatent(options.b));
    if (!options.lambda) {
        auto path = std::make_shared<FilmPath>();
        path->keyframes = {a, b};
        path->easing = FilmEasing::Linear;
        return writeFilm(session, options.output, path, {options.a, options.b}, options.frames,
                         [&](int frame) { return filmPosition(*path, frame, options.frames); });
    }
    const Latent latent = evaluate(morphEdit(a, b, *options.lambda), session.engine());
    session.tellIfFar(latent, "The morph of " + options.a + " and " + options.b);
    writeEdited(session, options.output.path, latent);
    return exitDone;
}

} // namespace

void addMorphCommand(CLI::App& program, Action& action) {
    auto options = std::make_shared<MorphOptions>();
    CLI::App* command =
        program.add_subcommand("morph", "Between two latents: w = lambda * A + (1 - lambda) * B");
    command->add_option("A", options->a, "The latent at lambda 1")->required();
    command->add_option("B", options->b, "The latent at lambda 0")->required();
    CLI::Option* lambda = command
                              ->add_option("--lambda", options->lambda,
                                           "The share of A; beyond 0 to 1 it exaggerates")
                              ->check(numberFrom(-mostStrength, mostStrength));
    command->add_option("--frames", options->frames, "A film of so many pictures from A to B")
        ->check(CLI::Range(2, 100000))
        ->excludes(lambda);
    addFilmOptions(*command, options->output);
    command
        ->add_option(
            "--out", options->output.path,
            "A picture, or the latent between itself, .safetensors, .npz, .npy or .pt; or a "
            "film, .mp4, .webm, .gif or .avi, or FOLDER/ for numbered pictures")
        ->required();
    addSessionOptions(*command, options->session);
    command->footer("Examples:\n"
                    "  inlay morph a.safetensors b.safetensors --lambda 0.5 --out between.png\n"
                    "  inlay morph a.safetensors b.safetensors --frames 90 --out film.mp4\n"
                    "`inlay film` goes through more than two.");
    command->callback([options, &action] { action = [options] { return runMorph(*options); }; });
}

} // namespace inlay
