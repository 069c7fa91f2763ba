#include "core/io/bytes/mapped_file.h"

#include "core/base/error.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace inlay {

namespace {

/// An open file, closed when it leaves the scope; a memory map outlives it.
struct Descriptor {
    int number;
    ~Descriptor() { close(number); }
};

[[noreturn]] void refuse(const std::string& path, int errorNumber) {
    if (errorNumber == ENOENT || errorNumber == ENOTDIR)
        throw Error(ErrorKind::FileNotFound, path + ": no such file; check the name");
    throw Error(ErrorKind::FileUnreadable, path + ": cannot be read (" +
                                               std::strerror(errorNumber) +
                                               "); check its permissions");
}

} // namespace

ByteView mapFile(const std::string& path) {
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    const int number = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (number < 0)
        refuse(path, errno);
    const Descriptor descriptor{number};
    struct stat status = {};
    if (fstat(number, &status) != 0)
        refuse(path, errno);
    if (S_ISDIR(status.st_mode))
        throw Error(ErrorKind::FileUnreadable, path + ": is a folder; choose a file");
    if (!S_ISREG(status.st_mode))
        throw Error(ErrorKind::FileUnreadable, path + ": is not a regular file; choose a file");
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size == 0)
        return {};
    void* const address = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, number, 0);
    if (address == MAP_FAILED)
        refuse(path, errno);
    std::shared_ptr<const void> owner(address, [size](void* start) { munmap(start, size); });
    return {static_cast<const std::uint8_t*>(address), size, std::move(owner), true};
}

void releasePages(const ByteView& view) {
    if (!view.mapped)
        return;
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    const std::size_t lead =
        (page - reinterpret_cast<std::uintptr_t>(view.data) % page) % page; // up to a page's start
    if (view.size < lead + page)
        return;
    const std::size_t whole = (view.size - lead) / page * page;
    madvise(const_cast<std::uint8_t*>(view.data) + lead, whole, MADV_DONTNEED);
}

} // namespace inlay
