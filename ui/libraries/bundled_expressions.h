#pragma once

#include "core/model/edit/direction.h"

#include <vector>

namespace inlay {

class EngineLibrary;

/// The expressions that come with the bundled network, named in the user's language; in a build
/// without them, or that reads no latents, none. Throws Error where they cannot be read.
std::vector<Direction> readBundledExpressions(EngineLibrary& library);

} // namespace inlay
