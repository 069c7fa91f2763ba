#include "core/engine/tensor_engine.h"

#include "core/base/error.h"
#include "core/engine/bench.h"
#include "core/engine/bench_subject.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/compute_device.h"
#include "core/engine/device/host_values.h"
#include "core/engine/direction_finder.h"
#include "core/engine/embedding/gradient_embedding_run.h"
#include "core/engine/embedding/image_tensor.h"
#include "core/engine/embedding/latent_range.h"
#include "core/engine/embedding/latent_tensor.h"
#include "core/engine/error_translation.h"
#include "core/engine/local_edit/inpaint_run.h"
#include "core/engine/network/encoded_generator.h"
#include "core/engine/network/generator_info.h"
#include "core/engine/network/residual_encoder.h"
#include "core/engine/network/seeded_random.h"
#include "core/engine/network_file/checkpoint_reader.h"
#include "core/engine/network_file/checkpoint_writer.h"
#include "core/engine/perceptual/network_features.h"
#include "core/engine/perceptual/perceptual_factory.h"
#include "core/engine/translated_run.h"
#include "core/engine/verify.h"
#include "core/io/edit/direction_files.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace inlay {

TensorEngine::TensorEngine(const EngineSettings& settings)
    : m_compute(computeDevice(settings.device, settings.deterministic)) {
    useThreads(settings.threads);
}

DeviceInfo TensorEngine::device() const {
    return deviceInfo(m_compute);
}

TensorEngine::TensorEngine(const ComputeDevice& compute, std::shared_ptr<OpenNetwork> network)
    : m_compute(compute)
    , m_network(std::move(network)) {}

TensorEngine::OpenNetwork& TensorEngine::opened() const {
    if (!m_network)
        throw Error(ErrorKind::InvalidArgument, "No network is open; open one first");
    return *m_network;
}

NetworkInfo TensorEngine::openNetwork(const std::string& path, const NetworkOptions& options) {
    return translatedNaming(path, [&] {
        NetworkOptions ofFile = options;
        ofFile.encoder.clear();
        const Checkpoint checkpoint = readCheckpoint(path, ofFile);
        auto network = std::make_shared<OpenNetwork>();
        network->own = createGenerator(checkpoint, m_compute.device);
        network->generator = network->own;
        NetworkInfo& info = network->info;
        info = network->generator->info();
        info.path = path;
        info.fileBytes = std::filesystem::file_size(std::filesystem::u8path(path));
        network->ownDistance = networkFeatures(checkpoint, m_compute.device);
        info.perceptualDistances = availablePerceptualDistances(network->ownDistance);
        info.options = ofFile;
        network->sampleEncoding = SampleEncoding::of(checkpoint, info);
        if (!options.encoder.empty())
            network = withEncoder(*network, options.encoder);
        m_network = std::move(network);
        return m_network->info;
    });
}

std::shared_ptr<TensorEngine::OpenNetwork>
TensorEngine::withEncoder(const OpenNetwork& network, const std::string& path) const {
    Checkpoint encoder;
    encoder.metadata = {{"name", network.info.name},
                        {"num_ws", std::to_string(network.info.numWs)},
                        {"w_dim", std::to_string(network.info.wDim)}};
    replaceEncoder(encoder, path);
    auto changed = std::make_shared<OpenNetwork>(network);
    changed->generator = std::make_shared<EncodedGenerator>(
        network.own, std::make_shared<ResidualEncoder>(encoder, m_compute.device));
    changed->info.hasEncoder = true;
    changed->info.options.encoder = path;
    changed->info.notes.insert(changed->info.notes.end(), encoder.notes.begin(),
                               encoder.notes.end());
    return changed;
}

NetworkInfo TensorEngine::useEncoder(const std::string& path) {
    return translatedNaming(path, [&] {
        m_network = withEncoder(opened(), path);
        return m_network->info;
    });
}

const NetworkInfo& TensorEngine::network() const {
    return opened().info;
}

std::unique_ptr<Engine> TensorEngine::sharingNetwork() const {
    return std::unique_ptr<Engine>(new TensorEngine(m_compute, m_network));
}

NetworkInfo TensorEngine::findPerceptualDistances() {
    return translated([&] {
        OpenNetwork& network = opened();
        network.info.perceptualDistances = availablePerceptualDistances(network.ownDistance);
        network.perceptual.clear();
        return network.info;
    });
}

Latent TensorEngine::sample(const SampleOptions& options) {
    return translated([&] {
        const torch::NoGradGuard noGrad;
        const NetworkInfo& info = generator().info();
        const int classIndex = info.cDim > 0 ? std::max(0, options.classIndex) : options.classIndex;
        const torch::Tensor c = classLabel(info, classIndex, m_compute.device);
        const torch::Tensor z = seededNormal({1, info.zDim}, options.seed).to(m_compute.device);
        const torch::Tensor w =
            generator().map(z, c, options.truncationPsi, options.truncationCutoff);
        const SampleEncoding encoding =
            options.truncationPsi != 0 ? opened().sampleEncoding : SampleEncoding();
        Latent latent = tensorToLatent(encodedAnew(*opened().own, w, encoding), {}, info);
        latent.classIndex = classIndex;
        return latent;
    });
}

Latent TensorEngine::meanLatent() {
    return translated([&] {
        const NetworkInfo& info = generator().info();
        return tensorToLatent(generator().meanW().reshape({1, 1, -1}).repeat({1, info.numWs, 1}),
                              {}, info);
    });
}

