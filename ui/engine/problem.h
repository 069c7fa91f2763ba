#pragma once

#include "core/base/error.h"

#include <QString>
#include <exception>

namespace inlay {

/// A failure in words for a person: what happened, and what they can do about it.
struct Problem {
    ErrorKind kind = ErrorKind::Internal;
    QString what;   ///< one sentence; names the file where there is one
    QString advice; ///< one sentence; what it means for their work, what to do

    QString text() const { return advice.isEmpty() ? what : what + QLatin1Char(' ') + advice; }
};

/// Words what an exception means. Anything but inlay::Error counts as internal.
Problem problemFrom(const std::exception_ptr& exception);

} // namespace inlay
