#pragma once

#include "core/base/export.h"

#include <cstddef>
#include <string_view>

namespace inlay {

/// How much JSON from outside may ask for. What is parsed is copied, compared and destroyed by
/// functions that call themselves for every level, and takes many times the memory of its text.
struct JsonBounds {
    std::size_t bytes = std::size_t{512} << 20;
    std::size_t depth = 32;       ///< lists and objects within each other
    std::size_t values = 1 << 20; ///< and keys, in all
};

/// Throws Error (TooLarge) where a text goes beyond the bounds, before anything is made of it.
/// Counts brackets, commas and colons outside of strings, in one pass that needs no memory;
/// whether it is JSON is the parser's to say.
INLAY_EXPORT void requireWithin(std::string_view text, const JsonBounds& bounds);

} // namespace inlay
