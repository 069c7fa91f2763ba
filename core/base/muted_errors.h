#pragma once

#include "core/base/export.h"

namespace inlay {

/// While it lives, what its thread writes into std::cerr goes nowhere; other threads are not
/// disturbed. For libraries that tell a terminal what they also tell us (OpenCV's imdecode, of a
/// picture that it cannot read). May be nested. The first one puts a filter before std::cerr's
/// buffer, for the rest of the process.
class INLAY_EXPORT MutedErrors {
public:
    MutedErrors();
    ~MutedErrors();
    MutedErrors(const MutedErrors&) = delete;
    MutedErrors& operator=(const MutedErrors&) = delete;
};

} // namespace inlay
