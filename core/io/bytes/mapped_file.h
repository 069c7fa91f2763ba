#pragma once

#include "core/io/bytes/byte_view.h"

#include <string>

namespace inlay {

/// A whole file as a read-only memory map, alive as long as any view of it. Only regular files:
/// a folder, pipe or device is refused. Throws Error (FileNotFound, FileUnreadable).
ByteView mapFile(const std::string& path);

/// Lets go of the memory that whole pages of a mapped view take up; they come back from the file
/// when read. For what has been copied or hashed. Does nothing to views of other memory.
void releasePages(const ByteView& view);

} // namespace inlay
