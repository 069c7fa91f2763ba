#include "core/engine/embedding/latent_phase.h"

#include "core/engine/embedding/w_statistics.h"
#include "core/engine/network/generator_info.h"
#include "core/engine/network/seeded_random.h"

#include <utility>

namespace inlay {

namespace {

/// The spread of w around its mean, as NVIDIA's projector measures it.
torch::Tensor deviationOfW(const Generator& generator, const EmbeddingOptions& options) {
    if (options.latentNoise == 0 || !generator.info().hasMapping)
        return {};
    const torch::NoGradGuard noGrad;
    const torch::Tensor z = seededNormal({1000, generator.info().zDim}, options.seed);
    const torch::Tensor w = generator.map(z.to(generator.device()), {}).select(1, 0);
    return (w - w.mean({0}, true)).square().sum().div(static_cast<double>(w.size(0))).sqrt();
}

} // namespace

LatentPhase::LatentPhase(const EmbeddingInput& input, const StartPoint& start)
    : LatentPhase(input, start,
                  LatentVariables(*input.generator, input.options.space, start.wPlus,
                                  input.options.seed,
                                  classLabel(input.generator->info(), input.options.classIndex,
                                             input.generator->device()))) {}

LatentPhase::LatentPhase(const EmbeddingInput& input, const StartPoint& start,
                         LatentVariables variables)
    : EmbeddingPhase(input.options, input.options.steps, variables.parameters(), input.options.soap)
    , m_variables(std::move(variables))
    , m_noise(start.noise)
    , m_deviationOfW(deviationOfW(*input.generator, input.options)) {
    if (input.options.startPull > 0) {
        const torch::NoGradGuard noGrad;
        m_start = m_variables.wPlus().detach().clone();
        m_whitening = whiteningOfW(*input.generator);
    }
    if (!input.searchedRows.empty())
        m_variables.restrictRows(input.searchedRows);
}

EmbeddingPhase::Point LatentPhase::point() const {
    return {perturbed(m_variables.wPlus()), m_noise};
}

torch::Tensor LatentPhase::steering(const Point& point) const {
    if (!m_start.defined())
        return {};
    return torch::matmul(point.wPlus - m_start, m_whitening).square().mean() * options().startPull;
}

/// NVIDIA's latent noise, gone at three quarters of the steps.
torch::Tensor LatentPhase::perturbed(const torch::Tensor& wPlus) const {
    const double left = 1.0 - steps() / (0.75 * plannedSteps());
    if (!m_deviationOfW.defined() || left <= 0)
        return wPlus;
    const torch::Tensor noise =
        seededNormal(wPlus.sizes(), options().seed + 1 + static_cast<std::uint64_t>(steps()));
    return wPlus +
           noise.to(wPlus.device()) * (m_deviationOfW * (options().latentNoise * left * left));
}

} // namespace inlay
