#pragma once

namespace inlay {

/// To be called first in `main`, before any other thread: tells OpenBLAS which kernels suit the
/// processor (0.3.21 takes newer ones for a Prescott, ten times slower), OpenMP not to
/// spin long where threads wait for each other, and the allocator to keep large blocks instead of
/// returning them to the kernel after every step. Settings that the user
/// has made in the environment stand.
void prepareProcessForEngine();

/// The same for a program that is linked with torch, and not with the engine's library: its BLAS
/// and its OpenMP have read the environment before `main`. Where that lacked a setting, the program
/// is begun anew, once, with the same arguments `argv` and that setting.
void prepareLinkedProcess(char** argv);

} // namespace inlay
