#include "core/engine/device/cuda_support.h"

#include "core/engine/device/cuda_event.h"
#include "core/engine/device/cuda_step_graph.h"

#include <ATen/cuda/CUDAContext.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <cstdlib>

namespace inlay {

namespace {

bool graphsAreWanted() {
    const char* wish = std::getenv("INLAY_CUDA_GRAPHS");
    return !wish || std::string(wish) != "0";
}

} // namespace

std::unique_ptr<StepGraph> makeStepGraph(c10::Device device) {
    if (!device.is_cuda() || !graphsAreWanted())
        return nullptr;
    return std::make_unique<CudaStepGraph>(device);
}

std::unique_ptr<DeviceEvent> makeDeviceEvent(c10::Device device) {
    if (!device.is_cuda())
        return nullptr;
    return std::make_unique<CudaEvent>(device);
}

void releaseUnusedMemory(c10::Device device) {
    if (device.is_cuda())
        c10::cuda::CUDACachingAllocator::emptyCache();
}

std::string deviceModel(c10::Device device) {
    if (!device.is_cuda())
        return {};
    return static_cast<const char*>(at::cuda::getDeviceProperties(device.index())->name);
}

std::int64_t peakDeviceMemory(c10::Device device) {
    if (!device.is_cuda())
        return 0;
    const auto stats = c10::cuda::CUDACachingAllocator::getDeviceStats(device.index());
    return stats.allocated_bytes[0].peak; // of all pools together
}

} // namespace inlay
