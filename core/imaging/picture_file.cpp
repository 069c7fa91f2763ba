#include "core/base/error.h"
#include "core/imaging/photo_decoder.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace inlay {

namespace {

/// Room for 100 megapixels of four 16-bit channels, and a little.
constexpr std::uint64_t largestFileSize = std::uint64_t{1} << 30;

[[noreturn]] void failToRead(const std::string& path, int errorNumber) {
    const std::string reason = std::string(" (") + std::strerror(errorNumber) + ")";
    if (errorNumber == ENOENT || errorNumber == ENOTDIR)
        throw Error(ErrorKind::FileNotFound, path + " does not exist; check its name and folder");
    if (errorNumber == EACCES || errorNumber == EPERM)
        throw Error(ErrorKind::FileUnreadable,
                    path + " cannot be read" + reason + "; change its permissions or copy it");
    throw Error(ErrorKind::FileUnreadable,
                path + " cannot be read" + reason + "; copy it to another place");
}

/// Closes what it holds.
class Descriptor {
public:
    explicit Descriptor(int descriptor)
        : m_descriptor(descriptor) {}
    ~Descriptor() {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

} // namespace

std::vector<std::uint8_t> readPictureFile(const std::string& path) {
    // Without waiting: the name may be that of a pipe.
    const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.get() < 0)
        failToRead(path, errno);
    struct stat status = {};
    if (fstat(file.get(), &status) != 0)
        failToRead(path, errno);
    if (S_ISDIR(status.st_mode))
        throw Error(ErrorKind::FileUnreadable, path + " is a folder; choose a picture in it");
    if (!S_ISREG(status.st_mode))
        throw Error(ErrorKind::FileUnreadable,
                    path + " is not a file but a device or a pipe; choose a picture file");
    const auto size = static_cast<std::uint64_t>(status.st_size);
    if (size > largestFileSize)
        throw Error(ErrorKind::TooLarge, path + " has " + std::to_string(size >> 20) +
                                             " MiB, more than the 1024 MiB that Inlay reads; "
                                             "reduce the picture");
    std::vector<std::uint8_t> bytes(size);
    std::size_t got = 0;
    while (got < bytes.size()) {
        const ssize_t count = read(file.get(), bytes.data() + got, bytes.size() - got);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            failToRead(path, errno);
        if (count == 0)
            break;
        got += static_cast<std::size_t>(count);
    }
    bytes.resize(got);
    return bytes;
}

} // namespace inlay
