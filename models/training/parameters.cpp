#include "models/training/parameters.h"

#include <torch/autograd.h>

namespace inlay::training {

void makeTrainable(Parameters& parameters, torch::Device device) {
    for (auto& [name, tensor] : parameters)
        tensor = tensor.detach().to(device, torch::kFloat32, false, true).requires_grad_(true);
}

Parameters takePrefixed(const Parameters& from, const std::string& prefix) {
    Parameters found;
    for (const auto& [name, tensor] : from) {
        if (name.compare(0, prefix.size(), prefix) == 0)
            found[name.substr(prefix.size())] =
                tensor.to(torch::kFloat32).clone(); // a view of the file so far
    }
    return found;
}

void updateAverage(Parameters& average, const Parameters& source, double decay) {
    const torch::NoGradGuard noGrad;
    for (const auto& [name, tensor] : source) {
        const auto found = average.find(name);
        if (found == average.end())
            average[name] = tensor.detach().clone();
        else
            found->second.lerp_(tensor.detach(), 1.0 - decay);
    }
}

void setRequiresGrad(const Parameters& parameters, bool required) {
    for (const auto& [name, tensor] : parameters)
        tensor.detach_().requires_grad_(required);
}

} // namespace inlay::training
