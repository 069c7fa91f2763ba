#pragma once

#include "core/base/error.h"

#include <utility>

namespace inlay {

/// Throws `error` again, with `file` in front of a message that does not name it yet.
[[noreturn]] INLAY_EXPORT void rethrowNaming(const std::string& file, const Error& error);

/// Calls `action`, which is about `file`; an Error that leaves it names the file. For the places
/// where files are opened and where what came out of them is first used, so that what lies between
/// need not know where its values are from.
template <typename Action>
auto naming(const std::string& file, Action&& action) -> decltype(action()) {
    try {
        return std::forward<Action>(action)();
    } catch (const Error& error) {
        rethrowNaming(file, error);
    }
}

} // namespace inlay
