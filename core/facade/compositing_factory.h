#pragma once

#include "core/facade/compositing.h"

#include <memory>

namespace inlay {

/// The compositing of this build; in one without OpenCV it throws Error (MissingComponent).
std::unique_ptr<Compositing> createCompositing();

} // namespace inlay
