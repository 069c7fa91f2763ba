#include "app/cli/command_session.h"

#include "app/cli/choice_option.h"
#include "app/cli/command.h"
#include "core/base/error_context.h"
#include "core/model/device/device_names.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <filesystem>

namespace inlay {

namespace {

bool isNumber(const std::string& text) {
    return !text.empty() && text.size() < 9 &&
           std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c); });
}

} // namespace

void addDeviceOptions(CLI::App& command, SessionOptions& options) {
    addChoice(command, "--device", options.device,
              std::map<std::string, Device>(deviceNames().begin(), deviceNames().end()),
              "What computes; auto: a GPU where there is one [auto]");
    command.add_option("--threads", options.threads, "Threads on the CPU [as many as cores]")
        ->check(CLI::Range(1, mostThreads));
}

void addSessionOptions(CLI::App& command, SessionOptions& options) {
    command.add_option("--model", options.model, "The network [the one that comes with Inlay]");
    addDeviceOptions(command, options);
}

CommandSession::CommandSession(const SessionOptions& options)
    : m_options(options) {}

CommandSession::~CommandSession() = default;

EngineLibrary& CommandSession::library() {
    return loadEngineLibrary();
}

Engine& CommandSession::engine() {
    if (!m_engine) {
        EngineSettings settings;
        settings.device = m_options.device;
        settings.threads = m_options.threads;
        m_engine = library().createEngine(settings);
    }
    return *m_engine;
}

const NetworkInfo& CommandSession::network() {
    // Before the engine: a missing file is told at once.
    const std::string path = m_options.model.empty() ? bundledNetworkPath() : m_options.model;
    if (!engine().hasNetwork())
        engine().openNetwork(path);
    return engine().network();
}

std::string CommandSession::fileOf(const std::string& argument) {
    const std::size_t mark = argument.rfind('#');
    std::error_code ignored;
    // A file may have the sign in its name.
    const bool isNumbered = mark != std::string::npos && isNumber(argument.substr(mark + 1)) &&
                            !std::filesystem::exists(argument, ignored);
    return isNumbered ? argument.substr(0, mark) : argument;
}

Latent CommandSession::readLatent(const std::string& argument) {
    const std::string path = fileOf(argument);
    const std::string index =
        path.size() < argument.size() ? argument.substr(path.size() + 1) : std::string();
    const std::vector<Latent> latents = library().latentFiles().load(path);
    if (index.empty() && latents.size() == 1)
        return latents[0];
    const std::string range =
        path + "#0 to " + path + "#" + std::to_string(latents.empty() ? 0 : latents.size() - 1);
    if (index.empty())
        throw UsageError(path + " holds " + std::to_string(latents.size()) +
                         " latents; choose one by its number, " + range);
    if (std::stoul(index) >= latents.size())
        throw UsageError(path + " has no latent " + index + "; choose from " + range);
    return latents[std::stoul(index)];
}

Latent CommandSession::loadLatent(const std::string& argument) {
    const Latent latent = readLatent(argument);
    network();
    Latent adapted = naming(argument, [&] { return engine().adapt(latent); });
    tellIfFar(adapted, argument);
    return adapted;
}

void CommandSession::tellIfFar(const Latent& latent, const std::string& what) {
    const double distance = naming(what, [&] { return engine().distanceFromMean(latent); });
    if (!(distance > farLatent))
        return;
    reportError(what + ": lies " + std::to_string(std::lround(distance)) +
                " times as far from the network's mean as its own faces do, so that the picture "
                "will hardly be one; is it a latent of this network?");
}

std::string deviceKind(const Engine& engine) {
    return deviceName(engine.device().kind);
}

} // namespace inlay
