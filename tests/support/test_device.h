#pragma once

#include "core/model/device/device.h"

#include <cstdlib>
#include <string>
#include <torch/types.h>

namespace inlay::test {

/// What tests of the engine compute on: the CPU, or a GPU with INLAY_TEST_DEVICE=cuda.
inline Device device() {
    const char* wanted = std::getenv("INLAY_TEST_DEVICE");
    return wanted && std::string(wanted) == "cuda" ? Device::Cuda : Device::Cpu;
}

inline torch::Device tensorDevice() {
    return device() == Device::Cuda ? torch::kCUDA : torch::kCPU;
}

} // namespace inlay::test
