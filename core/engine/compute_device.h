#pragma once

#include "core/model/device/device.h"
#include "core/model/device/device_info.h"

#include <torch/types.h>

namespace inlay {

/// The device a setting means on this machine; throws Error (DeviceUnavailable) for CUDA without a
/// usable GPU.
torch::Device computeDevice(Device wanted);

/// With the number of threads that the calling thread uses.
DeviceInfo deviceInfo(torch::Device device);

/// As many threads as there are cores, for 0. OpenMP's setting belongs to the calling thread: the
/// one that computes must call this itself, before its first operation.
void useThreads(int threads);

} // namespace inlay
