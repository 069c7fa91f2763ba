#pragma once

#include "core/model/device/device.h"
#include "core/model/device/device_info.h"

#include <string>
#include <torch/types.h>

namespace inlay {

/// What computes, and why a GPU that is there does not.
struct ComputeDevice {
    torch::Device device = torch::kCPU;
    std::string unusedGpu; ///< empty: there is none, or it computes, or it was not wanted
};

/// The device a setting means on this machine. `Auto` is a GPU that passes a small test: one of an
/// architecture that this LibTorch has no kernels for does not. Throws Error (DeviceUnavailable)
/// for CUDA without a usable GPU. `deterministic`: as in EngineSettings.
ComputeDevice computeDevice(Device wanted, bool deterministic = false);

/// With the number of threads that the calling thread uses.
DeviceInfo deviceInfo(const ComputeDevice& device);

/// As many threads as there are cores, for 0. OpenMP's setting belongs to the calling thread: the
/// one that computes must call this itself, before its first operation.
void useThreads(int threads);

} // namespace inlay
