#include "core/engine/compute_device.h"

#include "core/base/error.h"
#include "core/engine/device/arithmetic.h"
#include "core/engine/device/cuda_support.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/detail/CUDAHooksInterface.h>
#include <thread>

namespace inlay {

torch::Device computeDevice(Device wanted) {
    if (wanted == Device::Cpu)
        return torch::kCPU;
    const bool usable =
        at::globalContext().hasCUDA() && at::detail::getCUDAHooks().getNumGPUs() > 0;
    if (usable) {
        allowFastArithmetic();
        return {torch::kCUDA, 0};
    }
    if (wanted == Device::Cuda)
        throw Error(ErrorKind::DeviceUnavailable,
                    "There is no usable NVIDIA GPU, or this build's LibTorch is without CUDA; "
                    "choose the CPU");
    return torch::kCPU;
}

DeviceInfo deviceInfo(torch::Device device) {
    if (!device.is_cuda())
        return {Device::Cpu, {}, at::get_num_threads()};
    const std::string model = deviceModel(device);
    return {Device::Cuda, model.empty() ? "device " + std::to_string(device.index()) : model, 0};
}

void useThreads(int threads) {
    if (threads <= 0)
        threads = static_cast<int>(std::thread::hardware_concurrency());
    at::set_num_threads(threads > 0 ? threads : 1);
}

} // namespace inlay
