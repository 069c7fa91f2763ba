#include "app/cli/command.h"
#include "app/cli/command_session.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <nlohmann/json.hpp>
#include <sstream>

namespace inlay {

namespace {

using Json = nlohmann::ordered_json;

struct InfoOptions {
    SessionOptions session;
    bool json = false;
};

std::vector<std::string> distanceNames(const NetworkInfo& info) {
    std::vector<std::string> names;
    for (const PerceptualDistanceKind kind : info.perceptualDistances)
        names.emplace_back(perceptualDistanceName(kind));
    return names;
}

Json toJson(const NetworkInfo& info) {
    Json layers = Json::array();
    for (const StyleLayer& layer : info.styleLayers)
        layers.push_back({{"index", layer.index},
                          {"resolution", layer.resolution},
                          {"band", styleBandName(layer.band)},
                          {"name", layer.name}});
    return {{"path", info.path},
            {"name", info.name},
            {"family", info.family},
            {"architecture", info.architecture},
            {"source", info.source},
            {"licence", info.licence},
            {"resolution", info.resolution},
            {"width", info.width},
            {"height", info.height},
            {"image_channels", info.imageChannels},
            {"num_ws", info.numWs},
            {"z_dim", info.zDim},
            {"w_dim", info.wDim},
            {"c_dim", info.cDim},
            {"parameters", info.parameters},
            {"file_bytes", info.fileBytes},
            {"sha256", info.sha256},
            {"mapping", info.hasMapping},
            {"noise_inputs", info.hasNoiseInputs},
            {"encoder", info.hasEncoder},
            {"conv_clamp", info.convClamp < 0 ? Json() : Json(info.convClamp)},
            {"clamp_assumed", info.clampAssumed},
            {"notes", info.notes},
            {"perceptual_distances", distanceNames(info)},
            {"style_layers", layers}};
}

void printInfo(const NetworkInfo& info) {
    const std::string architecture =
        info.architecture.empty() ? "" : " (" + info.architecture + ")";
    const auto line = [](const char* name, const std::string& value) {
        if (!value.empty())
            std::cout << std::left << std::setw(12) << name << ' ' << value << '\n';
    };
    line("name", info.name);
    line("family", info.family + architecture);
    line("resolution",
         isSquare(info) ? std::to_string(info.resolution) + " px"
                        : std::to_string(info.width) + " x " + std::to_string(info.height) + " px");
    line("num_ws", std::to_string(info.numWs));
    line("z/w/c dims", std::to_string(info.zDim) + " / " + std::to_string(info.wDim) + " / " +
                           std::to_string(info.cDim));
    line("parameters", std::to_string(info.parameters));
    line("file", info.path + ", " + std::to_string(info.fileBytes) + " bytes");
    line("sha256", info.sha256);
    line("source", info.source);
    line("licence", info.licence);
    line("mapping", info.hasMapping ? "yes" : "no");
    line("noise", info.hasNoiseInputs ? "yes" : "no");
    line("encoder", info.hasEncoder ? "yes" : "no");
    std::ostringstream clamp;
    if (info.convClamp >= 0)
        clamp << info.convClamp << (info.clampAssumed ? ", assumed; the file does not tell" : "");
    line("clamp", clamp.str());
    std::string distances;
    for (const std::string& name : distanceNames(info))
        distances += (distances.empty() ? "" : ", ") + name;
    line("perceptual", distances);
    for (const StyleLayer& layer : info.styleLayers)
        line(layer.index == 0 ? "layers" : " ",
             std::to_string(layer.index) + "  " + styleBandName(layer.band) + ", " + layer.name);
}

int runInfo(const InfoOptions& options) {
    CommandSession session(options.session);
    const NetworkInfo& info = session.network();
    if (options.json)
        std::cout << toJson(info).dump(2) << '\n';
    else
        printInfo(info);
    return exitDone;
}

} // namespace

void addInfoCommand(CLI::App& program, Action& action) {
    auto options = std::make_shared<InfoOptions>();
    options->session.device = Device::Cpu; // nothing is computed
    CLI::App* command = program.add_subcommand("info", "What a network file holds");
    command->add_option("MODEL", options->session.model, "The network")->required();
    command->add_flag("--json", options->json, "As JSON");
    addNetworkOptions(*command, options->session);
    command->footer("Example:\n  inlay info stylegan2-ffhq-256x256.pkl");
    command->callback([options, &action] { action = [options] { return runInfo(*options); }; });
}

} // namespace inlay
