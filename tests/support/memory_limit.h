#pragma once

#include <cstddef>
#include <fstream>
#include <malloc.h>
#include <sys/resource.h>
#include <unistd.h>

namespace inlay::test {

/// As long as this lives the process gets no more than so many bytes of address space beyond what
/// it has.
class MemoryLimit {
public:
    explicit MemoryLimit(std::size_t more) {
        std::size_t pages = 0;
        std::ifstream("/proc/self/statm") >> pages;
        getrlimit(RLIMIT_AS, &m_before);
        rlimit tight = m_before;
        tight.rlim_cur = static_cast<rlim_t>(pages) * static_cast<rlim_t>(getpagesize()) + more;
        m_works = pages > 0 && setrlimit(RLIMIT_AS, &tight) == 0;
    }
    /// To be called before anything large is allocated: what is freed goes back to the system, and
    /// is not kept for the next one, which would need nothing new under a limit.
    static void prepare() { mallopt(M_MMAP_THRESHOLD, 1 << 20); }

    ~MemoryLimit() { setrlimit(RLIMIT_AS, &m_before); }
    MemoryLimit(const MemoryLimit&) = delete;
    MemoryLimit& operator=(const MemoryLimit&) = delete;

    bool works() const { return m_works; }

private:
    rlimit m_before{};
    bool m_works = false;
};

} // namespace inlay::test
