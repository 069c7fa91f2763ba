#pragma once

#include <string>

namespace inlay {

/// While it lives, no other FileLock of the same path does, in this process or another: for what
/// reads a small file, changes it and writes it again. The lock is a file of its own beside it,
/// `path` with `.lock` behind, which stays: the file itself is replaced by each writing.
///
/// Waits for the other; where the lock cannot be made (a file system without locks, a folder that
/// cannot be written), there is none, and the writing tells what is wrong.
class FileLock {
public:
    explicit FileLock(const std::string& path);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

private:
    int m_descriptor = -1;
};

} // namespace inlay
