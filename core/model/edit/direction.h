#pragma once

#include "core/model/edit/direction_origin.h"
#include "core/model/latent/latent.h"

#include <memory>
#include <string>
#include <vector>

namespace inlay {

/// A direction in a network's W+: the offset that is added to a latent at strength 1. Those that
/// were found in a network have the length of one standard deviation of w along them, others the
/// length that the method documents.
struct Direction {
    std::string name; ///< for people: "smile", "SeFa 3"
    DirectionOrigin origin = DirectionOrigin::Unknown;
    int rows = 1;              ///< 1: the same for every style layer; else num_ws
    int dim = 0;               ///< w_dim
    std::vector<float> values; ///< rows * dim, row-major
    int firstRow = 0;          ///< where it acts, unless a step says otherwise
    int lastRow = -1;          ///< included; -1: the last one
    std::string networkSha256; ///< empty: unknown
    std::string networkName;

    bool isEmpty() const { return values.empty(); }
};

/// Directions are shared between documents, requests and files; nobody changes one in place.
using DirectionPtr = std::shared_ptr<const Direction>;

/// `latent + strength * direction`, row i scaled by `rowWeights[i]`; without weights, by 1 in the
/// direction's own rows and by 0 elsewhere. Noise maps stay. Throws Error (NetworkMismatch,
/// InvalidArgument).
Latent moveAlong(const Latent& latent, const Direction& direction, double strength,
                 const std::vector<double>& rowWeights = {});

/// Throws Error (InvalidArgument, NonFinite) unless shape, rows and values make sense; `what` names
/// the direction and its file in the message. At most 64 rows and 8192 values a row.
void requireValid(const Direction& direction, const std::string& what);

/// The direction that a latent file's array stands for: InterFaceGAN's `[1, w_dim]`, or a row for
/// each style layer. Throws Error (InvalidArgument, NonFinite).
Direction directionFromLatent(const Latent& array, const std::string& name);

} // namespace inlay
