#include "core/engine/embedding/loss_reading.h"

#include "core/model/picture/metrics.h"

namespace inlay {

void LossReading::noteUpdate(const torch::Tensor& finite) {
    m_updatesFinite = m_updatesFinite.defined() ? m_updatesFinite & finite : finite;
}

void LossReading::read(const torch::Tensor& losses, bool wait, StepReport& report) {
    constexpr int readEvery = 16;
    if (wait || (report.step % readEvery == 0 && !m_copy.isUnderWay()))
        m_copy.start(withUpdateFlag(losses));
    if (!wait && !m_copy.hasArrived())
        return;
    const torch::Tensor arrived = m_copy.take().to(torch::kDouble);
    const double* values = arrived.data_ptr<double>();
    report.loss = values[0];
    report.perceptual = values[1];
    report.mse = values[2];
    report.psnrDb = peakSignalToNoise(report.mse);
    report.improved = values[3] < report.bestLoss;
    report.bestLoss = values[3];
    m_updatesAreFinite = values[4] != 0;
}

/// The losses and, as one more of them, whether all updates were finite.
torch::Tensor LossReading::withUpdateFlag(const torch::Tensor& losses) const {
    const torch::NoGradGuard noGrad;
    const torch::Tensor flag = m_updatesFinite.defined() ? m_updatesFinite.to(losses.dtype())
                                                         : torch::ones({}, losses.options());
    return torch::cat({losses, flag.reshape({1})});
}

} // namespace inlay
