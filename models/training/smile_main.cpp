#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/network/encoded_anew.h"
#include "core/engine/network/seeded_random.h"
#include "core/engine/network_file/checkpoint_reader.h"
#include "core/facade/imaging_factory.h"
#include "core/facade/latent_files_factory.h"
#include "core/facade/process_setup.h"
#include "models/training/expression_pair.h"
#include "models/training/sample_sheet.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>

// A neutral and a smiling face, found in a network by measuring the mouths of its samples.

namespace {

using namespace inlay;
using namespace inlay::training;

/// Width of the mouth of w's picture; 0: no face found.
double widthOf(const torch::Tensor& w, const Generator& generator, const LandmarkFinder& finder) {
    const std::vector<Point> landmarks = finder.landmarks(pictureOf(w, generator));
    return landmarks.size() == 68 ? mouthWidth(landmarks) : 0;
}

/// Faces that were not measured, each at the strengths -1, 0 and 1 of the pair's difference.
void proof(const ExpressionPair& pair, const Generator& generator, const LandmarkFinder& finder,
           int samples, const SampleEncoding& encoding, const std::string& path) {
    std::vector<torch::Tensor> pictures;
    std::vector<double> changes;
    const torch::Tensor difference = pair.high - pair.low;
    for (int i = 0; i < 8; ++i) {
        const torch::Tensor z =
            seededNormal({1, generator.info().zDim},
                         static_cast<std::uint64_t>(samples) + static_cast<std::uint64_t>(i));
        const torch::Tensor w = encodedAnew(generator, generator.map(z, {}, 0.7), encoding);
        for (const double strength : {-1.0, 0.0, 1.0})
            pictures.push_back(generator.synthesize(w + strength * difference, {}).clamp(-1, 1));
        const double before = widthOf(w, generator, finder);
        const double after = widthOf(w + difference, generator, finder);
        if (before > 0 && after > 0)
            changes.push_back(after - before);
    }
    createImaging()->saveImage(path, sampleSheet(torch::cat(pictures), 6));
    std::sort(changes.begin(), changes.end());
    if (!changes.empty())
        std::printf("strength 1 widens the mouth of %zu other faces by %.3f (median)\n",
                    changes.size(), changes[changes.size() / 2]);
}

int run(int argc, char** argv) {
    std::string network;
    std::string out;
    int samples = 600;
    double psi = 1;
    double deviations = 2;
    CLI::App app{"Writes neutral.safetensors and smiling.safetensors into OUT: the mean face, with "
                 "what goes along with a narrow and with a wide mouth in the network's samples, "
                 "light and shape of the head being equal. proof.png shows the difference on 8 "
                 "other faces, at the strengths -1, 0 and 1."};
    app.add_option("network", network)->required();
    app.add_option("out", out, "Folder")->required();
    app.add_option("--samples", samples, "Faces to measure")->check(CLI::Range(2, 1000000));
    app.add_option("--psi", psi, "Truncation of the samples")->check(CLI::Range(0.05, 2.0));
    app.add_option("--deviations", deviations,
                   "How far from the mean, in standard deviations of the mouth's width")
        ->check(CLI::Range(0.1, 10.0));
    CLI11_PARSE(app, argc, argv);
    const torch::NoGradGuard noGrad;
    const Checkpoint checkpoint = readCheckpoint(network);
    const auto generator = createGenerator(checkpoint, torch::kCPU);
    const SampleEncoding encoding = SampleEncoding::of(checkpoint, generator->info());
    const auto finder = createLandmarkFinder();
    const MeasuredFaces faces = measureFaces(*generator, *finder, samples, psi);
    ExpressionPair pair = regress(faces, deviations);
    pair.low = encodedAnew(*generator, rowsOf(pair.low, generator->info()), encoding);
    pair.high = encodedAnew(*generator, rowsOf(pair.high, generator->info()), encoding);
    std::printf("%d samples, %d without a face; mouth width %.3f, deviation %.3f\n", samples,
                faces.unmeasured, pair.mean, pair.spread);
    std::printf("neutral %.3f, smiling %.3f as measured\n", widthOf(pair.low, *generator, *finder),
                widthOf(pair.high, *generator, *finder));
    std::filesystem::create_directories(out);
    const auto files = createLatentFiles();
    files->save(out + "/neutral.safetensors", latentOf(pair.low, generator->info()),
                LatentFormat::Safetensors);
    files->save(out + "/smiling.safetensors", latentOf(pair.high, generator->info()),
                LatentFormat::Safetensors);
    proof(pair, *generator, *finder, samples, encoding, out + "/proof.png");
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    try {
        prepareLinkedProcess(argv);
        return run(argc, argv);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "inlay-smile: %s\n", error.what());
        return 1;
    }
}
