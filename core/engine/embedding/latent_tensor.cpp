#include "core/engine/embedding/latent_tensor.h"

#include "core/base/error.h"
#include "core/base/shape_text.h"
#include "core/engine/device/blas_threads.h"
#include "core/engine/device/host_values.h"
#include "core/engine/embedding/latent_range.h"
#include "core/engine/network/generator_info.h"

#include <algorithm>
#include <cmath>

namespace inlay {

namespace {

void requireFinite(const std::vector<float>& values, const char* what) {
    if (!std::all_of(values.begin(), values.end(), [](float v) { return std::isfinite(v); }))
        throw Error(ErrorKind::NonFinite, std::string(what) +
                                              " holds NaN or infinity; save it again from a run "
                                              "that ended well");
}

void requireSameNetwork(const Latent& latent, const NetworkInfo& network) {
    if (latent.networkSha256.empty() || latent.networkSha256 == network.sha256)
        return;
    const std::string owner =
        latent.networkName.empty()
            ? "another network (identity " + latent.networkSha256.substr(0, 12) + ")"
            : "the network '" + latent.networkName + "'";
    throw Error(ErrorKind::NetworkMismatch, "The latent belongs to " + owner + ", not to '" +
                                                network.name + "'; open that network first");
}

void requireNoiseFits(const Latent& latent, const Generator& generator) {
    if (latent.noise.empty())
        return;
    const std::vector<torch::Tensor> constants = generator.noiseConstants();
    bool fits = latent.noise.size() == constants.size();
    for (std::size_t i = 0; fits && i < constants.size(); ++i) {
        const NoiseMap& map = latent.noise[i];
        fits = map.height == constants[i].size(2) && map.width == constants[i].size(3) &&
               map.values.size() == static_cast<std::size_t>(constants[i].numel());
        requireFinite(map.values, "A noise map of the latent");
    }
    if (!fits)
        throw Error(ErrorKind::InvalidArgument,
                    "The latent's noise maps are not those of '" + generator.info().name +
                        "' in number or size; open the network it was made with");
}

/// The sum is finite where all of it is, and takes a fraction of looking at every value.
void requirePicture(const torch::Tensor& picture, const NetworkInfo& network) {
    if (!std::isfinite(picture.sum().item<double>()) &&
        !torch::isfinite(picture).all().item<bool>())
        throw Error(ErrorKind::NonFinite,
                    "What '" + network.name +
                        "' draws of this latent is no picture (NaN or infinity); the latent is too "
                        "far from what the network knows, take another");
}

/// What the network makes of z.
Latent mapped(const Latent& latent, const Generator& generator) {
    const NetworkInfo& network = generator.info();
    if (latent.rows != 1 || latent.dim != network.zDim)
        throw Error(ErrorKind::InvalidArgument,
                    "The file's z is " + shapeText({latent.rows, latent.dim}) + ", but '" +
                        network.name + "' needs " + shapeText({1, network.zDim}) +
                        "; open the network it was made with");
    requireFinite(latent.w, "The latent");
    const torch::NoGradGuard noGrad;
    const int classIndex = network.cDim > 0 ? latent.classIndex : -1; // files may name one anyhow
    const torch::Tensor wPlus =
        generator.map(tensorOf(latent.w, {1, latent.dim}, generator.device()),
                      classLabel(network, classIndex, generator.device()));
    Latent w = tensorToLatent(wPlus, {}, network);
    w.noise = latent.noise;
    w.name = latent.name;
    w.classIndex = classIndex;
    return w;
}

} // namespace

Latent adaptLatent(const Latent& latent, const Generator& generator) {
    const NetworkInfo& network = generator.info();
    requireSameNetwork(latent, network);
    if (latent.isZ)
        return adaptLatent(mapped(latent, generator), generator);
    const std::int64_t whole = static_cast<std::int64_t>(network.numWs) * network.wDim;
    if (latent.rows == 1 && latent.dim == whole && latent.dim != network.wDim) {
        Latent rows = latent; // saved as one long vector
        rows.rows = network.numWs;
        rows.dim = network.wDim;
        return adaptLatent(rows, generator);
    }
    const bool fits = latent.dim == network.wDim &&
                      (latent.rows == network.numWs || latent.rows == 1) &&
                      latent.w.size() == static_cast<std::size_t>(latent.rows) *
                                             static_cast<std::size_t>(latent.dim);
    if (!fits)
        throw Error(ErrorKind::InvalidArgument,
                    "The latent is " + shapeText({latent.rows, latent.dim}) + ", but '" +
                        network.name + "' needs " + shapeText({network.numWs, network.wDim}) +
                        " or one row; open the network it was made with");
    requireFinite(latent.w, "The latent");
    requireNoiseFits(latent, generator);
    requireInRange(latent, generator);
    Latent adapted = latent;
    adapted.networkSha256 = network.sha256;
    adapted.networkName = network.name;
    if (latent.rows == 1 && network.numWs > 1) {
        adapted.rows = network.numWs;
        adapted.w.clear();
        for (int row = 0; row < network.numWs; ++row)
            adapted.w.insert(adapted.w.end(), latent.w.begin(), latent.w.end());
    }
    return adapted;
}

torch::Tensor latentToTensor(const Latent& latent, torch::Device device) {
    return tensorOf(latent.w, {1, latent.rows, latent.dim}, device);
}

NoiseInputs latentNoise(const Latent& latent, torch::Device device) {
    NoiseInputs noise;
    if (latent.noise.empty())
        return noise;
    noise.mode = NoiseInputs::Mode::Maps;
    for (const NoiseMap& map : latent.noise)
        noise.maps.push_back(tensorOf(map.values, {1, 1, map.height, map.width}, device));
    return noise;
}

Latent tensorToLatent(const torch::Tensor& wPlus, const std::vector<torch::Tensor>& noiseMaps,
                      const NetworkInfo& network) {
    Latent latent;
    latent.rows = static_cast<int>(wPlus.size(1));
    latent.dim = static_cast<int>(wPlus.size(2));
    latent.w = hostValues(wPlus);
    for (const torch::Tensor& map : noiseMaps)
        latent.noise.push_back(
            {static_cast<int>(map.size(2)), static_cast<int>(map.size(3)), hostValues(map)});
    latent.networkSha256 = network.sha256;
    latent.networkName = network.name;
    return latent;
}

torch::Tensor renderLatent(const Generator& generator, const Latent& latent) {
    const torch::NoGradGuard noGrad;
    const SingleThreadedBlas blas;
    torch::Tensor picture = generator.synthesize(latentToTensor(latent, generator.device()),
                                                 latentNoise(latent, generator.device()));
    requirePicture(picture, generator.info());
    return picture;
}

} // namespace inlay
