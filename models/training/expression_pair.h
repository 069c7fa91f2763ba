#pragma once

#include "core/engine/network/generator.h"
#include "core/imaging/face_landmarks.h"
#include "core/model/latent/latent.h"

#include <torch/types.h>
#include <vector>

namespace inlay::training {

/// Width of the mouth (landmarks 48 and 54) in distances of the eyes' centres: about 0.75 at rest,
/// 0.95 in a broad smile. `landmarks`: 68.
double mouthWidth(const std::vector<Point>& landmarks);

/// Sampled w and the mouth's width in the pictures of them.
struct MeasuredFaces {
    torch::Tensor w;       ///< [n, w_dim], of the samples in whose picture a face was found
    torch::Tensor measure; ///< [n], float32
    /// [n, 6], float32: what shall stay as it is when the mouth changes: mean red, green and blue
    /// of the picture, the eyes' distance, the turn of the head, the width of the face.
    torch::Tensor held;
    int unmeasured = 0; ///< samples without a face that the finder knows
};

/// Draws the seeds 0..samples-1, truncated by `psi`. Throws Error (InvalidArgument) where fewer
/// than two could be measured.
MeasuredFaces measureFaces(const Generator& generator, const LandmarkFinder& finder, int samples,
                           double psi);

/// What least squares expects w to be for two values of the measure.
struct ExpressionPair {
    torch::Tensor low;  ///< [w_dim]: at the mean of the measure less `deviations` of its spread
    torch::Tensor high; ///< [w_dim]: at the mean plus as much
    double mean = 0;    ///< of the measure
    double spread = 0;  ///< its standard deviation
};

/// Linear regression of w on the measure and on what is held; the measure's slope is taken. Throws
/// Error (InvalidArgument) where the measure does not vary.
ExpressionPair regress(const MeasuredFaces& faces, double deviations);

/// Of w [w_dim], which is meant for every row, or w+ [1, num_ws, w_dim].
Latent latentOf(const torch::Tensor& w, const NetworkInfo& network);

/// w+ [1, num_ws, w_dim] of either.
torch::Tensor rowsOf(const torch::Tensor& w, const NetworkInfo& network);

/// The picture of either, enlarged to a side that the finder is at home with.
Image pictureOf(const torch::Tensor& w, const Generator& generator);

} // namespace inlay::training
