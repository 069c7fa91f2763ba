#include "core/engine/device/host_values.h"

namespace inlay {

std::vector<float> hostValues(const torch::Tensor& tensor) {
    const torch::Tensor plain = tensor.detach().to(torch::kCPU, torch::kFloat).contiguous();
    const float* first = plain.data_ptr<float>();
    return {first, first + plain.numel()};
}

torch::Tensor tensorOf(const std::vector<float>& values, at::IntArrayRef shape,
                       torch::Device device) {
    return torch::from_blob(const_cast<float*>(values.data()), shape)
        .to(device, torch::kFloat, /*non_blocking=*/false, /*copy=*/true);
}

} // namespace inlay
