#pragma once

#include "core/engine/perceptual/perceptual_distance.h"

namespace inlay {

/// The distance that the open network's file brings along (`networkFeatures`); null: none.
using OwnDistance = std::shared_ptr<const PerceptualDistance>;

/// The distance of that name, as `availablePerceptualDistances` spells it, or "network" for the
/// open network's own; "auto" is the best one that works here: a registered file that has gone or
/// changed is passed over. Asked for by name, it is an Error (MissingComponent, and what
/// `readPerceptualWeights` throws). Throws Error (InvalidArgument) for any other name.
std::shared_ptr<const PerceptualDistance> createPerceptualDistance(const std::string& name,
                                                                   torch::Device device,
                                                                   const OwnDistance& own = {});

/// What can be had, the best one first: VGG-16 and LPIPS where they are registered, the open
/// network's own where it has one, the Laplacian pyramid. Never empty.
std::vector<std::string> availablePerceptualDistances(const OwnDistance& own = {});

} // namespace inlay
