#include "core/engine/device/cuda_support.h"

namespace inlay {

std::unique_ptr<StepGraph> makeStepGraph(c10::Device) {
    return nullptr;
}

std::unique_ptr<DeviceEvent> makeDeviceEvent(c10::Device) {
    return nullptr;
}

void releaseUnusedMemory(c10::Device) {}

std::string deviceModel(c10::Device) {
    return {};
}

std::int64_t peakDeviceMemory(c10::Device) {
    return 0;
}

} // namespace inlay
