#pragma once

#include "core/model/device/device.h"

#include <string>

namespace inlay {

/// What an engine computes on.
struct DeviceInfo {
    Device kind = Device::Cpu; ///< never Auto
    std::string name;          ///< of a GPU: "NVIDIA H200"; "device 0" where it has none
    int threads = 0;           ///< of a CPU: how many compute
    std::string unusedGpu;     ///< why a GPU that is there does not compute; empty: there is none
};

/// In English, as reports have it: "CPU, 2 threads", "CUDA: NVIDIA H200".
std::string deviceText(const DeviceInfo& device);

} // namespace inlay