std::vector<Direction> TensorEngine::findDirections(const DirectionSearch& search) {
    return translated([&] {
        const OpenNetwork& network = opened();
        const std::string cache = directionCacheFile(network.info, search, device().kind);
        try {
            if (!cache.empty() && std::filesystem::exists(std::filesystem::u8path(cache)))
                return readDirections(cache);
        } catch (const Error&) {
            // A cache that cannot be read is computed again below.
        }
        std::vector<Direction> directions =
            inlay::findDirections(*network.generator, network.info, search);
        try {
            if (!cache.empty()) {
                std::filesystem::create_directories(std::filesystem::u8path(cache).parent_path());
                saveDirections(cache, directions);
            }
        } catch (const std::exception&) {
            // Without a cache it only takes longer the next time.
        }
        return directions;
    });
}

Latent TensorEngine::adapt(const Latent& latent) const {
    return translated([&] { return adaptLatent(latent, generator()); });
}

double TensorEngine::distanceFromMean(const Latent& latent) const {
    return translated(
        [&] { return latentDistance(adaptLatent(latent, generator()), generator()); });
}

Latent TensorEngine::withExplicitNoise(const Latent& latent) const {
    return translated([&] {
        Latent adapted = adaptLatent(latent, generator());
        if (adapted.noise.empty())
            adapted.noise = tensorToLatent(latentToTensor(adapted, torch::kCPU),
                                           generator().noiseConstants(), network())
                                .noise;
        return adapted;
    });
}

Image TensorEngine::synthesize(const Latent& latent) {
    return translated(
        [&] { return tensorToImage(renderLatent(generator(), adaptLatent(latent, generator()))); });
}

std::vector<float> TensorEngine::synthesizeFloat(const Latent& latent) {
    return translated(
        [&] { return hostValues(renderLatent(generator(), adaptLatent(latent, generator()))); });
}

std::shared_ptr<const PerceptualDistance> TensorEngine::perceptual(PerceptualChoice choice) {
    std::shared_ptr<const PerceptualDistance>& distance = opened().perceptual[choice];
    if (!distance)
        distance = createPerceptualDistance(choice, m_compute.device, opened().ownDistance);
    return distance;
}

/// Null without its weights.
std::shared_ptr<const PerceptualDistance> TensorEngine::lpips() {
    const std::vector<PerceptualDistanceKind> available =
        availablePerceptualDistances(opened().ownDistance);
    if (std::find(available.begin(), available.end(), PerceptualDistanceKind::Lpips) ==
        available.end())
        return nullptr;
    try {
        return perceptual(PerceptualDistanceKind::Lpips);
    } catch (const Error&) {
        return nullptr; // a file that has gone or changed: nothing depends on this number
    }
}

EmbeddingInput TensorEngine::embeddingInput(const Image& target, const EmbeddingOptions& options,
                                            const std::optional<Latent>& start) {
    validate(options);
    constexpr int leastSide = 8;
    const NetworkInfo& info = network();
    // Of the network's aspect, give or take a pixel.
    const double height = static_cast<double>(target.width) * info.height / info.width;
    if (std::abs(height - target.height) > 1 || std::min(target.width, target.height) < leastSide)
        throw Error(ErrorKind::InvalidArgument,
                    "The target is " + std::to_string(target.width) + " x " +
                        std::to_string(target.height) + " pixels; it must " +
                        (isSquare(info) ? "be square"
                                        : "have the aspect of the network's pictures, " +
                                              std::to_string(info.width) + " x " +
                                              std::to_string(info.height) + ",") +
                        " and at least 8 pixels a side");
    classLabel(info, options.classIndex, m_compute.device); // or says which there are
    EmbeddingInput input;
    input.generator = opened().generator;
    input.perceptual = perceptual(options.perceptual);
    input.lpips = lpips();
    input.target = resizeImage(target, info.width, info.height);
    input.options = options;
    if (start)
        input.start = adaptLatent(*start, generator());
    return input;
}

std::unique_ptr<EmbeddingRun> TensorEngine::startEmbedding(const Image& target,
                                                           const EmbeddingOptions& options,
                                                           const std::optional<Latent>& start) {
    return translated([&]() -> std::unique_ptr<EmbeddingRun> {
        return std::make_unique<TranslatedRun>(
            std::make_unique<GradientEmbeddingRun>(embeddingInput(target, options, start)));
    });
}

std::unique_ptr<EmbeddingRun> TensorEngine::startLocalEdit(const Image& a, const LocalEdit& edit,
                                                           const EmbeddingOptions& options,
                                                           const std::optional<Latent>& start) {
    return translated([&]() -> std::unique_ptr<EmbeddingRun> {
        return std::make_unique<TranslatedRun>(
            startLocalEditRun(embeddingInput(a, options, start), edit));
    });
}

VerifyReport TensorEngine::verify(const std::string& networkPath, const std::string& goldenPath,
                                  const NetworkOptions& options, VerifyArithmetic arithmetic) {
    return translatedNaming(networkPath, [&] {
        const Checkpoint checkpoint = readCheckpoint(networkPath, options);
        const auto opened = createGenerator(checkpoint, m_compute.device);
        return verifyGenerator(checkpoint, *opened, goldenPath, arithmetic);
    });
}

void TensorEngine::convert(const std::string& networkPath, const std::string& outPath,
                           const NetworkOptions& options) {
    translated([&] { writeCheckpoint(outPath, readCheckpoint(networkPath, options)); });
}

BenchReport TensorEngine::bench(const BenchOptions& options) {
    return translated([&] {
        return runBench(benchSubject(options, m_compute.device), m_compute, options.steps);
    });
}

} // namespace inlay
