#pragma once

#include "core/facade/file_kind.h"

#include <string>

namespace inlay {

/// What a file holds, judged by its first bytes, its header or its list of contents, never by its
/// name. Runs nothing. What no reader knows is `Unknown`; a file that is plainly meant for one of
/// our readers, but broken or hostile, is of that reader's kind, so that opening it says what is
/// wrong. Throws Error (FileNotFound, FileUnreadable). Thread-safe.
FileKind classifyFile(const std::string& path);

} // namespace inlay
