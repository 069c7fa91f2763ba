#pragma once

#include "core/base/error_context.h"

#include <string>
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

/// The same for what is about a file: the Error names it.
template <class Action>
auto translatedNaming(const std::string& file, Action&& action) -> decltype(action()) {
    return naming(file, [&] { return translated(std::forward<Action>(action)); });
}

} // namespace inlay
