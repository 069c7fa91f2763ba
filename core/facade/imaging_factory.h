#pragma once

#include "core/facade/imaging.h"

#include <memory>

namespace inlay {

/// The imaging of this build. In a build without OpenCV every function of it throws Error
/// (MissingComponent). Creating is cheap: detectors are loaded when the first face is looked for.
std::unique_ptr<Imaging> createImaging();

} // namespace inlay
