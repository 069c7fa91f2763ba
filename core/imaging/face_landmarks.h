#pragma once

#include "core/model/picture/crop_quad.h"
#include "core/model/picture/image.h"

#include <memory>
#include <vector>

namespace inlay {

/// Finds the 68 landmarks of iBUG 300-W (numbered as in ffhq_crop.h) of the largest face.
class LandmarkFinder {
public:
    virtual ~LandmarkFinder() = default;
    /// In pixels of `picture`; empty where there is no face.
    virtual std::vector<Point> landmarks(const Image& picture) const = 0;
};

/// dlib's. Throws Error (MissingComponent) where this build has no dlib or no landmark file is
/// found, and CorruptFile where the file is not one.
std::unique_ptr<LandmarkFinder> createLandmarkFinder();

} // namespace inlay
