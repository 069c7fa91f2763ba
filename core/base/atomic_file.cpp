#include "core/base/atomic_file.h"

#include "core/base/error.h"
#include "core/base/temporary_path.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace inlay {

AtomicFile::AtomicFile(const std::string& path)
    : m_path(path) {
    std::error_code ignored;
    // A link stays a link: what it points to is replaced.
    if (std::filesystem::is_symlink(path, ignored)) {
        const auto real = std::filesystem::canonical(path, ignored);
        if (!ignored)
            m_path = real.string();
    }
    if (std::filesystem::is_directory(m_path, ignored))
        fail("is a folder", 0);
    struct stat old = {};
    const bool replaces = stat(m_path.c_str(), &old) == 0;
    if (replaces && access(m_path.c_str(), W_OK) != 0)
        fail("cannot be replaced", errno);
    m_descriptor = makeTemporaryFile(m_path, m_temporaryPath);
    if (m_descriptor < 0)
        fail("cannot be written", errno);
    if (replaces && fchmod(m_descriptor, old.st_mode & 07777) != 0)
        errno = 0; // a file system without permissions: the default will do
}

AtomicFile::~AtomicFile() {
    if (m_descriptor >= 0)
        close(m_descriptor);
    if (!m_temporaryPath.empty())
        unlink(m_temporaryPath.c_str());
}

void AtomicFile::write(const void* bytes, std::size_t size) {
    const char* from = static_cast<const char*>(bytes);
    while (size > 0) {
        const ssize_t written = ::write(m_descriptor, from, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            fail("cannot be written", written < 0 ? errno : ENOSPC);
        from += written;
        size -= static_cast<std::size_t>(written);
    }
}

void AtomicFile::commit() {
    // A library may have replaced the file at the temporary path, so it is opened anew.
    const int descriptor = open(m_temporaryPath.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        fail("cannot be written", errno);
    const int flushed = fsync(descriptor);
    const int flushError = errno;
    close(descriptor);
    if (flushed != 0 && flushError != EINVAL)
        fail("cannot be written", flushError);
    if (close(m_descriptor) != 0) {
        m_descriptor = -1;
        fail("cannot be written", errno);
    }
    m_descriptor = -1;
    if (rename(m_temporaryPath.c_str(), m_path.c_str()) != 0)
        fail("cannot be written", errno);
    m_temporaryPath.clear();
}

void AtomicFile::fail(const char* what, int errorNumber) const {
    std::string message = m_path + " " + what;
    if (errorNumber != 0)
        message += std::string(" (") + std::strerror(errorNumber) + ")";
    message += errorNumber == ENOSPC || errorNumber == EDQUOT
                   ? "; make room on the disk or choose another place"
                   : "; choose another place or name";
    throw Error(ErrorKind::FileUnwritable, message);
}

} // namespace inlay
