#pragma once

#include "core/engine/device/host_copy.h"
#include "core/model/embedding/embedding_run.h"

#include <torch/types.h>

namespace inlay {

/// The losses of a run on their way to the CPU. A GPU is not waited for: every 16th step's set out,
/// and are read when they have arrived.
class LossReading {
public:
    /// `finite`: a boolean on the device, as Adam::step returns it.
    void noteUpdate(const torch::Tensor& finite);

    /// Brings `report`, which is of its `step`, up to date. `losses`: those of GradientStep.
    /// Without `wait` the report keeps what it has until a copy begun some steps ago has arrived.
    void read(const torch::Tensor& losses, bool wait, StepReport& report);

    /// Were all updates finite, as far as it has been read?
    bool updatesAreFinite() const { return m_updatesAreFinite; }

    void forgetCopy() { m_copy.forget(); }

private:
    torch::Tensor withUpdateFlag(const torch::Tensor& losses) const;

    HostCopy m_copy;
    torch::Tensor m_updatesFinite; ///< a boolean: all so far
    bool m_updatesAreFinite = true;
};

} // namespace inlay
