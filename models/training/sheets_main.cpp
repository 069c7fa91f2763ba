#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/network/encoded_anew.h"
#include "core/engine/network/generator.h"
#include "core/engine/network/seeded_random.h"
#include "core/engine/network_file/checkpoint_reader.h"
#include "core/facade/imaging_factory.h"
#include "core/facade/process_setup.h"
#include "models/training/dataset.h"
#include "models/training/sample_sheet.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <exception>

// Pictures by which a network is judged, drawn by the generator that the editor uses.

namespace {

using namespace inlay;

double psi = 0.8; // as the training's own sample sheets
SampleEncoding encoding;

torch::Tensor latentOf(const Generator& generator, int seed) {
    const torch::Tensor z =
        seededNormal({1, generator.info().zDim}, static_cast<std::uint64_t>(seed));
    return encodedAnew(generator, generator.map(z, {}, psi), encoding);
}

torch::Tensor drawn(const Generator& generator, const torch::Tensor& wPlus) {
    return generator.synthesize(wPlus.contiguous(), {}).clamp(-1, 1);
}

torch::Tensor sampled(const Generator& generator, int count) {
    std::vector<torch::Tensor> pictures;
    pictures.reserve(static_cast<std::size_t>(std::max(count, 0)));
    for (int seed = 0; seed < count; ++seed)
        pictures.push_back(drawn(generator, latentOf(generator, seed)));
    return torch::cat(pictures);
}

/// Row by row from one sample to another, in equal steps of w.
torch::Tensor morphed(const Generator& generator, int pairs, int steps) {
    std::vector<torch::Tensor> pictures;
    for (int pair = 0; pair < pairs; ++pair) {
        const torch::Tensor a = latentOf(generator, 2 * pair);
        const torch::Tensor b = latentOf(generator, 2 * pair + 1);
        for (int step = 0; step < steps; ++step) {
            pictures.push_back(
                drawn(generator, torch::lerp(a, b, static_cast<double>(step) / (steps - 1))));
        }
    }
    return torch::cat(pictures);
}

/// What two pictures are compared by: the middle three quarters, in 32 x 32 px, brightness and
/// contrast made equal.
torch::Tensor compared(const torch::Tensor& picture) {
    const std::int64_t side = picture.size(2);
    const torch::Tensor face =
        picture.narrow(2, side / 8, side - side / 4).narrow(3, side / 8, side - side / 4);
    const torch::Tensor small = torch::adaptive_avg_pool2d(face, {32, 32}).flatten();
    return (small - small.mean()) / (small.std() + 1e-6);
}

/// Each row: a sample, then the training pictures nearest to it, mirrored ones too.
torch::Tensor withNeighbours(const torch::Tensor& samples, const training::Dataset& data,
                             int count) {
    std::vector<torch::Tensor> keys;
    for (std::int64_t i = 0; i < data.size(); ++i) {
        keys.push_back(compared(data.picture(i)));
        keys.push_back(compared(data.picture(i).flip(3)));
    }
    const torch::Tensor all = torch::stack(keys);
    std::vector<torch::Tensor> pictures;
    for (const torch::Tensor& sample : samples.split(1)) {
        const torch::Tensor distances = (all - compared(sample)).square().mean(1);
        const torch::Tensor order = distances.argsort();
        pictures.push_back(sample);
        std::printf("sample %zu:", pictures.size() / static_cast<std::size_t>(count + 1));
        for (int i = 0; i < count; ++i) {
            const std::int64_t index = order[i].item<std::int64_t>();
            const torch::Tensor picture = data.picture(index / 2);
            pictures.push_back(index % 2 ? picture.flip(3) : picture);
            std::printf(" %.3f", distances[index].item<double>());
        }
        std::printf("\n");
    }
    return torch::cat(pictures);
}

int run(int argc, char** argv) {
    std::string network;
    std::string out;
    std::string data;
    int count = 24;
    CLI::App app{"Pictures by which a network is judged. Seeds count from 0."};
    app.require_subcommand(1);
    app.add_option("--psi", psi, "Truncation")->check(CLI::Range(0.0, 2.0))->capture_default_str();
    const CLI::Option* times =
        app.add_option("--encodings", encoding.times,
                       "How often samples are drawn anew from what the encoder makes of them [as "
                       "the network says]")
            ->check(CLI::Range(0, 4));
    const CLI::Option* share =
        app.add_option("--encoding-share", encoding.share,
                       "How far w goes each time to what the encoder makes of it [as the network "
                       "says]")
            ->check(CLI::Range(0.0, 1.0));
    const auto command = [&](const char* name, const char* text) {
        CLI::App* added = app.add_subcommand(name, text);
        added->add_option("network", network)->required();
        added->add_option("out", out, "PNG")->required();
        return added;
    };
    CLI::App* samples = command("samples", "Samples, 8 a row");
    samples->add_option("--count", count, "How many")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    const CLI::App* morphs = command("morphs", "6 pairs of samples, 9 steps from one to the other");
    CLI::App* neighbours =
        command("neighbours", "12 samples, each before its 5 nearest training pictures; prints "
                              "their distances: 0 the same, about 2 unrelated");
    neighbours->add_option("data", data, "Folder of the training pictures")->required();
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    const torch::NoGradGuard noGrad;
    const Checkpoint checkpoint = readCheckpoint(network);
    const auto generator = createGenerator(checkpoint, torch::kCPU);
    const SampleEncoding own = SampleEncoding::of(checkpoint, generator->info());
    if (times->empty())
        encoding.times = own.times;
    if (share->empty())
        encoding.share = own.share;
    Image sheet;
    if (samples->parsed()) {
        sheet = training::sampleSheet(sampled(*generator, count), 8);
    } else if (morphs->parsed()) {
        sheet = training::sampleSheet(morphed(*generator, 6, 9), 9);
    } else {
        const training::Dataset pictures(data, generator->info().resolution);
        sheet = training::sampleSheet(withNeighbours(sampled(*generator, 12), pictures, 5), 12);
    }
    createImaging()->saveImage(out, sheet);
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    try {
        prepareLinkedProcess(argv);
        return run(argc, argv);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "inlay-sheets: %s\n", error.what());
        return 1;
    }
}
