#include "core/base/json_bounds.h"

#include "core/base/error.h"

#include <string>

namespace inlay {

namespace {

[[noreturn]] void refuse(const std::string& what, std::size_t most) {
    throw Error(ErrorKind::TooLarge,
                "its JSON " + what + " " + std::to_string(most) + "; is it the right file?");
}

/// The place behind the string that begins at `at`, or the end: its closing quote is the first one
/// before which an even number of backslashes stands.
std::size_t behindString(std::string_view text, std::size_t at) {
    for (std::size_t quote = text.find('"', at + 1); quote != std::string_view::npos;
         quote = text.find('"', quote + 1)) {
        std::size_t first = quote; // of the backslashes
        while (text[first - 1] == '\\')
            --first;
        if ((quote - first) % 2 == 0)
            return quote + 1;
    }
    return text.size();
}

} // namespace

void requireWithin(std::string_view text, const JsonBounds& bounds) {
    if (text.size() > bounds.bytes)
        refuse("has more bytes than", bounds.bytes);
    std::size_t depth = 0;
    std::size_t values = 0;
    for (std::size_t at = 0; at < text.size();) {
        switch (text[at]) {
        case '"':
            at = behindString(text, at);
            continue;
        case '[':
        case '{':
            if (++depth > bounds.depth)
                refuse("is nested deeper than", bounds.depth);
            ++values;
            break;
        case ']':
        case '}':
            depth -= depth > 0 ? 1 : 0;
            break;
        case ',':
        case ':':
            ++values;
            break;
        default:
            break;
        }
        if (values > bounds.values)
            refuse("holds more values than", bounds.values);
        ++at;
    }
}

} // namespace inlay
