#pragma once

#include "core/engine/network/generator.h"
#include "core/model/device/device.h"
#include "core/model/edit/direction.h"
#include "core/model/edit/direction_search.h"

#include <string>
#include <vector>

namespace inlay {

/// Directions of a network, the strongest first, the same for every style layer. Each is orthogonal
/// to the others; its largest entry is positive.
/// SeFa: the eigenvectors of A^T A, A being the style weights of the rows one below the other; each
/// is a quarter as long as w lies from its mean on average. GANSpace: the eigenvectors of the
/// covariance of sampled w; each is as long as one standard deviation along it.
/// Throws Error (InvalidArgument: rows or count beyond the network; MissingComponent: no mapping
/// network to sample w with).
std::vector<Direction> findDirections(const Generator& generator, const NetworkInfo& network,
                                      const DirectionSearch& search);

/// The file that remembers what this search found in this network, in the user's cache folder;
/// empty without a home.
std::string directionCacheFile(const NetworkInfo& network, const DirectionSearch& search,
                               Device device);

} // namespace inlay
