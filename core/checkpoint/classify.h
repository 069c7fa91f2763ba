#pragma once

#include "core/engine/file_kind.h"

#include <string>

namespace inlay {

/// What a file holds, judged by its first bytes, its header or its list of contents, never by its
/// name. Reads no more than that, and runs nothing. What no reader knows, or is broken, is
/// `Unknown`. Throws Error (FileNotFound, FileUnreadable). Thread-safe.
FileKind classifyFile(const std::string& path);

} // namespace inlay
