#include "core/engine/embedding/latent_range.h"

#include "core/base/error.h"
#include "core/engine/network/seeded_random.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <mutex>
#include <sstream>

namespace inlay {

namespace {

constexpr double leastSpread = 0.1;
constexpr double impossibleDistance = 1000;
constexpr float impossibleValue = 1e5F;

/// Root mean square distance of the components of the network's own w from mean w, over a few
/// hundred z of all classes; 0 without a mapping network.
double sampledSpread(const Generator& generator) {
    constexpr int samples = 256;
    const torch::NoGradGuard noGrad;
    const NetworkInfo& network = generator.info();
    if (!network.hasMapping)
        return 0;
    torch::Tensor c;
    if (network.cDim > 0)
        c = torch::eye(network.cDim)
                .index_select(0, torch::arange(samples) % network.cDim)
                .to(generator.device());
    const torch::Tensor z = seededNormal({samples, network.zDim}, 0).to(generator.device());
    const torch::Tensor w = generator.map(z, c).select(1, 0);
    return (w - generator.meanW()).square().mean().sqrt().item<double>();
}

std::string shortNumber(double value) {
    std::ostringstream text;
    text.precision(3);
    text << value;
    return text.str();
}

bool holdsImpossible(const std::vector<float>& values) {
    return std::any_of(values.begin(), values.end(),
                       [](float v) { return !(std::abs(v) <= impossibleValue); });
}

double rootMeanSquare(const std::vector<float>& values) {
    double sum = 0;
    for (const float v : values)
        sum += static_cast<double>(v) * v;
    return values.empty() ? 0 : std::sqrt(sum / static_cast<double>(values.size()));
}

[[noreturn]] void refuse(const std::string& what, const Generator& generator) {
    throw Error(ErrorKind::InvalidArgument,
                "The latent " + what + " and cannot be one of '" + generator.info().name +
                    "'; save it again from where it was made, or edit it less");
}

} // namespace

double spreadOfW(const Generator& generator) {
    static std::mutex mutex;
    static std::map<std::string, double> known;
    const std::string& sha256 = generator.info().sha256;
    const std::lock_guard lock(mutex);
    const auto found = known.find(sha256);
    if (found != known.end())
        return found->second;
    const double spread = sampledSpread(generator);
    if (!sha256.empty())
        known[sha256] = spread;
    return spread;
}

double latentDistance(const Latent& latent, const Generator& generator) {
    double farthest = 0;
    for (const NoiseMap& map : latent.noise)
        farthest = std::max(farthest, rootMeanSquare(map.values));
    const double spread = spreadOfW(generator);
    if (!(spread > 0))
        return farthest;
    const torch::Tensor mean = generator.meanW().detach().to(torch::kCPU).contiguous();
    const float* middle = mean.data_ptr<float>();
    for (int i = 0; i < latent.rows; ++i) {
        double sum = 0;
        for (int j = 0; j < latent.dim; ++j) {
            const double difference = static_cast<double>(latent.row(i)[j]) - middle[j];
            sum += difference * difference;
        }
        farthest = std::max(farthest, std::sqrt(sum / latent.dim) / std::max(spread, leastSpread));
    }
    return farthest;
}

void requireInRange(const Latent& latent, const Generator& generator) {
    bool impossible = holdsImpossible(latent.w);
    for (const NoiseMap& map : latent.noise)
        impossible = impossible || holdsImpossible(map.values);
    if (impossible)
        refuse("holds values beyond " + shortNumber(impossibleValue), generator);
    const double distance = latentDistance(latent, generator);
    if (distance > impossibleDistance)
        refuse("lies " + shortNumber(distance) +
                   " times as far from the network's mean as its own faces do",
               generator);
}

} // namespace inlay
