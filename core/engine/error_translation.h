#pragma once

#include <utility>

namespace inlay {

/// Turns the exception being handled into an Error: torch's, the allocator's, the rest. An Error
/// passes unchanged. To be called within a `catch`.
[[noreturn]] void rethrowTranslated();

/// Calls `action`; whatever it throws leaves as an Error.
template <class Action>
auto translated(Action&& action) -> decltype(action()) {
    try {
        return std::forward<Action>(action)();
    } catch (...) {
        rethrowTranslated();
    }
}

} // namespace inlay
