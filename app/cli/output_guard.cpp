#include "app/cli/output_guard.h"

#include "core/base/error.h"

#include <filesystem>

namespace inlay {

namespace {

namespace fs = std::filesystem;

bool isSameFile(const std::string& a, const std::string& b) {
    std::error_code ignored;
    return fs::equivalent(fs::u8path(a), fs::u8path(b), ignored) ||
           fs::weakly_canonical(fs::u8path(a), ignored) ==
               fs::weakly_canonical(fs::u8path(b), ignored);
}

} // namespace

std::vector<std::string> filesIn(const std::string& folder, const std::vector<std::string>& names) {
    std::vector<std::string> paths;
    paths.reserve(names.size());
    for (const std::string& name : names)
        paths.push_back((fs::u8path(folder) / fs::u8path(name)).u8string());
    return paths;
}

void requireSeparateFiles(const std::vector<std::string>& read,
                          const std::vector<std::string>& written) {
    for (std::size_t i = 0; i < written.size(); ++i) {
        if (written[i].empty())
            continue;
        for (const std::string& path : read) {
            if (!path.empty() && isSameFile(path, written[i]))
                throw Error(ErrorKind::FileUnwritable,
                            path + " would be replaced: it is read as well; choose another name "
                                   "for what is written");
        }
        for (std::size_t j = 0; j < i; ++j) {
            if (!written[j].empty() && isSameFile(written[j], written[i]))
                throw Error(ErrorKind::FileUnwritable,
                            written[i] + " would be written twice; choose a name for each");
        }
    }
}

} // namespace inlay
