#pragma once

#include <string>

namespace inlay {

/// Makes an empty file beside `target`, hidden, under a name that nothing has yet, and with the
/// target's ending, because libraries choose the format by it. It has the permissions that any new
/// file gets. Returns its open descriptor and sets `path`; -1 and errno where it cannot be made.
int makeTemporaryFile(const std::string& target, std::string& path);

/// The same for a folder; false and errno where it cannot be made.
bool makeTemporaryFolder(const std::string& target, std::string& path);

} // namespace inlay
