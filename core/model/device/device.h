#pragma once

namespace inlay {

/// Where tensors live. `Auto` is CUDA where there is a usable GPU, else the CPU.
enum class Device { Auto, Cpu, Cuda };

} // namespace inlay
