#include "app/cli/command.h"
#include "app/cli/command_session.h"
#include "app/cli/npy_file.h"
#include "app/cli/output_path.h"
#include "core/base/error_context.h"

#include <CLI/CLI.hpp>

namespace inlay {

namespace {

struct SynthOptions {
    SessionOptions session;
    std::string latent;
    std::string out;
};

/// [1, channels, height, width], before rounding.
void writeFloatImage(CommandSession& session, const SynthOptions& options) {
    const Latent latent = session.loadLatent(options.latent);
    const std::vector<float> values =
        naming(options.latent, [&] { return session.engine().synthesizeFloat(latent); });
    const NetworkInfo& info = session.network();
    const int channels = static_cast<int>(values.size() / (static_cast<std::size_t>(info.width) *
                                                           static_cast<std::size_t>(info.height)));
    writeNpy(options.out, {1, channels, info.height, info.width}, values);
}

int runSynth(const SynthOptions& options) {
    std::vector<std::string> endings = imageEndings();
    endings.emplace_back(".npy");
    requireEnding(options.out, endings);
    CommandSession session(options.session);
    if (lowerEnding(options.out) == ".npy") {
        writeFloatImage(session, options);
    } else {
        const Latent latent = session.loadLatent(options.latent);
        const Image picture =
            naming(options.latent, [&] { return session.engine().synthesize(latent); });
        session.library().imaging().saveImage(options.out, picture);
    }
    return exitDone;
}

} // namespace

void addSynthCommand(CLI::App& program, Action& action) {
    auto options = std::make_shared<SynthOptions>();
    CLI::App* command = program.add_subcommand("synth", "The picture of a latent");
    command->add_option("LATENT", options->latent, "The latent, in any format; FILE#2: its third")
        ->required();
    command
        ->add_option("--out", options->out,
                     "A picture, or .npy for the unrounded values [1, 3, h, w] in about [-1, 1]")
        ->required();
    addSessionOptions(*command, options->session);
    command->footer("Example:\n  inlay synth out/latent.safetensors --out picture.png");
    command->callback([options, &action] { action = [options] { return runSynth(*options); }; });
}

} // namespace inlay
