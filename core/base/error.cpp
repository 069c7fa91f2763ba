#include "core/base/error.h"

#include "core/base/message_text.h"

namespace inlay {

Error::Error(ErrorKind kind, const std::string& message)
    : std::runtime_error(readableMessage(message))
    , m_kind(kind) {}

Error::~Error() = default;

} // namespace inlay
