#include "core/base/temporary_path.h"

#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <fcntl.h>
#include <filesystem>
#include <functional>
#include <sys/stat.h>
#include <unistd.h>

namespace inlay {

namespace {

constexpr int mostTries = 1000;

/// Six letters, others each time and in each process. Nothing depends on their being unguessable:
/// what is there already is never opened.
std::string randomLetters() {
    static std::atomic<std::uint64_t> calls{0};
    const auto now = std::chrono::steady_clock::now().time_since_epoch().count();
    std::uint64_t x = static_cast<std::uint64_t>(now) +
                      (static_cast<std::uint64_t>(getpid()) << 40U) + ++calls * 0x9e3779b97f4a7c15U;
    // The finalizer of SplitMix64 (Steele, Lea and Flood 2014).
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebU;
    x ^= x >> 31U;
    constexpr char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    constexpr std::size_t count = sizeof(letters) - 1;
    std::string text;
    for (int i = 0; i < 6; ++i) {
        text += letters[x % count];
        x /= count;
    }
    return text;
}

/// Tries names until `make` succeeds or fails for another reason than that the name is taken. The
/// system itself gives what is new its permissions: mkstemp and mkdtemp make it private, and the
/// process's mask of permissions cannot be read without changing it under all its threads.
bool makeBeside(const std::string& target, const std::string& ending, std::string& path,
                const std::function<bool(const std::string&)>& make) {
    const std::filesystem::path file(target);
    const std::string name = file.filename().string();
    const std::string stem = name.substr(0, name.size() - ending.size());
    for (int i = 0; i < mostTries; ++i) {
        std::string hidden = "." + stem + ".";
        hidden.append(randomLetters()).append(ending);
        const std::string tried = (file.parent_path() / hidden).string();
        if (make(tried)) {
            path = tried;
            return true;
        }
        if (errno != EEXIST)
            return false;
    }
    return false;
}

} // namespace

int makeTemporaryFile(const std::string& target, std::string& path) {
    int descriptor = -1;
    makeBeside(target, std::filesystem::path(target).extension().string(), path,
               [&descriptor](const std::string& tried) {
                   constexpr mode_t everyone = 0666; // less what the process's mask takes away
                   descriptor =
                       open(tried.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, everyone);
                   return descriptor >= 0;
               });
    return descriptor;
}

bool makeTemporaryFolder(const std::string& target, std::string& path) {
    return makeBeside(target, {}, path, [](const std::string& tried) {
        constexpr mode_t everyone = 0777;
        return mkdir(tried.c_str(), everyone) == 0;
    });
}

} // namespace inlay
