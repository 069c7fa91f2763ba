#include "core/base/error.h"
#include "core/engine/process_setup.h"
#include "models/training/trainer.h"

#include <CLI/CLI.hpp>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <exception>
#include <filesystem>

namespace {

std::atomic<bool> stopRequested{false};

} // namespace

int main(int argc, char** argv) {
    inlay::prepareProcessForEngine();
    inlay::training::TrainingOptions options;
    CLI::App app{
        "Trains Inlay's bundled network: StyleGAN 2 with an encoder, on a folder of aligned "
        "pictures. Stop it with Ctrl+C; the same command continues."};
    app.add_option("--data", options.dataFolder, "Folder of aligned pictures")->required();
    app.add_option("--out", options.outFolder, "Folder for state, samples and the network")
        ->required();
    app.add_option("--from", options.startNetwork, "Network file to start from");
    app.add_option("--device", options.device, "auto, cpu or cuda")
        ->check(CLI::IsMember({"auto", "cpu", "cuda"}))
        ->capture_default_str();
    app.add_option("--resolution", options.resolution, "Side of the pictures in pixels")
        ->check(CLI::IsMember({32, 64, 128, 256, 512}))
        ->capture_default_str();
    app.add_option("--channel-base", options.channelBase, "Feature maps: base / side ...")
        ->capture_default_str();
    app.add_option("--channel-max", options.channelMaximum, "... but no more than this")
        ->capture_default_str();
    app.add_option("--batch", options.batch, "Pictures in a step, even")
        ->check(CLI::Range(2, 512))
        ->capture_default_str();
    app.add_option("--learning-rate", options.learningRate)->capture_default_str();
    app.add_option("--r1-gamma", options.r1Gamma, "Gradient penalty")->capture_default_str();
    app.add_option("--adversarial", options.adversarialWeight)->capture_default_str();
    app.add_option("--reconstruction", options.reconstructionWeight)->capture_default_str();
    app.add_option("--features", options.featureWeight)->capture_default_str();
    app.add_option("--average", options.averageHalfLife, "Half-life of the average, in pictures")
        ->capture_default_str();
    app.add_option("--pictures", options.pictures, "Pictures to be seen in all")
        ->capture_default_str();
    app.add_option("--threads", options.threads, "CPU threads; 0: all")->capture_default_str();
    app.add_option("--checkpoint-minutes", options.checkpointMinutes)
        ->check(CLI::Range(1, 1440))
        ->capture_default_str();
    app.add_option("--seed", options.seed)->capture_default_str();
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    std::signal(SIGINT, [](int) { stopRequested = true; });
    std::signal(SIGTERM, [](int) { stopRequested = true; });
    try {
        inlay::training::Trainer trainer(options);
        trainer.run(stopRequested);
        const std::string out =
            (std::filesystem::path(options.outFolder) / "network.safetensors").string();
        inlay::writeCheckpoint(out, trainer.exportNetwork());
        std::printf("%s\n", out.c_str());
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "inlay-train: %s\n", error.what());
        return 1;
    }
}
