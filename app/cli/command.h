#pragma once

#include <functional>
#include <stdexcept>
#include <string>

namespace CLI {
class App;
}

namespace inlay {

enum ExitCode { exitDone = 0, exitFailed = 1, exitWrongUsage = 2, exitInterrupted = 130 };

/// Arguments that cannot be meant; ends the program with exit code 2.
class UsageError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// What the chosen command does once all arguments are read; returns the exit code.
using Action = std::function<int()>;

/// Each adds one command to the program; choosing it sets `action`.
void addInfoCommand(CLI::App& program, Action& action);
void addVerifyCommand(CLI::App& program, Action& action);
void addConvertCommand(CLI::App& program, Action& action);
void addEmbedCommand(CLI::App& program, Action& action);
void addSynthCommand(CLI::App& program, Action& action);
void addMorphCommand(CLI::App& program, Action& action);
void addFilmCommand(CLI::App& program, Action& action);
void addMixCommand(CLI::App& program, Action& action);
void addExpressCommand(CLI::App& program, Action& action);
void addApplyCommand(CLI::App& program, Action& action);
void addDirectionsCommand(CLI::App& program, Action& action);
void addLabCommand(CLI::App& program, Action& action);
void addLocalCommand(CLI::App& program, Action& action);
void addEditCommand(CLI::App& program, Action& action);
void addCompositeCommand(CLI::App& program, Action& action);
void addBenchCommand(CLI::App& program, Action& action);

/// One line on standard error, in the program's name.
void reportError(const std::string& message);

} // namespace inlay
