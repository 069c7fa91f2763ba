#pragma once

#include "core/engine/device/device_event.h"

#include <ATen/cuda/CUDAEvent.h>

namespace inlay {

/// An event of CUDA. Waiting for it leaves the processor to others.
class CudaEvent final : public DeviceEvent {
public:
    explicit CudaEvent(c10::Device device);

    void record() override;
    bool hasHappened() const override;
    void wait() const override;
    double millisecondsSince(const DeviceEvent& earlier) const override;

private:
    c10::Device m_device;
    at::cuda::CUDAEvent m_event;
};

} // namespace inlay
