#include "app/cli/command.h"
#include "app/cli/command_session.h"
#include "core/facade/preset_times.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <nlohmann/json.hpp>

namespace inlay {

namespace {

using Json = nlohmann::ordered_json;

struct BenchCommandOptions {
    SessionOptions session;
    BenchOptions bench;
    std::string perceptual = "auto";
    bool withoutTextbook = false;
    bool presets = false;
    bool json = false;
};

Json toJson(const BenchReport& report, const Engine& engine) {
    Json json = {{"network", report.network},
                 {"device", deviceKind(engine)},
                 {"device_name", deviceText(report.device)},
                 {"perceptual_name", perceptualDistanceName(report.perceptual)},
                 {"steps", report.steps},
                 {"ms_per_step", report.msPerStep},
                 {"forward_ms", report.forwardMs},
                 {"generator_ms", report.generatorMs},
                 {"perceptual_ms", report.perceptualMs},
                 {"backward_ms", report.backwardMs},
                 {"update_ms", report.updateMs},
                 {"peak_rss_mb", report.peakRssMb}};
    if (report.textbookMsPerStep > 0) {
        json["textbook_ms_per_step"] = report.textbookMsPerStep;
        json["ratio"] = report.ratio;
    }
    if (report.peakGpuMb > 0)
        json["peak_gpu_mb"] = report.peakGpuMb;
    if (report.cpuMsPerStep > 0)
        json["cpu_ms_per_step"] = report.cpuMsPerStep;
    if (report.cpuMsPerStep > 0 && report.textbookCpuMsPerStep > 0) {
        json["textbook_cpu_ms_per_step"] = report.textbookCpuMsPerStep;
        json["cpu_ratio"] = report.textbookCpuMsPerStep / report.cpuMsPerStep;
    }
    return json;
}

void printReport(const BenchReport& report) {
    std::cout << std::fixed << std::setprecision(1);
    std::cout << report.network << " on " << deviceText(report.device) << ", "
              << perceptualDistanceName(report.perceptual) << ", medians of " << report.steps
              << " steps\n";
    std::cout << "step            " << report.msPerStep << " ms\n";
    std::cout << "  generator     " << report.generatorMs << " ms\n";
    std::cout << "  perceptual    " << report.perceptualMs << " ms\n";
    std::cout << "  backward      " << report.backwardMs << " ms\n";
    std::cout << "  update        " << report.updateMs << " ms\n";
    if (report.textbookMsPerStep > 0)
        std::cout << "textbook step   " << report.textbookMsPerStep << " ms, "
                  << std::setprecision(2) << report.ratio << " times as long\n"
                  << std::setprecision(1);
    if (report.cpuMsPerStep > 0) // what counts where other programs run beside this one
        std::cout << "processor time  " << report.cpuMsPerStep << " ms a step, textbook "
                  << report.textbookCpuMsPerStep << " ms\n";
    std::cout << "picture         " << report.forwardMs << " ms\n";
    std::cout << "peak memory     " << report.peakRssMb << " MB\n";
    if (report.peakGpuMb > 0)
        std::cout << "on the GPU      " << report.peakGpuMb << " MB\n";
}

Json toJson(const std::vector<PresetTime>& times) {
    Json json = Json::array();
    for (const PresetTime& time : times)
        json.push_back({{"preset", time.preset},
                        {"steps", time.steps},
                        {"ms_per_step", time.msPerStep},
                        {"step_ratio", time.stepRatio},
                        {"time_ratio", time.timeRatio}});
    return json;
}

void printTimes(const std::vector<PresetTime>& times) {
    std::cout << "preset       steps  ms a step  step / paper  time / paper\n" << std::fixed;
    for (const PresetTime& time : times)
        std::cout << std::left << std::setw(10) << time.preset << std::right << std::setw(8)
                  << time.steps << std::setprecision(1) << std::setw(11) << time.msPerStep
                  << std::setprecision(3) << std::setw(14) << time.stepRatio << std::setw(14)
                  << time.timeRatio << '\n';
}

int runPresets(CommandSession& session, const BenchCommandOptions& options) {
    const NetworkInfo& network = session.network();
    const std::vector<PresetTime> times = presetTimes(session.engine(), options.bench.steps);
    if (options.json) {
        std::cout << Json{{"network", network.name},
                          {"device", deviceKind(session.engine())},
                          {"device_name", deviceText(session.engine().device())},
                          {"presets", toJson(times)}}
                         .dump(2)
                  << '\n';
    } else {
        std::cout << network.name << " on " << deviceText(session.engine().device()) << '\n';
        printTimes(times);
    }
    return exitDone;
}

int runBench(const BenchCommandOptions& options) {
    CommandSession session(options.session);
    if (options.presets)
        return runPresets(session, options);
    BenchOptions bench = options.bench;
    bench.withTextbook = !options.withoutTextbook;
    bench.perceptual = perceptualChoiceFromName(options.perceptual);
    if (bench.config.empty())
        bench.networkPath =
            options.session.model.empty() ? bundledNetworkPath() : options.session.model;
    const BenchReport report = session.engine().bench(bench);
    if (options.json)
        std::cout << toJson(report, session.engine()).dump(2) << '\n';
    else
        printReport(report);
    return exitDone;
}

} // namespace

void addBenchCommand(CLI::App& program, Action& action) {
    auto options = std::make_shared<BenchCommandOptions>();
    CLI::App* command =
        program.add_subcommand("bench", "How long a step takes, against its textbook version");
    CLI::Option* config =
        command
            ->add_option("--config", options->bench.config,
                         "A network of this shape with random weights: ffhq256, ffhq512, ffhq1024")
            ->check(CLI::IsMember({"ffhq256", "ffhq512", "ffhq1024"}));
    command->add_option("--model", options->session.model,
                        "The network [the one that comes with Inlay]");
    addDeviceOptions(*command, options->session);
    command->get_option("--model")->excludes(config);
    CLI::Option* perceptual =
        command->add_option("--perceptual", options->perceptual,
                            "The perceptual distance, as `inlay info` lists them [the best]");
    command->add_option("--steps", options->bench.steps, "Timed steps of each kind [20]")
        ->check(CLI::Range(1, 100000));
    CLI::Option* soap = command->add_flag("--soap", options->bench.soap,
                                          "The fast step with SOAP in place of Adam");
    CLI::Option* alone =
        command->add_flag("--no-textbook", options->withoutTextbook, "Time the fast version only");
    command
        ->add_flag("--presets", options->presets,
                   "Time the steps of the presets against each other instead, 20 of each by turns")
        ->excludes(config)
        ->excludes(perceptual)
        ->excludes(soap)
        ->excludes(alone);
    command->add_flag("--json", options->json, "As JSON");
    command->footer("Examples:\n  inlay bench\n  inlay bench --config ffhq1024 --steps 5 --json\n"
                    "  inlay bench --presets --steps 200");
    command->callback([options, &action] { action = [options] { return runBench(*options); }; });
}

} // namespace inlay
