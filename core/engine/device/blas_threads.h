#pragma once

namespace inlay {

/// While it lives, OpenBLAS works on the calling thread alone. Its threads are others than torch's
/// own: for products as small as a step's, handing over costs more than sharing gains, the more so
/// the busier the machine is. Nothing where another BLAS is in place, or where the environment's
/// OPENBLAS_NUM_THREADS says how many there are to be.
class SingleThreadedBlas {
public:
    SingleThreadedBlas();
    ~SingleThreadedBlas();
    SingleThreadedBlas(const SingleThreadedBlas&) = delete;
    SingleThreadedBlas& operator=(const SingleThreadedBlas&) = delete;

private:
    int m_before = 0; ///< 0: untouched
};

} // namespace inlay
