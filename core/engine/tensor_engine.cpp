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
#include "core/engine/network/seeded_random.h"
#include "core/engine/network_file/checkpoint_reader.h"
#include "core/engine/network_file/checkpoint_writer.h"
#include "core/engine/perceptual/network_features.h"
#include "core/engine/perceptual/perceptual_factory.h"
#include "core/engine/translated_run.h"
#include "core/engine/verify.h"
#include "core/io/edit/direction_files.h"

#include <algorithm>
#include <filesystem>

namespace inlay {

TensorEngine::TensorEngine(const EngineSettings& settings)
    : m_device(computeDevice(settings.device)) {
    useThreads(settings.threads);
}

DeviceInfo TensorEngine::device() const {
    return deviceInfo(m_device);
}

TensorEngine::TensorEngine(const torch::Device& device, std::shared_ptr<OpenNetwork> network)
    : m_device(device)
    , m_network(std::move(network)) {}

TensorEngine::OpenNetwork& TensorEngine::opened() const {
    if (!m_network)
        throw Error(ErrorKind::InvalidArgument, "No network is open; open one first");
    return *m_network;
}

NetworkInfo TensorEngine::openNetwork(const std::string& path) {
    return translatedNaming(path, [&] {
        const Checkpoint checkpoint = readCheckpoint(path);
        auto network = std::make_shared<OpenNetwork>();
        network->generator = createGenerator(checkpoint, m_device);
        NetworkInfo& info = network->info;
        info = network->generator->info();
        info.path = path;
        info.fileBytes = std::filesystem::file_size(std::filesystem::u8path(path));
        network->ownDistance = networkFeatures(checkpoint, m_device);
        info.perceptualDistances = availablePerceptualDistances(network->ownDistance);
        network->sampleEncoding = SampleEncoding::of(checkpoint, info);
        m_network = std::move(network);
        return m_network->info;
    });
}

const NetworkInfo& TensorEngine::network() const {
    return opened().info;
}

std::unique_ptr<Engine> TensorEngine::sharingNetwork() const {
    return std::unique_ptr<Engine>(new TensorEngine(m_device, m_network));
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
        torch::Tensor c;
        if (info.cDim > 0) {
            if (options.classIndex >= info.cDim)
                throw Error(ErrorKind::InvalidArgument, "The network has the classes 0 to " +
                                                            std::to_string(info.cDim - 1) +
                                                            "; choose one of these");
            c = torch::zeros({1, info.cDim});
            c.select(1, options.classIndex < 0 ? 0 : options.classIndex).fill_(1.0);
            c = c.to(m_device);
        }
        const torch::Tensor z = seededNormal({1, info.zDim}, options.seed).to(m_device);
        const torch::Tensor w =
            generator().map(z, c, options.truncationPsi, options.truncationCutoff);
        const SampleEncoding encoding =
            options.truncationPsi != 0 ? opened().sampleEncoding : SampleEncoding();
        return tensorToLatent(encodedAnew(generator(), w, encoding), {}, info);
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
        const std::string cache = directionCacheFile(network.info, search);
        try {
            if (!cache.empty() && std::filesystem::exists(std::filesystem::u8path(cache)))
                return readDirections(cache);
        } catch (const Error&) {
            // A broken cache is found anew below.
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
        distance = createPerceptualDistance(choice, m_device, opened().ownDistance);
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
    if (target.width != target.height || target.width < leastSide)
        throw Error(ErrorKind::InvalidArgument,
                    "The target is " + std::to_string(target.width) + " x " +
                        std::to_string(target.height) +
                        " pixels; it must be square and at least 8 pixels a side");
    EmbeddingInput input;
    input.generator = opened().generator;
    input.perceptual = perceptual(options.perceptual);
    input.lpips = lpips();
    input.target = resizeImage(target, network().resolution);
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

VerifyReport TensorEngine::verify(const std::string& networkPath, const std::string& goldenPath) {
    return translatedNaming(networkPath, [&] {
        const Checkpoint checkpoint = readCheckpoint(networkPath);
        const auto opened = createGenerator(checkpoint, m_device);
        return verifyGenerator(checkpoint, *opened, goldenPath);
    });
}

void TensorEngine::convert(const std::string& networkPath, const std::string& outPath) {
    translated([&] { writeCheckpoint(outPath, readCheckpoint(networkPath)); });
}

BenchReport TensorEngine::bench(const BenchOptions& options) {
    return translated([&] { return runBench(benchSubject(options, m_device), options.steps); });
}

} // namespace inlay
