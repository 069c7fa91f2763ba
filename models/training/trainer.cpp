#include "models/training/trainer.h"

#include "core/base/error.h"
#include "core/engine/network_file/checkpoint_reader.h"
#include "core/engine/network_file/checkpoint_writer.h"
#include "models/training/layers.h"
#include "models/training/losses.h"
#include "models/training/picture_files.h"
#include "models/training/sample_sheet.h"

#include <ATen/Parallel.h>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <thread>
#include <torch/autograd.h>

namespace inlay::training {

namespace {

constexpr const char* diverged =
    "The training diverged; start again from the last checkpoint with a lower --learning-rate or a "
    "higher --r1-gamma";
constexpr int adaptInterval = 4; // steps between two changes of the augmentation
constexpr double latentWeight = 0.05;
constexpr double pi = 3.14159265358979323846;
constexpr double decodedVariation = 0.3; // probability of each change of a picture to decode

torch::Device deviceFor(const std::string& name) {
    if (name == "cpu")
        return torch::kCPU;
    const bool available = torch::globalContext().hasCUDA();
    if (name == "cuda" && !available)
        throw Error(ErrorKind::DeviceUnavailable,
                    "There is no CUDA device here; train with --device cpu");
    return available ? torch::Device(torch::kCUDA) : torch::Device(torch::kCPU);
}

/// Of the encoder alone: not adversarial, so with momentum.
Adam freshEncoderAdam(const TrainingOptions& options) {
    return {options.learningRate, 0.9, 0.99};
}

std::string checkpointPath(const TrainingOptions& options) {
    return (std::filesystem::path(options.outFolder) / "state.safetensors").string();
}

void insertPrefixed(Parameters& to, const std::string& prefix, const Parameters& from) {
    for (const auto& [name, tensor] : from)
        to[prefix + name] = tensor.detach().to(torch::kCPU).contiguous();
}

/// `random`, with the values of `known` wherever it has a tensor of that name and shape.
Parameters continued(Parameters random, const Parameters& known) {
    for (auto& [name, tensor] : random) {
        const auto found = known.find(name);
        if (found != known.end() && found->second.sizes() == tensor.sizes())
            tensor = found->second;
    }
    return random;
}

} // namespace

Trainer::Trainer(const TrainingOptions& options)
    : m_options(options)
    , m_device(deviceFor(options.device))
    , m_data(options.dataFolder, options.resolution)
    , m_generatorAdam(options.learningRate, 0.0, 0.99)
    , m_discriminatorAdam(options.learningRate, 0.0, 0.99)
    , m_encoderAdam(freshEncoderAdam(options)) {
    // LibTorch's own default has been seen to leave one of two cores idle.
    at::set_num_threads(options.threads > 0
                            ? options.threads
                            : std::max(1, static_cast<int>(std::thread::hardware_concurrency())));
    setConvolutionType(options.precision == "bfloat16" ? torch::kBFloat16 : torch::kFloat32);
    std::filesystem::create_directories(options.outFolder);
    // The mapping network's weights move a hundred times slower by construction.
    m_generatorAdam.rateScale["mapping."] = 10.0;
    m_generatorAdam.rateScale["encoder."] = 0.5;
    if (!resume())
        startFresh();
    torch::manual_seed(options.seed +
                       static_cast<std::uint64_t>(m_picturesSeen + m_encoderPictures));
}

void Trainer::startFresh() {
    GeneratorShape shape = GeneratorShape::forResolution(
        m_options.resolution, m_options.channelBase, m_options.channelMaximum);
    Parameters weights;
    Parameters encoder;
    Parameters judged; // what the network's perceptual features keep of its discriminator
    if (m_options.startNetwork.empty()) {
        weights = TrainableGenerator::randomParameters(shape, m_options.seed);
        m_codes = PictureCodes::of(m_data, shape.zDim);
    } else {
        const Checkpoint checkpoint = readCheckpoint(m_options.startNetwork);
        shape = GeneratorShape::of(checkpoint);
        if (shape.resolution != m_options.resolution)
            throw Error(ErrorKind::InvalidArgument, m_options.startNetwork + " makes pictures of " +
                                                        std::to_string(shape.resolution) +
                                                        " px; train with --resolution " +
                                                        std::to_string(shape.resolution));
        for (const auto& [name, tensor] : checkpoint.tensors) {
            const torch::Tensor copy = tensor.to(torch::kFloat32).clone();
            if (name.compare(0, 8, "encoder.") == 0)
                encoder[name] = copy;
            else if (name.compare(0, 9, "features.") == 0)
                judged[name.substr(9)] = copy;
            else
                weights[name] = copy;
        }
        m_codes = PictureCodes::in(checkpoint.tensors, "");
        if (!m_codes)
            m_codes = PictureCodes::of(m_data, shape.zDim);
    }
    m_generator = std::make_unique<TrainableGenerator>(shape, weights);
    m_discriminator = std::make_unique<Discriminator>(
        shape.channels,
        continued(Discriminator::randomParameters(shape.channels, m_options.seed + 1), judged));
    m_encoder = std::make_unique<Encoder>(
        shape.resolution, shape.numWs(), shape.wDim,
        continued(Encoder::randomParameters(shape.channels, shape.numWs(), shape.wDim,
                                            m_options.seed + 2),
                  encoder));
    makeReady();
    updateAverage(m_average, m_generator->parameters(), 0);
    updateAverage(m_average, m_encoder->parameters(), 0);
}

void Trainer::makeReady() {
    makeTrainable(m_generator->parameters(), m_device);
    makeTrainable(m_discriminator->parameters(), m_device);
    makeTrainable(m_encoder->parameters(), m_device);
    for (auto& [name, tensor] : m_generator->buffers)
        tensor = tensor.to(m_device);
    m_codes->to(m_device);
}

bool Trainer::resume() {
    if (!std::filesystem::exists(checkpointPath(m_options)))
        return false;
    const Checkpoint checkpoint = readCheckpoint(checkpointPath(m_options));
    const Parameters& tensors = checkpoint.tensors;
    const GeneratorShape shape = shapeOf(checkpoint);
    m_generator = std::make_unique<TrainableGenerator>(shape, takePrefixed(tensors, "g."));
    m_discriminator = std::make_unique<Discriminator>(shape.channels, takePrefixed(tensors, "d."));
    m_encoder = std::make_unique<Encoder>(shape.resolution, shape.numWs(), shape.wDim,
                                          takePrefixed(tensors, "e."));
    m_codes = PictureCodes::in(tensors, "codes.");
    if (!m_codes)
        m_codes = PictureCodes::of(m_data, shape.zDim);
    makeReady();
    for (const auto& [name, tensor] : takePrefixed(tensors, "average."))
        m_average[name] = tensor.to(m_device).clone();
    m_generatorAdam.restore(tensors, "adam.g", m_device);
    m_discriminatorAdam.restore(tensors, "adam.d", m_device);
    m_picturesSeen = static_cast<std::int64_t>(checkpoint.number("pictures_seen", 0));
    m_steps = static_cast<std::int64_t>(checkpoint.number("steps", 0));
    m_augmentation.probability = checkpoint.number("augmentation", 0);
    m_encoderAdam.restore(tensors, "adam.e", m_device);
    m_encoderPictures = static_cast<std::int64_t>(checkpoint.number("encoder_pictures", 0));
    return true;
}

Checkpoint Trainer::checkpoint() const {
    const GeneratorShape& shape = m_generator->shape();
    Checkpoint result;
    result.metadata = {{"family", "stylegan2"},
                       {"architecture", "skip"},
                       {"img_resolution", std::to_string(shape.resolution)},
                       {"z_dim", std::to_string(shape.zDim)},
                       {"w_dim", std::to_string(shape.wDim)},
                       {"mapping_layers", std::to_string(shape.mappingLayers)},
                       {"pictures_seen", std::to_string(m_picturesSeen)},
                       {"encoder_pictures", std::to_string(m_encoderPictures)},
                       {"steps", std::to_string(m_steps)},
                       {"augmentation", std::to_string(m_augmentation.probability)}};
    insertPrefixed(result.tensors, "g.", m_generator->parameters());
    insertPrefixed(result.tensors, "g.", m_generator->buffers);
    insertPrefixed(result.tensors, "d.", m_discriminator->parameters());
    insertPrefixed(result.tensors, "e.", m_encoder->parameters());
    insertPrefixed(result.tensors, "average.", m_average);
    m_codes->addTo(result.tensors, "codes.");
    Parameters moments;
    m_generatorAdam.save(moments, "adam.g");
    m_discriminatorAdam.save(moments, "adam.d");
    if (m_encoderPictures > 0)
        m_encoderAdam.save(moments, "adam.e");
    insertPrefixed(result.tensors, "", moments);
    return result;
}

void Trainer::saveCheckpoint() const {
    const Checkpoint now = checkpoint();
    // The loss shows a NaN only one step after it has got into what is written here.
    for (const auto& [name, tensor] : now.tensors) {
        if (!torch::isfinite(tensor).all().item<bool>())
            throw Error(ErrorKind::NonFinite, std::string(diverged) + " (" + name + ")");
    }
    writeCheckpoint(checkpointPath(m_options), now);
}

/// Of varied pictures there are more than a small folder holds.
torch::Tensor Trainer::picturesToDecode(std::int64_t n) const {
    torch::Tensor pictures = m_data.batch(n, m_device);
    if (!m_options.decodeEncoded)
        return pictures;
    Augmentation variation;
    variation.probability = decodedVariation;
    return variation.apply(pictures).clamp(-1, 1);
}

/// w+ [2n, num_ws, w_dim]: n of samples, then those of the n pictures.
torch::Tensor Trainer::sampledAndDecoded(const torch::Tensor& reals) const {
    const torch::Tensor z = torch::randn({reals.size(0), m_generator->shape().zDim},
                                         reals.options().requires_grad(false));
    if (!m_options.decodeEncoded)
        return m_generator->broadcast(m_generator->map(torch::cat({z, m_codes->z(reals)})));
    const torch::Tensor sampled = m_generator->broadcast(m_generator->map(z));
    return torch::cat(
        {sampled, m_encoder->encode(reals, m_generator->buffers.at("mapping.w_avg"))});
}

void Trainer::trainDiscriminator(TrainingProgress& progress, ProgressReading& reading) {
    Adam::clearGradients(m_discriminator->parameters());
    const torch::Tensor reals = m_data.batch(m_options.batch, m_device);
    torch::Tensor fakes;
    {
        const torch::NoGradGuard noGrad;
        fakes =
            m_generator->synthesize(sampledAndDecoded(picturesToDecode(m_options.batch / 2)), true);
    }
    const torch::Tensor realLogits = m_discriminator->judge(m_augmentation.apply(reals));
    const torch::Tensor fakeLogits = m_discriminator->judge(m_augmentation.apply(fakes));
    const torch::Tensor loss = discriminatorLoss(realLogits, fakeLogits);
    loss.backward();
    if (m_steps % m_options.r1Interval == 0) {
        const torch::Tensor penalty =
            gradientPenalty(*m_discriminator, m_augmentation.apply(reals)) *
            (m_options.r1Gamma / 2 * m_options.r1Interval);
        penalty.backward();
    }
    m_discriminatorAdam.step(m_discriminator->parameters());
    reading.note(progress.discriminatorLoss, loss);
    reading.note(progress.realSigns, realLogits.sign().mean());
}

void Trainer::trainGenerator(TrainingProgress& progress, ProgressReading& reading) {
    Adam::clearGradients(m_generator->parameters());
    Adam::clearGradients(m_encoder->parameters());
    setRequiresGrad(m_discriminator->parameters(), false);
    const torch::Tensor reals = picturesToDecode(m_options.batch / 2);
    const torch::Tensor wPlus = sampledAndDecoded(reals);
    const torch::Tensor pictures = m_generator->synthesize(wPlus, true);
    const int64_t half = reals.size(0);
    const torch::Tensor decoded = pictures.narrow(0, half, half);
    const torch::Tensor adversarial =
        generatorLoss(m_discriminator->judge(m_augmentation.apply(pictures)));
    const torch::Tensor reconstruction = pyramidDifference(decoded, reals);
    const torch::Tensor features = featureDifference(*m_discriminator, decoded, reals);
    // The encoder: which w a sample was made from, and which one a training picture has.
    const torch::Tensor sampled = pictures.narrow(0, 0, half).detach();
    const torch::Tensor shown = m_options.decodeEncoded ? sampled : torch::cat({sampled, reals});
    const torch::Tensor found = m_encoder->encode(shown, m_generator->buffers.at("mapping.w_avg"));
    const torch::Tensor cycle =
        (found - wPlus.narrow(0, 0, shown.size(0)).detach()).square().mean();
    const double ramp = m_options.adversarialRamp > 0
                            ? std::min(1.0, static_cast<double>(m_picturesSeen) /
                                                static_cast<double>(m_options.adversarialRamp))
                            : 1.0;
    const torch::Tensor loss = adversarial * (m_options.adversarialWeight * ramp) +
                               reconstruction * m_options.reconstructionWeight +
                               features * m_options.featureWeight + cycle * latentWeight;
    loss.backward();
    setRequiresGrad(m_discriminator->parameters(), true);
    m_generatorAdam.step(m_generator->parameters());
    m_generatorAdam.step(m_encoder->parameters());
    {
        const torch::NoGradGuard noGrad;
        m_generator->buffers.at("mapping.w_avg")
            .lerp_(wPlus.detach().narrow(0, 0, half).select(1, 0).mean(0), 0.005);
    }
    reading.note(progress.generatorLoss, adversarial);
    reading.note(progress.reconstruction, reconstruction);
}

void Trainer::trainEncoder(TrainingProgress& progress, ProgressReading& reading) {
    Adam::clearGradients(m_encoder->parameters());
    const TrainableGenerator generator = averagedGenerator();
    const torch::Tensor reals = picturesToDecode(m_options.batch);
    const torch::Tensor meanW = generator.buffers.at("mapping.w_avg");
    const torch::Tensor encoded = m_encoder->encode(reals, meanW);
    const torch::Tensor decoded = generator.synthesize(encoded, false);
    setRequiresGrad(m_discriminator->parameters(), false);
    const torch::Tensor reconstruction = pyramidDifference(decoded, reals);
    const torch::Tensor mse = (decoded - reals).square().mean();
    const torch::Tensor features = featureDifference(*m_discriminator, decoded, reals);
    const torch::Tensor loss = (reconstruction + mse) * m_options.reconstructionWeight +
                               features * m_options.featureWeight +
                               distanceFromKnownLatents(generator, reals, encoded) * latentWeight;
    loss.backward();
    setRequiresGrad(m_discriminator->parameters(), true);
    const double share = std::min(1.0, static_cast<double>(m_encoderPictures) /
                                           static_cast<double>(m_options.pictures));
    m_encoderAdam.rateScale["encoder."] = 0.5 + 0.5 * std::cos(pi * share);
    m_encoderAdam.step(m_encoder->parameters());
    reading.note(progress.generatorLoss, loss);
    reading.note(progress.reconstruction, reconstruction);
}

/// What the encoder's w+ is not to leave far behind: that of the pictures' codes, or, where the
/// generator has learnt to draw pictures from other w+, that of samples.
torch::Tensor Trainer::distanceFromKnownLatents(const TrainableGenerator& generator,
                                                const torch::Tensor& reals,
                                                const torch::Tensor& encoded) const {
    if (!m_options.decodeEncoded)
        return (encoded - generator.broadcast(generator.map(m_codes->z(reals)))).square().mean();
    torch::Tensor known;
    torch::Tensor samples;
    {
        const torch::NoGradGuard noGrad;
        const torch::Tensor z =
            torch::randn({m_options.batch / 2, generator.shape().zDim}, reals.options());
        known = generator.broadcast(generator.map(z));
        samples = generator.synthesize(known, true);
    }
    const torch::Tensor found = m_encoder->encode(samples, generator.buffers.at("mapping.w_avg"));
    return (found - known).square().mean();
}

TrainableGenerator Trainer::averagedGenerator() const {
    Parameters weights;
    for (const auto& [name, tensor] : m_average) {
        if (name.compare(0, 8, "encoder.") != 0)
            weights[name] = tensor;
    }
    TrainableGenerator generator(m_generator->shape(), weights);
    generator.buffers = m_generator->buffers;
    return generator;
}

void Trainer::updateAverages() {
    const double halfLife = std::max(
        1.0, std::min(m_options.averageHalfLife, 0.1 * static_cast<double>(m_picturesSeen)));
    const double decay = std::pow(0.5, m_options.batch / halfLife);
    updateAverage(m_average, m_generator->parameters(), decay);
    updateAverage(m_average, m_encoder->parameters(), decay);
}

TrainingProgress Trainer::step() {
    TrainingProgress progress;
    ProgressReading reading;
    if (m_options.encoderOnly) {
        trainEncoder(progress, reading);
        reading.read();
        m_encoderPictures += m_options.batch;
        updateAverage(m_average, m_encoder->parameters(),
                      std::pow(0.5, m_options.batch / std::max(1.0, m_options.averageHalfLife)));
        progress.picturesSeen = m_encoderPictures;
        return progress;
    }
    if (m_encoderPictures > 0) { // what it learnt by itself was for another generator
        m_encoderPictures = 0;
        m_encoderAdam = freshEncoderAdam(m_options);
    }
    trainDiscriminator(progress, reading);
    trainGenerator(progress, reading);
    reading.read();
    if (m_steps % adaptInterval == 0)
        m_augmentation.adapt(progress.realSigns, m_options.batch * adaptInterval);
    ++m_steps;
    m_picturesSeen += m_options.batch;
    updateAverages();
    progress.picturesSeen = m_picturesSeen;
    progress.augmentation = m_augmentation.probability;
    return progress;
}

void Trainer::run(const std::atomic<bool>& stop) {
    using Clock = std::chrono::steady_clock;
    Clock::time_point lastSave = Clock::now();
    Clock::time_point lastLine = Clock::now();
    const std::int64_t& seen = m_options.encoderOnly ? m_encoderPictures : m_picturesSeen;
    std::int64_t picturesAtLine = seen;
    while (!stop && seen < m_options.pictures) {
        const TrainingProgress progress = step();
        if (!std::isfinite(progress.generatorLoss) || !std::isfinite(progress.discriminatorLoss))
            throw Error(ErrorKind::NonFinite, diverged);
        const Clock::time_point now = Clock::now();
        if (now - lastLine >= std::chrono::seconds(10)) {
            const double seconds = std::chrono::duration<double>(now - lastLine).count();
            std::printf("%lld pictures, %.1f/s: generator %.3f, discriminator %.3f, "
                        "reconstruction %.4f, real signs %.2f, augmentation %.3f\n",
                        static_cast<long long>(progress.picturesSeen),
                        static_cast<double>(progress.picturesSeen - picturesAtLine) / seconds,
                        progress.generatorLoss, progress.discriminatorLoss, progress.reconstruction,
                        progress.realSigns, progress.augmentation);
            std::fflush(stdout);
            lastLine = now;
            picturesAtLine = seen;
        }
        if (now - lastSave >= std::chrono::minutes(m_options.checkpointMinutes)) {
            saveCheckpoint();
            saveSamples();
            lastSave = now;
        }
    }
    saveCheckpoint();
    saveSamples();
}

void Trainer::saveSamples() const {
    const torch::NoGradGuard noGrad;
    constexpr int columns = 8;
    const GeneratorShape& shape = m_generator->shape();
    const TrainableGenerator generator = averagedGenerator();
    Parameters encoderWeights;
    for (const auto& [name, tensor] : m_average) {
        if (name.compare(0, 8, "encoder.") == 0)
            encoderWeights[name] = tensor;
    }
    const Encoder encoder(shape.resolution, shape.numWs(), shape.wDim, encoderWeights);
    const at::Generator random = at::detail::createCPUGenerator(7);
    const torch::Tensor z =
        torch::randn({std::int64_t{2} * columns, shape.zDim}, random).to(m_device);
    const torch::Tensor meanW = generator.buffers.at("mapping.w_avg");
    const torch::Tensor w = meanW + (generator.map(z) - meanW) * 0.8;
    const torch::Tensor sampled = generator.synthesize(generator.broadcast(w), false);
    std::vector<torch::Tensor> originals;
    originals.reserve(columns);
    for (int i = 0; i < columns; ++i)
        originals.push_back(m_data.picture(i * m_data.size() / columns));
    const torch::Tensor reals = torch::cat(originals).to(m_device);
    const torch::Tensor decoded =
        generator.synthesize(generator.broadcast(generator.map(m_codes->z(reals))), false);
    const torch::Tensor encoded = generator.synthesize(encoder.encode(reals, meanW), false);
    const std::string name = "samples-" + std::to_string(m_picturesSeen) + ".png";
    writePicture((std::filesystem::path(m_options.outFolder) / name).string(),
                 sampleSheet(torch::cat({sampled, reals, decoded, encoded}), columns));
}

} // namespace inlay::training
