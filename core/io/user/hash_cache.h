#pragma once

#include <optional>
#include <string>

namespace inlay {

/// Hashes of large network files by path, size and time of change, so that opening one again need
/// not read all of it. A small JSON file; one that is missing, broken or of another version counts
/// as empty, and one that cannot be written is left alone: nothing here throws. Several programs
/// may use the same file: it is replaced as a whole, and an entry that another one overwrites is
/// only computed again. What stands in it has been found to be a network of finite weights.
class HashCache {
public:
    explicit HashCache(std::string file)
        : m_file(std::move(file)) {}

    /// `$XDG_CACHE_HOME/inlay/network-hashes.json`, or in `~/.cache`; empty without a home.
    static std::string userFile();

    std::optional<std::string> find(const std::string& networkPath) const;
    void remember(const std::string& networkPath, const std::string& sha256) const;

private:
    std::string m_file;
};

} // namespace inlay
