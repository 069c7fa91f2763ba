#include "app/cli/choice_option.h"
#include "app/cli/command.h"
#include "app/cli/command_session.h"
#include "app/cli/layer_ranges.h"
#include "app/cli/output_path.h"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace inlay {

namespace {

struct DirectionsOptions {
    SessionOptions session;
    DirectionSearch search;
    std::string layers;
    std::string out;
};

/// The first and the last of the layers, which must follow each other.
void chooseRows(DirectionSearch& search, const std::string& layers, int rows) {
    const std::vector<double> shares = layerShares(layers, rows);
    const auto first = std::find(shares.begin(), shares.end(), 1.0);
    const auto last = std::find(shares.rbegin(), shares.rend(), 1.0).base();
    if (layers.find(':') != std::string::npos || std::find(first, last, 0.0) != last)
        throw UsageError("--layers must be one range for directions, as 0-5, not '" + layers + "'");
    search.firstRow = static_cast<int>(first - shares.begin());
    search.lastRow = static_cast<int>(last - shares.begin()) - 1;
}

int runDirections(const DirectionsOptions& options) {
    requireEnding(options.out, {".safetensors"});
    CommandSession session(options.session);
    DirectionSearch search = options.search;
    if (!options.layers.empty())
        chooseRows(search, options.layers, session.network().numWs);
    session.network();
    const std::vector<Direction> directions = session.engine().findDirections(search);
    session.library().saveDirections(options.out, directions);
    return exitDone;
}

} // namespace

void addDirectionsCommand(CLI::App& program, Action& action) {
    auto options = std::make_shared<DirectionsOptions>();
    CLI::App* command =
        program.add_subcommand("directions", "Directions of change, found in the network itself");
    command->add_option("MODEL", options->session.model,
                        "The network [the one that comes with Inlay]");
    addChoice(*command, "--method", options->search.method,
              {{"sefa", DirectionMethod::Sefa}, {"ganspace", DirectionMethod::Ganspace}},
              "Factorise the style weights, or take the principal components of w [sefa]");
    command->add_option("--layers", options->layers,
                        "The layers they are found for and act in, as 0-5 [all]");
    command->add_option("--count", options->search.count, "How many, the strongest first [10]")
        ->check(CLI::Range(1, 8192));
    command->add_option("--samples", options->search.samples, "How many w are sampled [20000]")
        ->check(CLI::Range(100, 1000000));
    command->add_option("--out", options->out, "The directions, .safetensors")->required();
    addNetworkOptions(*command, options->session);
    addDeviceOptions(*command, options->session);
    command->footer("Example:\n  inlay directions faces.pkl --method ganspace --layers 0-3 "
                    "--count 5 --out pose.safetensors");
    command->callback(
        [options, &action] { action = [options] { return runDirections(*options); }; });
}

} // namespace inlay
