#include "core/base/error.h"

namespace inlay {

Error::Error(ErrorKind kind, const std::string& message)
    : std::runtime_error(message)
    , m_kind(kind) {}

Error::~Error() = default;

} // namespace inlay
