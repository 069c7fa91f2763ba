#pragma once

#include "core/facade/imaging.h"
#include "core/lab/lab_input.h"

namespace inlay {

/// What is done to the content of a target: turned and scaled about its centre, then moved.
struct InputTransform {
    double right = 0;   ///< in sides of the target; negative: to the left
    double scale = 1;   ///< 2: twice as large
    double degrees = 0; ///< clockwise, as one sees it
};

/// The target with its content transformed. Where the photo is known, by moving the crop over it;
/// else by warping the target, whose border is then continued by reflection and blur. Throws Error.
Image transformed(const LabInput& input, const InputTransform& transform, int width, int height,
                  Imaging& imaging);

/// The crop that shows the content transformed so.
CropQuad movedCrop(const CropQuad& crop, const InputTransform& transform);

} // namespace inlay
