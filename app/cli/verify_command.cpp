#include "app/cli/command.h"
#include "app/cli/command_session.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <nlohmann/json.hpp>

namespace inlay {

namespace {

using Json = nlohmann::ordered_json;

struct VerifyOptions {
    SessionOptions session;
    std::string golden;
    bool asUsed = false;
    bool json = false;
};

Json toJson(const VerifyOptions& options, const VerifyReport& report, const Engine& engine) {
    Json items = Json::array();
    for (const VerifyItem& item : report.items)
        items.push_back({{"name", item.name},
                         {"error", item.error},
                         {"tolerance", item.tolerance},
                         {"at_kink", item.atKink},
                         {"passed", item.passed()}});
    return {{"model", options.session.model},
            {"golden", options.golden},
            {"device", deviceKind(engine)},
            {"device_name", deviceText(engine.device())},
            {"items", items},
            {"passed", report.passed()}};
}

void printReport(const VerifyReport& report) {
    for (const VerifyItem& item : report.items)
        std::cout << std::left << std::setw(24) << item.name << ' ' << std::scientific
                  << std::setprecision(2) << item.error << "  (tolerance " << item.tolerance
                  << ")  " << (item.passed() ? "ok" : "FAILED")
                  << (item.atKink ? ", beside the kink of an activation" : "") << '\n';
}

int runVerify(const VerifyOptions& options) {
    CommandSession session(options.session);
    const VerifyReport report = session.engine().verify(
        options.session.model, options.golden, options.session.network,
        options.asUsed ? VerifyArithmetic::AsUsed : VerifyArithmetic::Exact);
    if (options.json)
        std::cout << toJson(options, report, session.engine()).dump(2) << '\n';
    else
        printReport(report);
    if (report.passed())
        return exitDone;
    reportError(options.session.model + " does not give what " + options.golden +
                " holds; is the dump of this very network?");
    return exitFailed;
}

} // namespace

void addVerifyCommand(CLI::App& program, Action& action) {
    auto options = std::make_shared<VerifyOptions>();
    CLI::App* command = program.add_subcommand(
        "verify", "Compare mapping, image and gradient with a reference dump");
    command->add_option("MODEL", options->session.model, "The network")->required();
    command
        ->add_option("GOLDEN.npz", options->golden,
                     "What the original implementation computed: z, ws, w_avg, wplus, image, "
                     "image_nonoise, probe, grad_wplus")
        ->required();
    command->add_flag("--as-used", options->asUsed,
                      "On a GPU, in the arithmetic of embeddings and edits (convolutions in TF32) "
                      "[float32 throughout]");
    command->add_flag("--json", options->json, "As JSON");
    addDeviceOptions(*command, options->session);
    addNetworkOptions(*command, options->session);
    command->footer("Errors are the largest absolute difference over the reference's largest "
                    "absolute value.\nExit code 0 if all are within tolerance, else 1.");
    command->callback([options, &action] { action = [options] { return runVerify(*options); }; });
}

} // namespace inlay
