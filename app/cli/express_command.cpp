#include "app/cli/command.h"
#include "app/cli/command_session.h"
#include "app/cli/edited_output.h"
#include "app/cli/layer_ranges.h"
#include "app/cli/number_range.h"
#include "core/model/edit/edit.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace inlay {

namespace {

struct ExpressOptions {
    SessionOptions session;
    std::string target;
    std::string neutral;
    std::string expressive;
    double strength = 1;
    std::string layers;
    std::string out;
};

int runExpress(const ExpressOptions& options) {
    requireEditedOutput(options.out, {options.target, options.neutral, options.expressive});
    CommandSession session(options.session);
    std::vector<double> rowMask;
    if (!options.layers.empty())
        rowMask = layerShares(options.layers, session.network().numWs);
    const auto target = std::make_shared<const Latent>(session.loadLatent(options.target));
    const auto neutral = std::make_shared<const Latent>(session.loadLatent(options.neutral));
    const auto expressive = std::make_shared<const Latent>(session.loadLatent(options.expressive));
    const Latent edited = evaluate(
        expressionEdit(target, neutral, expressive, options.strength, rowMask), session.engine());
    session.tellIfFar(edited, "The expression done to " + options.target);
    writeEdited(session, options.out, edited);
    return exitDone;
}

} // namespace

void addExpressCommand(CLI::App& program, Action& action) {
    auto options = std::make_shared<ExpressOptions>();
    CLI::App* command = program.add_subcommand(
        "express", "Expression transfer: w = TARGET + strength * (EXPRESSIVE - NEUTRAL)");
    command->add_option("TARGET", options->target, "The latent to change")->required();
    command->add_option("NEUTRAL", options->neutral, "Another face, at rest")->required();
    command->add_option("EXPRESSIVE", options->expressive, "That face, with the expression")
        ->required();
    command
        ->add_option("--strength", options->strength, "How much of it; negative for the opposite")
        ->check(numberFrom(-mostStrength, mostStrength))
        ->required();
    command->add_option("--layers", options->layers,
                        "Only in these layers, as 0-7, or 0-7:0.5 for half of it [all]");
    command
        ->add_option("--out", options->out,
                     "The picture, or the changed latent itself: .safetensors, .npz, .npy or .pt")
        ->required();
    addSessionOptions(*command, options->session);
    command->footer("Example:\n  inlay express me.safetensors neutral.safetensors "
                    "smile.safetensors --strength 0.8 --out smiling.png");
    command->callback([options, &action] { action = [options] { return runExpress(*options); }; });
}

} // namespace inlay
