#pragma once

#include "core/engine/device/host_copy.h"
#include "core/model/picture/image.h"

#include <torch/types.h>

namespace inlay {

/// A run's pictures on their way to the CPU. A GPU is not waited for but for the first one: each
/// time what arrives is the picture that set out the last time, and the present one sets out.
class PreviewReading {
public:
    /// `picture` [1, 3, h, w], of the latest state.
    Image next(const torch::Tensor& picture);

    void forgetCopy() { m_copy.forget(); }

private:
    HostCopy m_copy;
};

} // namespace inlay
