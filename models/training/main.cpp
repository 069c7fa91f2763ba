#include "core/base/error.h"
#include "core/engine/network_file/checkpoint_reader.h"
#include "core/engine/network_file/checkpoint_writer.h"
#include "core/facade/process_setup.h"
#include "models/training/dataset.h"
#include "models/training/network_export.h"
#include "models/training/trainer.h"

#include <CLI/CLI.hpp>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <exception>
#include <filesystem>

namespace {

std::atomic<bool> stopRequested{false};

void writeNetwork(const std::string& path, const inlay::Checkpoint& checkpoint,
                  const inlay::training::ExportNotes& notes) {
    inlay::writeCheckpoint(path, inlay::training::exportNetwork(checkpoint, notes));
    std::printf("%s\n", path.c_str());
}

int run(int argc, char** argv) {
    inlay::training::TrainingOptions options;
    CLI::App app{
        "Trains Inlay's bundled network: StyleGAN 2 with an encoder, on a folder of aligned "
        "pictures. Stop it with Ctrl+C; the same command continues."};
    CLI::Option* data = app.add_option("--data", options.dataFolder,
                                       "Folder of aligned pictures, or such a folder packed");
    std::string packed;
    CLI::Option* packing = app.add_option(
        "--pack", packed,
        "Only write the pictures of --data as one .npz, which --data takes as well: for machines "
        "that have nothing to read pictures with");
    CLI::Option* out = app.add_option("--out", options.outFolder,
                                      "Folder for the checkpoint, samples and the network");
    std::vector<std::string> exported;
    CLI::Option* exporting =
        app.add_option("--export", exported, "Only write the network that a checkpoint holds")
            ->expected(2)
            ->type_name("CHECKPOINT OUT");
    exporting->excludes(data)->excludes(out);
    packing->needs(data)->excludes(out)->excludes(exporting);
    inlay::training::ExportNotes notes;
    app.add_option("--note-data", notes.data, "For the network's metadata: what it was trained on");
    app.add_option("--note-data-licence", notes.dataLicence, "... and under which licence that is");
    app.add_option("--note-licence", notes.weightLicence, "... and the network itself");
    app.add_option("--note-training", notes.training,
                   "... and how it was trained [what every run does]");
    app.add_option("--from", options.startNetwork, "Network file to start from");
    app.add_option("--device", options.device, "auto, cpu or cuda")
        ->check(CLI::IsMember({"auto", "cpu", "cuda"}))
        ->capture_default_str();
    app.add_option(
           "--precision", options.precision,
           "Of the convolutions' products; bfloat16 is the faster one where the processor or "
           "the GPU has it (AVX-512 BF16, AMX, Ampere and later)")
        ->check(CLI::IsMember({"float32", "bfloat16"}))
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
    app.add_option("--adversarial-ramp", options.adversarialRamp,
                   "Pictures over which the adversarial loss comes in")
        ->capture_default_str();
    app.add_flag("--decode-encoded", options.decodeEncoded,
                 "Decode what the encoder makes of the pictures, not their fixed codes");
    app.add_flag("--encoder-only", options.encoderOnly,
                 "Train the encoder of a run through its finished generator, at a rate that falls "
                 "to nothing over --pictures");
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
        if (exported.empty() && packed.empty() &&
            (options.dataFolder.empty() || options.outFolder.empty()))
            throw CLI::RequiredError("--data and --out, or --export,");
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    std::signal(SIGINT, [](int) { stopRequested = true; });
    std::signal(SIGTERM, [](int) { stopRequested = true; });
    if (!exported.empty()) {
        writeNetwork(exported.back(), inlay::readCheckpoint(exported.front()), notes);
        return 0;
    }
    if (!packed.empty()) {
        inlay::training::Dataset(options.dataFolder, options.resolution).pack(packed);
        return 0;
    }
    inlay::training::Trainer trainer(options);
    trainer.run(stopRequested);
    writeNetwork((std::filesystem::path(options.outFolder) / "network.safetensors").string(),
                 trainer.checkpoint(), notes);
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    try {
        inlay::prepareLinkedProcess(argv);
        return run(argc, argv);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "inlay-train: %s\n", error.what());
        return 1;
    }
}
