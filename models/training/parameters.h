#pragma once

#include <map>
#include <string>
#include <torch/types.h>

namespace inlay::training {

/// Named tensors of one network, in the order of their names; leaves of autograd.
using Parameters = std::map<std::string, torch::Tensor>;

/// Makes every tensor a leaf on `device` that collects gradients.
void makeTrainable(Parameters& parameters, torch::Device device);

/// Copies in float32 of the tensors whose names begin with `prefix`, which is cut off.
Parameters takePrefixed(const Parameters& from, const std::string& prefix);

/// `average += (1 - decay) * (source - average)`; tensors that are missing are copied.
void updateAverage(Parameters& average, const Parameters& source, double decay);

void setRequiresGrad(const Parameters& parameters, bool required);

} // namespace inlay::training
