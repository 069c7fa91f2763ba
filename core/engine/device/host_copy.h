#pragma once

#include "core/engine/device/device_event.h"

#include <memory>
#include <torch/types.h>

namespace inlay {

/// An asynchronous copy of a tensor from the device to pinned memory that the CPU reads. It is
/// queued among the device's work in order, so that work which is started later may overwrite the
/// tensor. For a tensor on the CPU it is the tensor itself.
class HostCopy {
public:
    /// Replaces a copy that is under way.
    void start(const torch::Tensor& tensor);

    bool isUnderWay() const { return m_host.defined(); }
    bool hasArrived() const; ///< and can be taken without waiting

    /// Waits for the copy if need be, not for what was queued behind it. Whoever takes it has to be
    /// done with it before the next `start`.
    torch::Tensor take();

    void forget();

private:
    torch::Tensor m_host;                   ///< of the copy under way
    torch::Tensor m_pinned;                 ///< kept from copy to copy
    std::unique_ptr<DeviceEvent> m_arrival; ///< null on a CPU
};

} // namespace inlay
