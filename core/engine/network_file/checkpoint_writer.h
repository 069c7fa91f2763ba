#pragma once

#include "core/engine/checkpoint/checkpoint.h"

#include <string>

namespace inlay {

/// Safetensors with metadata; written aside and renamed. Throws Error (FileUnwritable).
void writeCheckpoint(const std::string& path, const Checkpoint& checkpoint);

} // namespace inlay
