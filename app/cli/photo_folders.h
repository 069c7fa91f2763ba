#pragma once

#include <string>
#include <vector>

namespace inlay {

/// Where the results of each photo go: `out` itself for a single photo; for several,
/// `out/<the photo's name without ending>`, with -2, -3, ... where names repeat. The same arguments
/// give the same folders.
std::vector<std::string> photoFolders(const std::vector<std::string>& photos,
                                      const std::string& out);

} // namespace inlay
