#include "app/cli/command.h"
#include "app/cli/command_session.h"
#include "app/cli/edited_output.h"
#include "app/cli/output_guard.h"
#include "app/cli/output_path.h"
#include "core/base/error_context.h"
#include "core/io/edit/recipe_file.h"
#include "core/model/edit/edit.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace inlay {

namespace {

struct ApplyOptions {
    SessionOptions session;
    std::string recipe;
    std::string latent;
    std::string out;
    std::string latentOut;
};

int runApply(const ApplyOptions& options) {
    requireEditedOutput(options.out, {options.latent});
    LatentFormat format = LatentFormat::Safetensors;
    if (!options.latentOut.empty()) {
        requireEnding(options.latentOut, latentEndings(), "--latent");
        format = latentFormatFromPath(options.latentOut);
    }
    requireSeparateFiles({options.recipe, CommandSession::fileOf(options.latent)},
                         {options.out, options.latentOut});
    CommandSession session(options.session);
    const EditRecipe recipe = readRecipe(
        options.recipe, [&session](const std::string& file) { return session.readLatent(file); });
    const auto latent = std::make_shared<const Latent>(session.loadLatent(options.latent));
    const Latent edited = naming(
        options.recipe, [&] { return evaluate(recipeEdit(latent, recipe), session.engine()); });
    session.tellIfFar(edited, options.recipe + " done to " + options.latent);
    naming(options.recipe, [&] { writeEdited(session, options.out, edited); });
    if (!options.latentOut.empty())
        session.saveLatent(options.latentOut, edited, format);
    return exitDone;
}

} // namespace

void addApplyCommand(CLI::App& program, Action& action) {
    auto options = std::make_shared<ApplyOptions>();
    CLI::App* command = program.add_subcommand("apply", "Do a recipe's edits to a latent");
    command->add_option("RECIPE", options->recipe, "The recipe, as the editor exports it")
        ->required();
    command->add_option("LATENT", options->latent, "The latent to change")->required();
    command
        ->add_option("--out", options->out,
                     "The picture, or the changed latent itself: .safetensors, .npz, .npy or .pt")
        ->required();
    command->add_option("--latent", options->latentOut,
                        "Also the changed latent: .safetensors, .npz, .npy or .pt");
    addSessionOptions(*command, options->session);
    command->footer("Example:\n  inlay apply older.json me/latent.safetensors --out older.png");
    command->callback([options, &action] { action = [options] { return runApply(*options); }; });
}

} // namespace inlay
