#pragma once

namespace inlay {

/// The program `inlay`: reads the arguments, runs the command. Results go to standard output, a
/// failure is one line on standard error. Returns the exit code: 0 done, 1 failed, 2 wrong usage,
/// 130 interrupted.
int runCommandLine(int argc, char** argv);

} // namespace inlay
