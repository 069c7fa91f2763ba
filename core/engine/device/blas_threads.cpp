#include "core/engine/device/blas_threads.h"

#include <cstdlib>
#include <dlfcn.h>

namespace inlay {

namespace {

/// Functions of OpenBLAS; null where torch was linked with another BLAS. Asked for at run time: a
/// weak reference is resolved to null when a program, and not a library, is linked.
struct OpenBlas {
    using SetThreads = void (*)(int);
    using GetThreads = int (*)();
    SetThreads setThreads =
        reinterpret_cast<SetThreads>(dlsym(RTLD_DEFAULT, "openblas_set_num_threads"));
    GetThreads getThreads =
        reinterpret_cast<GetThreads>(dlsym(RTLD_DEFAULT, "openblas_get_num_threads"));
};

const OpenBlas& openBlas() {
    static const OpenBlas functions;
    return functions;
}

} // namespace

SingleThreadedBlas::SingleThreadedBlas() {
    const OpenBlas& blas = openBlas();
    if (!blas.setThreads || !blas.getThreads || std::getenv("OPENBLAS_NUM_THREADS"))
        return;
    m_before = blas.getThreads();
    blas.setThreads(1);
}

SingleThreadedBlas::~SingleThreadedBlas() {
    if (m_before > 0)
        openBlas().setThreads(m_before);
}

} // namespace inlay
