#include "app/cli/command.h"
#include "app/cli/command_session.h"
#include "app/cli/edited_output.h"
#include "app/cli/layer_ranges.h"
#include "core/model/edit/edit.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace inlay {

namespace {

struct MixOptions {
    SessionOptions session;
    std::string a;
    std::string b;
    std::string layers;
    std::string out;
};

int runMix(const MixOptions& options) {
    requireEditedOutput(options.out, {options.a, options.b});
    CommandSession session(options.session);
    const std::vector<double> shares = layerShares(options.layers, session.network().numWs);
    const auto a = std::make_shared<const Latent>(session.loadLatent(options.a));
    const auto b = std::make_shared<const Latent>(session.loadLatent(options.b));
    const Latent mixed = evaluate(mixEdit(a, b, shares), session.engine());
    writeEdited(session, options.out, mixed);
    return exitDone;
}

} // namespace

void addMixCommand(CLI::App& program, Action& action) {
    auto options = std::make_shared<MixOptions>();
    CLI::App* command =
        program.add_subcommand("mix", "Style transfer: A, with some style layers of B");
    command->add_option("A", options->a, "The latent that keeps the other layers")->required();
    command->add_option("B", options->b, "The latent that gives the layers")->required();
    command
        ->add_option(
            "--layers", options->layers,
            "The layers of B, as 8-17, 8- or 0,4-7, with a share behind a colon where it is "
            "less than all, as 0-3:0.5,8-; `inlay info` lists them")
        ->required();
    command
        ->add_option("--out", options->out,
                     "The picture, or the mixed latent itself: .safetensors, .npz, .npy or .pt")
        ->required();
    addSessionOptions(*command, options->session);
    command->footer(
        "Example:\n  inlay mix face.safetensors painting.safetensors --layers 6- --out mixed.png");
    command->callback([options, &action] { action = [options] { return runMix(*options); }; });
}

} // namespace inlay
