#include "core/device/blas_threads.h"

#include <cstdlib>

// Of OpenBLAS; null where torch was linked with another BLAS.
extern "C" {
__attribute__((weak)) void openblas_set_num_threads(int threads);
__attribute__((weak)) int openblas_get_num_threads();
}

namespace inlay {

SingleThreadedBlas::SingleThreadedBlas() {
    if (!openblas_set_num_threads || !openblas_get_num_threads ||
        std::getenv("OPENBLAS_NUM_THREADS"))
        return;
    m_before = openblas_get_num_threads();
    openblas_set_num_threads(1);
}

SingleThreadedBlas::~SingleThreadedBlas() {
    if (m_before > 0)
        openblas_set_num_threads(m_before);
}

} // namespace inlay
