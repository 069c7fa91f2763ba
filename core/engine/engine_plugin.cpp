#include "core/base/export.h"
#include "core/facade/engine_library.h"

namespace inlay {
EngineLibrary& engineLibrary();
}

/// The entry point that `loadEngineLibrary` looks for.
extern "C" INLAY_EXPORT inlay::EngineLibrary* inlayEngineLibrary() {
    return &inlay::engineLibrary();
}
