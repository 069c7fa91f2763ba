#pragma once

#include "core/model/picture/image.h"

namespace inlay {

/// How far two pictures differ in colour: the root mean square difference of the mean and the
/// spread of each channel, in units of [-1, 1].
double colourDistance(const Image& a, const Image& b);

/// How far they differ in shape, whatever their colours: 1 - the correlation of the strength of
/// their luma's edges, after averaging the pictures down to about 32 pixels a side; 0 to 2. 1 where
/// one of them has no edges.
double shapeDistance(const Image& a, const Image& b);

/// 0: like A, 1: like B, by the distances to both.
double shareOfB(double distanceToA, double distanceToB);

} // namespace inlay
