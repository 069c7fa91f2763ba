#pragma once

namespace inlay {

/// To be called first in `main`, before any other thread: tells OpenBLAS which kernels suit the
/// processor (0.3.21 takes newer ones for a Prescott, ten times slower), OpenMP not to
/// spin long where threads wait for each other, and the allocator to keep large blocks instead of
/// returning them to the kernel after every step. Settings that the user
/// has made in the environment stand.
void prepareProcessForEngine();

} // namespace inlay
