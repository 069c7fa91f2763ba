#pragma once

#include "core/base/export.h"

#include <cstdint>
#include <string>

namespace inlay {

/// All of a small file, at most `mostBytes`. Throws Error (FileNotFound, FileUnreadable: also
/// folders, pipes and devices, TooLarge), naming it.
INLAY_EXPORT std::string readTextFile(const std::string& path, std::uintmax_t mostBytes);

} // namespace inlay
