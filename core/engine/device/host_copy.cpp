#include "core/engine/device/host_copy.h"

namespace inlay {

void HostCopy::start(const torch::Tensor& tensor) {
    const torch::NoGradGuard noGrad;
    if (tensor.is_cpu()) {
        m_host = tensor.detach();
        return;
    }
    // Only into memory that the system can't move away does a copy go on by itself.
    if (!m_pinned.defined() || m_pinned.sizes() != tensor.sizes() ||
        m_pinned.scalar_type() != tensor.scalar_type())
        m_pinned =
            at::empty(tensor.sizes(), tensor.options().device(torch::kCPU).pinned_memory(true));
    m_pinned.copy_(tensor, /*non_blocking=*/true);
    m_host = m_pinned;
    if (!m_arrival)
        m_arrival = makeDeviceEvent(tensor.device());
    m_arrival->record();
}

bool HostCopy::hasArrived() const {
    return m_host.defined() && (!m_arrival || m_arrival->hasHappened());
}

torch::Tensor HostCopy::take() {
    if (m_arrival)
        m_arrival->wait();
    torch::Tensor host = m_host;
    forget();
    return host;
}

void HostCopy::forget() {
    m_host.reset();
    m_arrival.reset();
}

} // namespace inlay
