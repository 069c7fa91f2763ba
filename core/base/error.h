#pragma once

#include "core/base/export.h"

#include <stdexcept>
#include <string>

namespace inlay {

/// What went wrong, coarsely enough for a caller to choose what to do about it.
enum class ErrorKind {
    InvalidArgument,   ///< a setting outside its range, a value that makes no sense
    FileNotFound,      ///< no such file
    FileUnreadable,    ///< there, but it cannot be read (permission, a directory, an I/O error)
    FileUnwritable,    ///< cannot be written (permission, read-only, disk full)
    UnsupportedFormat, ///< "not my format": another reader may know it
    CorruptFile,       ///< the right format, but broken or truncated
    HostileFile,       ///< asks for something a data file has no business asking for
    TooLarge,          ///< beyond a documented limit
    NetworkMismatch,   ///< a latent of another network
    NonFinite,         ///< NaN or infinity where numbers are needed
    OutOfMemory,       ///< of the CPU or of the GPU
    DeviceUnavailable, ///< CUDA asked for and not there
    MissingComponent,  ///< an optional part (landmark file, bundled network) is not installed
    Internal           ///< a library failed in a way we have no better word for
};

/// The one exception type that leaves `core`. Third-party exceptions are translated at the edge.
/// `what()` is one line: what happened, which file, what to do.
class INLAY_EXPORT Error : public std::runtime_error {
public:
    Error(ErrorKind kind, const std::string& message);
    ~Error() override;

    ErrorKind kind() const { return m_kind; }

private:
    ErrorKind m_kind;
};

} // namespace inlay
