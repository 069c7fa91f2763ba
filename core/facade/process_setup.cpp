#include "core/facade/process_setup.h"

#include <cstdlib>
#include <dlfcn.h>
#include <filesystem>
#include <malloc.h>
#include <system_error>
#include <unistd.h>

namespace inlay {

namespace {

/// For OpenBLAS and libgomp, which read it when they are loaded. True: it was not there before.
bool suggest(const char* name, const char* value) {
    const bool isNew = std::getenv(name) == nullptr;
    setenv(name, value, 0);
    return isNew;
}

bool suggestEnvironment() {
    bool changed = false;
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
        changed = suggest("OPENBLAS_CORETYPE", "SkylakeX");
    else if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        changed = suggest("OPENBLAS_CORETYPE", "Haswell");
#endif
    // A thread that waits for its sisters spins for milliseconds by default; on a machine with
    // other work that keeps exactly these sisters off their cores. How long a turn of that loop
    // takes differs by processor: with 20000 a step took 3.5 times as long as with 1000 on a busy
    // EPYC.
    return suggest("GOMP_SPINCOUNT", "1000") || changed;
}

} // namespace

void prepareProcessForEngine() {
    suggestEnvironment();
    constexpr int keepBelow = 1 << 30; // bytes
    mallopt(M_MMAP_THRESHOLD, keepBelow);
    mallopt(M_TRIM_THRESHOLD, keepBelow);
}

void prepareLinkedProcess(char** argv) {
    const bool changed = suggestEnvironment();
    // Where neither is loaded yet, they will find the settings.
    const bool tooLate = dlsym(RTLD_DEFAULT, "openblas_set_num_threads") != nullptr ||
                         dlsym(RTLD_DEFAULT, "omp_get_max_threads") != nullptr;
    if (changed && tooLate) {
        // By its own name, which others see. Where that fails, the program goes on, only slower.
        std::error_code unknown;
        const auto program = std::filesystem::read_symlink("/proc/self/exe", unknown);
        if (!unknown)
            execv(program.c_str(), argv);
    }
    prepareProcessForEngine();
}

} // namespace inlay
