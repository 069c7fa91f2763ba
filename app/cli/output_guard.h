#pragma once

#include <string>
#include <vector>

namespace inlay {

/// Asked before anything is computed: throws Error (FileUnwritable) where a file that is to be
/// written is one that is read, by whatever path or link, or is to be written twice. Empty paths
/// are left out.
void requireSeparateFiles(const std::vector<std::string>& read,
                          const std::vector<std::string>& written);

/// `names` in a folder.
std::vector<std::string> filesIn(const std::string& folder, const std::vector<std::string>& names);

} // namespace inlay
