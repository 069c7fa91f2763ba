#pragma once

#include <cstddef>
#include <string>

namespace inlay {

/// A file that appears whole or not at all: written beside its target, flushed to the disk, then
/// renamed over it. Without `commit()` the target stays as it was and nothing is left behind.
/// All functions throw Error (FileUnwritable), saying why and what to do.
class AtomicFile {
public:
    explicit AtomicFile(const std::string& path);
    ~AtomicFile();
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    /// Where the bytes go until the commit: for libraries that write to a path by themselves.
    const std::string& temporaryPath() const { return m_temporaryPath; }

    void write(const void* bytes, std::size_t size);
    void commit();

private:
    [[noreturn]] void fail(const char* what, int errorNumber) const;

    std::string m_path;
    std::string m_temporaryPath;
    int m_descriptor = -1;
};

} // namespace inlay
