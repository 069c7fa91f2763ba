#include "core/engine/device/cuda_support.h"

namespace inlay {

std::unique_ptr<StepGraph> makeStepGraph(c10::Device) {
    return nullptr;
}

void releaseUnusedMemory(c10::Device) {}

std::string deviceModel(c10::Device) {
    return {};
}

} // namespace inlay
