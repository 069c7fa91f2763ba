#include "core/base/file_lock.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace inlay {

FileLock::FileLock(const std::string& path) {
    if (path.empty())
        return;
    constexpr mode_t owner = 0600;
    m_descriptor = open((path + ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, owner);
    if (m_descriptor < 0)
        return;
    // Of the open file, so that two threads exclude each other too.
    while (flock(m_descriptor, LOCK_EX) != 0 && errno == EINTR) {
    }
}

FileLock::~FileLock() {
    if (m_descriptor >= 0)
        close(m_descriptor);
}

} // namespace inlay
