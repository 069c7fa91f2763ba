#include "app/cli/command.h"
#include "app/cli/command_session.h"
#include "app/cli/output_guard.h"
#include "app/cli/output_path.h"

#include <CLI/CLI.hpp>

namespace inlay {

namespace {

struct ConvertOptions {
    SessionOptions session;
    std::string out;
};

int runConvert(const ConvertOptions& options) {
    requireEnding(options.out, {".safetensors"});
    requireSeparateFiles({options.session.model}, {options.out});
    CommandSession session(options.session);
    session.engine().convert(options.session.model, options.out, options.session.network);
    return exitDone;
}

} // namespace

void addConvertCommand(CLI::App& program, Action& action) {
    auto options = std::make_shared<ConvertOptions>();
    options->session.device = Device::Cpu;
    CLI::App* command = program.add_subcommand(
        "convert", "Write a network as .safetensors, which loads faster and holds only data");
    command->add_option("MODEL", options->session.model, "The network")->required();
    command->add_option("OUT.safetensors", options->out, "Where to write it")->required();
    addNetworkOptions(*command, options->session);
    command->footer("Example:\n  inlay convert stylegan2-ffhq-256x256.pkl ffhq-256.safetensors");
    command->callback([options, &action] { action = [options] { return runConvert(*options); }; });
}

} // namespace inlay
