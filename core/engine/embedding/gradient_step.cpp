#include "core/engine/embedding/gradient_step.h"

#include "core/base/lap_timer.h"
#include "core/engine/device/cuda_support.h"
#include "core/engine/network/gradient_checkpointing.h"

#include <torch/autograd.h>
#include <utility>

namespace inlay {

GradientStep::GradientStep(std::shared_ptr<const Generator> generator)
    : m_generator(std::move(generator))
    , m_recorder(makeStepGraph(m_generator->device())) {}

void GradientStep::take(const EmbeddingPhase& phase, const EmbeddingObjective& objective,
                        BestState& best) {
    const GradientCheckpointing checkpointing(m_savesMemory);
    const auto work = [&] {
        evaluate(phase, objective, best);
        differentiate(phase);
    };
    if (phase.repeatsItself() && !m_savesMemory)
        m_recorder.run(work);
    else
        work();
}

/// Forward: the picture of the state, its loss, and whether it is the best.
void GradientStep::evaluate(const EmbeddingPhase& phase, const EmbeddingObjective& objective,
                            BestState& best) {
    LapTimer timer;
    const EmbeddingPhase::Point point = phase.point();
    const torch::Tensor image = m_generator->synthesize(point.wPlus, point.noise);
    m_times.generatorMs = timer.lap();

    const EmbeddingObjective::Terms terms = objective(image);
    m_total = terms.total;
    if (const torch::Tensor steering = phase.steering(point); steering.defined())
        m_total = m_total + steering;
    m_times.perceptualMs = timer.lap();

    m_image = image.detach();
    best.offer(terms.total, point.wPlus, point.noise.maps);
    const torch::NoGradGuard noGrad;
    const torch::Tensor perceptual =
        terms.perceptual.defined() ? terms.perceptual : torch::zeros_like(terms.mse);
    m_losses =
        torch::stack({terms.total.detach(), perceptual.detach(), terms.mse.detach(), best.loss()});
    m_times.updateMs = timer.lap();
}

/// Back: the gradient of what `evaluate` came to.
void GradientStep::differentiate(const EmbeddingPhase& phase) {
    LapTimer timer;
    m_gradients = torch::autograd::grad({m_total}, phase.parameters(), {}, false, false, true);
    m_total.reset();
    m_times.backwardMs = timer.lap();
}

void GradientStep::forgetRecording() {
    m_recorder.forget();
}

bool GradientStep::saveMemory() {
    if (m_savesMemory)
        return false;
    m_savesMemory = true;
    m_recorder.forget();
    m_total.reset();
    m_image.reset();
    m_losses.reset();
    m_gradients.clear();
    return true;
}

} // namespace inlay
