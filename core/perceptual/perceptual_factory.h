#pragma once

#include "core/perceptual/perceptual_distance.h"

namespace inlay {

/// The distance of that name, as `availablePerceptualDistances` spells it; "auto" is the best one
/// that works here: a registered file that has gone or changed is passed over. Asked for by name,
/// it is an Error (MissingComponent, and what `readPerceptualWeights` throws). Throws Error
/// (InvalidArgument) for any other name.
std::unique_ptr<PerceptualDistance> createPerceptualDistance(const std::string& name,
                                                             torch::Device device);

/// What can be had without a network, the best one first. Never empty.
std::vector<std::string> availablePerceptualDistances();

} // namespace inlay
