#pragma once

#include "core/base/export.h"

#include <string>

namespace inlay {

/// A message as a person can read it: on one line, without control characters (a file's values may
/// hold what a terminal obeys), and short. Where it is long, what it quotes is cut in its middle,
/// file names aside; what is still too long then loses its own middle, so that the beginning (which
/// file) and the end (what to do) stay.
INLAY_EXPORT std::string readableMessage(const std::string& message);

/// The first and the last characters of `text`, at most `most` bytes in all and never half a UTF-8
/// character, with "..." between them where something was left out.
INLAY_EXPORT std::string abbreviated(const std::string& text, std::size_t most);

} // namespace inlay
