#include "core/facade/process_setup.h"

namespace {

/// Every test computes with the kernels that the programs have. Qt Test writes `main` itself, so
/// this comes before it: after the libraries have been loaded, with the program's arguments.
__attribute__((constructor)) void prepareTest(int /*count*/, char** arguments,
                                              char** /*environment*/) {
    inlay::prepareLinkedProcess(arguments);
}

} // namespace
