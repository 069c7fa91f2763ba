#include "core/engine/embedding/w_statistics.h"

#include "core/engine/network/seeded_random.h"

#include <ATen/ops/linalg_eigh.h>

namespace inlay {

namespace {

constexpr int samples = 4000;
constexpr double leastVariance = 0.05; ///< of the mean one

/// Of all classes alike.
torch::Tensor classesOf(const Generator& generator) {
    const int classes = generator.info().cDim;
    if (classes == 0)
        return {};
    return torch::eye(classes)
        .index_select(0, torch::arange(samples) % classes)
        .to(generator.device());
}

} // namespace

torch::Tensor whiteningOfW(const Generator& generator) {
    const torch::NoGradGuard noGrad;
    const NetworkInfo& network = generator.info();
    const auto onDevice = torch::TensorOptions().device(generator.device());
    if (!network.hasMapping)
        return torch::eye(network.wDim, onDevice);
    const torch::Tensor z = seededNormal({samples, network.zDim}, 0).to(generator.device());
    const torch::Tensor w = generator.map(z, classesOf(generator)).select(1, 0);
    const torch::Tensor centred = (w - w.mean({0}, true)).to(torch::kFloat64);
    const torch::Tensor covariance = centred.t().mm(centred) / (samples - 1);
    const auto [variances, axes] = at::linalg_eigh(covariance);
    const torch::Tensor least = variances.mean() * leastVariance;
    return (axes / torch::maximum(variances, least).sqrt()).to(torch::kFloat32);
}

} // namespace inlay
