#pragma once

#include "core/checkpoint/byte_view.h"

#include <string>

namespace inlay {

/// A whole file as a read-only memory map, alive as long as any view of it. Only regular files:
/// a folder, pipe or device is refused. Throws Error (FileNotFound, FileUnreadable).
ByteView mapFile(const std::string& path);

} // namespace inlay
