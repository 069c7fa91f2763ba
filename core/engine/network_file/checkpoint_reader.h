#pragma once

#include "core/engine/checkpoint/checkpoint.h"

#include <string>

namespace inlay {

/// Any network file we know, by content. Throws Error.
Checkpoint readCheckpoint(const std::string& path);

} // namespace inlay
