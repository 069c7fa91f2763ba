#include "app/cli/command_session.h"

#include "app/cli/choice_option.h"
#include "app/cli/command.h"
#include "app/cli/latent_choice.h"
#include "core/base/error_context.h"
#include "core/model/device/device_names.h"
#include "core/model/latent/latent_loss.h"
#include "core/model/latent/separated_latents.h"

#include <cmath>
#include <cstdlib>

namespace inlay {

namespace {

void requireClass(const NetworkInfo& network, int classIndex) {
    if (classIndex < 0 || classIndex < network.cDim)
        return;
    throw UsageError(network.cDim == 0
                         ? "The network " + network.name + " has no classes; leave --class out"
                         : "The network " + network.name + " has the classes 0 to " +
                               std::to_string(network.cDim - 1) + "; choose one with --class");
}

} // namespace

void addDeviceOptions(CLI::App& command, SessionOptions& options) {
    addChoice(command, "--device", options.device,
              std::map<std::string, Device>(deviceNames().begin(), deviceNames().end()),
              "What computes; auto: a GPU where there is one [auto]");
    command.add_option("--threads", options.threads, "Threads on the CPU [as many as cores]")
        ->check(CLI::Range(1, mostThreads));
    command.add_flag("--deterministic", options.deterministic,
                     "On a GPU, the same bytes from run to run, by slower methods and in float32; "
                     "a CPU's are the same anyway");
}

void addNetworkOptions(CLI::App& command, SessionOptions& options) {
    command
        .add_option_function<std::string>(
            "--config",
            [&options](const std::string& name) {
                options.network.config = name == styleGan3ConfigName(StyleGan3Config::T)
                                             ? StyleGan3Config::T
                                             : StyleGan3Config::R;
            },
            "StyleGAN 3's configuration, where a state dict is to be of this one: t, r "
            "[as its shapes say]")
        ->check(CLI::IsMember(
            {styleGan3ConfigName(StyleGan3Config::T), styleGan3ConfigName(StyleGan3Config::R)}));
    command
        .add_option_function<std::string>(
            "--clamp",
            [&options](const std::string& text) {
                options.network.convClamp = text == "none" ? -1 : std::stod(text);
            },
            "Limit behind every convolution, where the file does not tell it: a number, or none "
            "[256 in a state dict of NVIDIA's code, none in others]")
        ->check([](const std::string& text) {
            char* end = nullptr;
            const double clamp = std::strtod(text.c_str(), &end);
            const bool isNumber =
                !text.empty() && *end == '\0' && clamp > 0 && std::isfinite(clamp);
            return text == "none" || isNumber ? std::string()
                                              : "'" + text +
                                                    "' is no limit; give a number above "
                                                    "0, usually 256, or none";
        });
    command.add_option("--encoder", options.network.encoder,
                       "A file of e4e, pSp or ReStyle whose encoder the network is to start from "
                       "[the network's own, if it has one]");
}

void addSessionOptions(CLI::App& command, SessionOptions& options) {
    command.add_option("--model", options.model, "The network [the one that comes with Inlay]");
    command
        .add_option("--class", options.classIndex,
                    "Which of its classes a network with classes is to draw [all, or the first]")
        ->check(CLI::Range(0, 1000000));
    addNetworkOptions(command, options);
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
        settings.deterministic = m_options.deterministic;
        m_engine = library().createEngine(settings);
        if (const std::string reason = m_engine->device().unusedGpu; !reason.empty())
            reportError("the GPU is not used, the CPU computes: " + reason);
    }
    return *m_engine;
}

const NetworkInfo& CommandSession::network() {
    // Before the engine: a missing file is told at once.
    const std::string path = m_options.model.empty() ? bundledNetworkPath() : m_options.model;
    if (!engine().hasNetwork()) {
        const NetworkInfo info = engine().openNetwork(path, m_options.network);
        requireClass(info, m_options.classIndex);
        const std::string of = path + ": ";
        for (const std::string& note : info.notes)
            reportError(of + note);
        if (info.clampAssumed)
            reportError(of + "the file does not tell the limit behind its convolutions; "
                             "256, as NVIDIA's networks have it, is taken (--clamp)");
    }
    return engine().network();
}

std::string CommandSession::fileOf(const std::string& argument) {
    return LatentChoice(argument).path;
}

Latent CommandSession::readLatent(const std::string& argument) {
    const LatentChoice choice(argument);
    std::vector<Latent> latents = library().latentFiles().load(choice.path);
    return latents[choice.indexIn(latents)];
}

Latent CommandSession::adapted(Latent latent, const std::string& argument) {
    network();
    if (latent.isZ && m_options.classIndex >= 0)
        latent.classIndex = m_options.classIndex;
    Latent result = naming(argument, [&] { return engine().adapt(latent); });
    tellIfFar(result, argument);
    return result;
}

std::string CommandSession::tableHint(const std::vector<Latent>& latents) {
    const NetworkInfo& info = network();
    const int rows = rowsOfAnotherNetwork(latents, info.numWs);
    if (rows == 0)
        return {};
    return "if its " + std::to_string(rows) + " rows are one latent of a network of " +
           std::to_string(rows) + " style layers, give that network (--model); '" + info.name +
           "' has " + std::to_string(info.numWs);
}

Latent CommandSession::loadLatent(const std::string& argument) {
    const LatentChoice choice(argument);
    std::vector<Latent> latents = library().latentFiles().load(choice.path);
    const std::string hint = tableHint(latents);
    latents = separated(std::move(latents), network().numWs);
    const std::size_t index = choice.indexIn(latents, hint.empty() ? hint : "; " + hint);
    return adapted(latents[index], argument);
}

std::vector<Latent> CommandSession::loadLatents(const std::string& argument) {
    const LatentChoice choice(argument);
    std::vector<Latent> latents = library().latentFiles().load(choice.path);
    const std::string hint = choice.wanted.empty() ? tableHint(latents) : std::string();
    if (!hint.empty())
        reportError(choice.path + ": is taken as " + std::to_string(latents.front().rows) +
                    " latents; " + hint);
    latents = separated(std::move(latents), network().numWs);
    if (!choice.wanted.empty())
        latents = {latents[choice.indexIn(latents)]};
    for (Latent& latent : latents)
        latent = adapted(std::move(latent), argument);
    return latents;
}

void CommandSession::saveLatent(const std::string& path, const Latent& latent,
                                LatentFormat format) {
    library().latentFiles().save(path, latent, format);
    const LatentLoss loss = lostBy(format, latent);
    if (!loss.isNone())
        reportError(path + ": " + lossText(loss, format));
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
