#pragma once

#include "core/model/latent/latent.h"

#include <memory>
#include <vector>

namespace inlay {

/// How the speed along a film's path changes.
enum class FilmEasing {
    Linear,       ///< constant speed
    Smooth,       ///< starts and ends every section slowly
    SmoothOverall ///< starts and ends the whole film slowly
};

/// How keyframes are interpolated.
enum class FilmCurve {
    Straight, ///< linearly; the path has a corner at every keyframe
    Spline    ///< on a uniform Catmull-Rom spline (1974) through the keyframes, without corners
};

/// The path of a film through the latent space. Section k leads from keyframe k to the next one;
/// a position is a section's number and how far the film is in it: 2.5 is in the middle of the
/// third. The same latent may stand several times; twice in a row, the film rests on it.
struct FilmPath {
    std::vector<std::shared_ptr<const Latent>> keyframes;
    bool loop = false; ///< one more section leads from the last keyframe back to the first
    FilmEasing easing = FilmEasing::Smooth;
    FilmCurve curve = FilmCurve::Straight;

    bool isComplete() const; ///< two keyframes at least, all there
    int sections() const;    ///< 0 where it is not complete
};

/// The number of frames of a film of this length, at least one for every keyframe. Throws Error
/// (InvalidArgument) unless 0 < seconds, 1 <= framesPerSecond <= 120 and there are at most 100,000.
int filmFrameCount(const FilmPath& path, double seconds, double framesPerSecond);

/// Where frame 0 ... frames - 1 stands: the first on the first keyframe, the last on the last one
/// or, of a loop, one frame before the first keyframe again. Unless the easing is overall, one
/// frame stands exactly on every keyframe; the sections are as equal as whole frames allow.
double filmPosition(const FilmPath& path, int frame, int frames);

struct KeyframeShare {
    int keyframe = 0;
    double weight = 0;
};

/// The keyframes that are blended at a position; the weights sum to 1. One share of weight 1
/// at a keyframe, two on a straight path, up to four on a spline.
std::vector<KeyframeShare> keyframeShares(const FilmPath& path, double position);

/// The sum of the latents times their weights, noise maps too, where the weights sum to 1. All of
/// one network and shape, with noise maps or without; throws Error (NetworkMismatch,
/// InvalidArgument).
Latent weightedSum(const std::vector<const Latent*>& latents, const std::vector<double>& weights);

} // namespace inlay
