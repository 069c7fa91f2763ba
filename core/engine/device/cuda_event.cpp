#include "core/engine/device/cuda_event.h"

namespace inlay {

CudaEvent::CudaEvent(c10::Device device)
    : m_device(device)
    , m_event(cudaEventBlockingSync) {}

void CudaEvent::record() {
    m_event.record(at::cuda::getCurrentCUDAStream(m_device.index()));
}

bool CudaEvent::hasHappened() const {
    return m_event.query();
}

void CudaEvent::wait() const {
    m_event.synchronize();
}

double CudaEvent::millisecondsSince(const DeviceEvent& earlier) const {
    return dynamic_cast<const CudaEvent&>(earlier).m_event.elapsed_time(m_event);
}

} // namespace inlay
