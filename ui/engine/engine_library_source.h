#pragma once

#include "core/facade/engine_library.h"

#include <functional>

namespace inlay {

/// Where the engine's library comes from; called off the UI thread. `loadEngineLibrary` in the
/// program, something small in tests.
using EngineLibrarySource = std::function<EngineLibrary&()>;

} // namespace inlay
