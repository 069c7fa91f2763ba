#include "core/engine/compute_device.h"

#include "core/base/error.h"
#include "core/engine/device/arithmetic.h"
#include "core/engine/device/cuda_support.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <thread>
#include <torch/cuda.h>

namespace inlay {

namespace {

constexpr const char* noGpu =
    "There is no usable NVIDIA GPU, or this build's LibTorch is without CUDA; choose the CPU";

/// What a GPU answers to a small sum; empty: it computes.
std::string failureOf(torch::Device gpu) {
    try {
        return torch::ones({2}, gpu).sum().item<float>() == 2 ? "" : "a sum of it is wrong";
    } catch (const c10::Error& error) {
        return error.what_without_backtrace();
    } catch (const std::exception& error) {
        return error.what();
    }
}

std::string firstLine(const std::string& text) {
    return text.substr(0, text.find('\n'));
}

} // namespace

ComputeDevice computeDevice(Device wanted, bool deterministic) {
    if (wanted == Device::Cpu)
        return {};
    if (!torch::cuda::is_available()) {
        if (wanted == Device::Cuda)
            throw Error(ErrorKind::DeviceUnavailable, noGpu);
        return {};
    }
    const torch::Device gpu(torch::kCUDA, 0);
    if (const std::string failure = firstLine(failureOf(gpu)); !failure.empty()) {
        if (wanted == Device::Cuda)
            throw Error(ErrorKind::DeviceUnavailable, "The GPU does not compute with this build's "
                                                      "LibTorch (" +
                                                          failure + "); choose the CPU");
        return {torch::kCPU, failure};
    }
    if (deterministic)
        useRepeatableArithmetic();
    else
        useFastArithmetic();
    return {gpu, {}};
}

DeviceInfo deviceInfo(const ComputeDevice& compute) {
    const torch::Device device = compute.device;
    if (!device.is_cuda())
        return {Device::Cpu, {}, at::get_num_threads(), compute.unusedGpu};
    const std::string model = deviceModel(device);
    return {
        Device::Cuda, model.empty() ? "device " + std::to_string(device.index()) : model, 0, {}};
}

void useThreads(int threads) {
    if (threads <= 0)
        threads = static_cast<int>(std::thread::hardware_concurrency());
    at::set_num_threads(threads > 0 ? threads : 1);
}

} // namespace inlay
