#pragma once

#include "core/facade/imaging.h"

#include <string>

namespace inlay {

/// Whether a photo shows in its crop what was embedded: `target.png` beside the report of that
/// embedding. Says so on standard error where it was changed since. Throws Error (InvalidArgument)
/// where it is another picture. Says nothing where that file is not there.
void requireSamePicture(Imaging& imaging, const std::string& photoPath, const Image& photo,
                        const CropQuad& crop, const std::string& reportPath);

} // namespace inlay
