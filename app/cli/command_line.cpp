#include "app/cli/command_line.h"

#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/base/message_text.h"

#include <CLI/CLI.hpp>
#include <exception>
#include <iostream>
#include <new>

namespace inlay {

namespace {

/// The command that was being read when the arguments went wrong: "inlay embed".
std::string chosenCommand(const CLI::App& program) {
    const auto chosen = program.get_subcommands();
    return chosen.empty() ? program.get_name() : program.get_name() + " " + chosen[0]->get_name();
}

int runAction(const Action& action) {
    try {
        const int outcome = action();
        if (std::cout.flush())
            return outcome;
        reportError("Standard output cannot be written; is its disk full?");
    } catch (const UsageError& error) {
        reportError(error.what());
        return exitWrongUsage;
    } catch (const std::bad_alloc&) {
        reportError("There is not enough memory for this; close other programs or choose a smaller "
                    "network");
    } catch (const std::exception& error) {
        reportError(error.what());
    }
    return exitFailed;
}

} // namespace

void reportError(const std::string& message) {
    std::cerr << "inlay: " << readableMessage(message) << '\n';
}

int runCommandLine(int argc, char** argv) {
    CLI::App program("Embed photographs into a StyleGAN's latent space, and edit them there.",
                     "inlay");
    program.set_version_flag("--version", "inlay " INLAY_VERSION);
    program.require_subcommand(1);
    program.footer("Without --model, the network that comes with Inlay is used.\n"
                   "`inlay COMMAND --help` explains a command.");
    Action action;
    addInfoCommand(program, action);
    addVerifyCommand(program, action);
    addConvertCommand(program, action);
    addEmbedCommand(program, action);
    addSynthCommand(program, action);
    addMorphCommand(program, action);
    addFilmCommand(program, action);
    addMixCommand(program, action);
    addExpressCommand(program, action);
    addApplyCommand(program, action);
    addDirectionsCommand(program, action);
    addLabCommand(program, action);
    addLocalCommand(program, action);
    addEditCommand(program, action);
    addCompositeCommand(program, action);
    addBenchCommand(program, action);

    try {
        program.parse(argc, argv);
    } catch (const CLI::Success& helpOrVersion) {
        return program.exit(helpOrVersion, std::cout, std::cerr);
    } catch (const CLI::ParseError& error) {
        reportError(std::string(error.what()) + " (`" + chosenCommand(program) +
                    " --help` explains)");
        return exitWrongUsage;
    }
    return runAction(action);
}

} // namespace inlay
