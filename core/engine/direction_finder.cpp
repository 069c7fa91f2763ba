#include "core/engine/direction_finder.h"

#include "core/base/error.h"
#include "core/engine/device/host_values.h"
#include "core/engine/network/seeded_random.h"
#include "core/io/user/hash_cache.h"
#include "core/model/device/device_names.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <tuple>

namespace inlay {

namespace {

constexpr int batch = 1000;
constexpr double sefaLength = 0.25; ///< of the distance of w from its mean

int lastRowOf(const NetworkInfo& network, const DirectionSearch& search) {
    return search.lastRow < 0 ? network.numWs - 1 : search.lastRow;
}

void check(const NetworkInfo& network, const DirectionSearch& search) {
    const int last = lastRowOf(network, search);
    if (search.firstRow < 0 || search.firstRow > last || last >= network.numWs)
        throw Error(ErrorKind::InvalidArgument,
                    "Directions need a range of style layers within 0 to " +
                        std::to_string(network.numWs - 1));
    if (search.count < 1 || search.count > network.wDim)
        throw Error(ErrorKind::InvalidArgument,
                    "This network has 1 to " + std::to_string(network.wDim) + " directions, not " +
                        std::to_string(search.count));
    if (search.samples < 100 || search.samples > 1000000)
        throw Error(ErrorKind::InvalidArgument,
                    "Directions are found with 100 to 1000000 samples of w");
}

/// The covariance of w, [w_dim, w_dim], in double precision on the CPU.
torch::Tensor covarianceOfW(const Generator& generator, const NetworkInfo& network,
                            const DirectionSearch& search) {
    const auto options = torch::TensorOptions(torch::kDouble);
    torch::Tensor sum = torch::zeros({network.wDim}, options);
    torch::Tensor products = torch::zeros({network.wDim, network.wDim}, options);
    // Around the tracked mean, so that little is lost in the difference below.
    const torch::Tensor origin = generator.meanW().to(torch::kCPU, torch::kDouble);
    int done = 0;
    while (done < search.samples) {
        const int n = std::min(batch, search.samples - done);
        torch::Tensor c;
        if (network.cDim > 0) {
            c = torch::zeros({n, network.cDim});
            c.select(1, 0).fill_(1.0);
            c = c.to(generator.device());
        }
        const torch::Tensor z =
            seededNormal({n, network.zDim}, search.seed + static_cast<std::uint64_t>(done / batch));
        const torch::Tensor w = generator.map(z.to(generator.device()), c)
                                    .select(1, 0)
                                    .to(torch::kCPU, torch::kDouble) -
                                origin;
        sum += w.sum(0);
        products += at::matmul(w.t(), w);
        done += n;
    }
    const torch::Tensor mean = sum / search.samples;
    return (products - search.samples * at::outer(mean, mean)) / (search.samples - 1);
}

/// A^T A of the rows' style weights, [w_dim, w_dim].
torch::Tensor styleGram(const Generator& generator, const NetworkInfo& network,
                        const DirectionSearch& search) {
    torch::Tensor gram =
        torch::zeros({network.wDim, network.wDim}, torch::TensorOptions(torch::kDouble));
    for (int row = search.firstRow; row <= lastRowOf(network, search); ++row) {
        const torch::Tensor weights =
            generator.styleWeights(row).to(torch::kCPU, torch::kDouble); // [outputs, w_dim]
        gram += at::matmul(weights.t(), weights);
    }
    return gram;
}

} // namespace

std::vector<Direction> findDirections(const Generator& generator, const NetworkInfo& network,
                                      const DirectionSearch& search) {
    const torch::NoGradGuard noGrad;
    check(network, search);
    const bool sefa = search.method == DirectionMethod::Sefa;
    if (!network.hasMapping && !sefa)
        throw Error(ErrorKind::MissingComponent, "The network '" + network.name +
                                                     "' has no mapping network to sample w with; "
                                                     "use SeFa instead");
    torch::Tensor covariance;
    if (network.hasMapping)
        covariance = covarianceOfW(generator, network, search);
    // Ascending eigenvalues; the columns are the vectors.
    const auto [values, vectors] =
        at::linalg_eigh(sefa ? styleGram(generator, network, search) : covariance);
    const double spread =
        covariance.defined() ? std::sqrt(covariance.trace().item<double>()) : 1.0 / sefaLength;
    std::vector<Direction> directions;
    for (int i = 0; i < search.count; ++i) {
        const std::int64_t column = network.wDim - 1 - i;
        torch::Tensor vector = vectors.select(1, column);
        if (vector[vector.abs().argmax().item<std::int64_t>()].item<double>() < 0)
            vector = -vector;
        const double length =
            sefa ? sefaLength * spread : std::sqrt(std::max(0.0, values[column].item<double>()));
        Direction direction;
        direction.name = (sefa ? "SeFa " : "GANSpace ") + std::to_string(i + 1);
        direction.origin = originOf(search.method);
        direction.dim = network.wDim;
        direction.values = hostValues(vector * length);
        direction.firstRow = search.firstRow;
        direction.lastRow = lastRowOf(network, search);
        direction.networkSha256 = network.sha256;
        direction.networkName = network.name;
        directions.push_back(std::move(direction));
    }
    return directions;
}

std::string directionCacheFile(const NetworkInfo& network, const DirectionSearch& search,
                               Device device) {
    const std::string beside = HashCache::userFile();
    if (beside.empty() || network.sha256.empty())
        return {};
    const std::string name = network.sha256 + "-" + directionMethodName(search.method) + "-" +
                             std::to_string(search.firstRow) + "-" +
                             std::to_string(lastRowOf(network, search)) + "-" +
                             std::to_string(search.count) + "-" + std::to_string(search.samples) +
                             "-" + std::to_string(search.seed) + "-" + deviceName(device) + "-" +
                             INLAY_VERSION + ".safetensors";
    return (std::filesystem::u8path(beside).parent_path() / "directions" / name).u8string();
}

} // namespace inlay
