#include "core/engine/device/host_copy.h"

#include <c10/core/impl/VirtualGuardImpl.h>

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
    m_stream = c10::impl::VirtualGuardImpl(tensor.device().type()).getStream(tensor.device());
    m_arrival.emplace(tensor.device().type());
    m_arrival->record(*m_stream);
}

bool HostCopy::hasArrived() const {
    return m_host.defined() && (!m_arrival || m_arrival->query());
}

torch::Tensor HostCopy::take() {
    if (m_arrival && !m_arrival->query())
        m_stream->synchronize();
    torch::Tensor host = m_host;
    forget();
    return host;
}

void HostCopy::forget() {
    m_host.reset();
    m_arrival.reset();
    m_stream.reset();
}

} // namespace inlay
