#pragma once

#include "core/engine/perceptual/perceptual_distance.h"

namespace inlay {

/// The distance that the open network's file brings along (`networkFeatures`); null: none.
using OwnDistance = std::shared_ptr<const PerceptualDistance>;

/// The one that is chosen; without a choice the best one that works here, where a registered file
/// that has gone or changed is passed over. Chosen, such a file is an Error (MissingComponent, and
/// what `readPerceptualWeights` throws).
std::shared_ptr<const PerceptualDistance> createPerceptualDistance(PerceptualChoice choice,
                                                                   torch::Device device,
                                                                   const OwnDistance& own = {});

/// What can be had, the best one first: VGG-16 and LPIPS where they are registered, the open
/// network's own where it has one, the Laplacian pyramid. Never empty.
std::vector<PerceptualDistanceKind> availablePerceptualDistances(const OwnDistance& own = {});

} // namespace inlay
