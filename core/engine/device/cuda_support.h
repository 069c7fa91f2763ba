#pragma once

#include "core/engine/device/device_event.h"
#include "core/engine/device/step_graph.h"

#include <c10/core/Device.h>
#include <cstdint>
#include <memory>
#include <string>

namespace inlay {

/// A CUDA graph; null for a CPU, without CUDA, and where the environment's INLAY_CUDA_GRAPHS is 0.
std::unique_ptr<StepGraph> makeStepGraph(c10::Device device);

/// Gives memory back to the device that is kept for later; nothing on a CPU.
void releaseUnusedMemory(c10::Device device);

/// "NVIDIA H100"; empty for a CPU.
std::string deviceModel(c10::Device device);

/// The most that tensors have taken there at once, in bytes, since the program started; 0 for a
/// CPU.
std::int64_t peakDeviceMemory(c10::Device device);

} // namespace inlay
