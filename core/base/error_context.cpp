#include "core/base/error_context.h"

#include <cctype>

namespace inlay {

namespace {

bool isPartOfName(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '/' || c == '-';
}

/// As a word of its own: a file "a" is not named by every message.
bool isNamed(const std::string& message, const std::string& file) {
    if (message.compare(0, file.size() + 1, file + ":") == 0 ||
        message.compare(0, file.size() + 1, file + ",") == 0)
        return true;
    constexpr std::size_t shortName = 3;
    if (file.size() < shortName)
        return false;
    for (std::size_t at = message.find(file); at != std::string::npos;
         at = message.find(file, at + 1)) {
        const std::size_t end = at + file.size();
        if ((at == 0 || !isPartOfName(message[at - 1])) &&
            (end == message.size() || !isPartOfName(message[end])))
            return true;
    }
    return false;
}

} // namespace

void rethrowNaming(const std::string& file, const Error& error) {
    const std::string message = error.what();
    if (file.empty() || isNamed(message, file))
        throw Error(error);
    throw Error(error.kind(), file + ": " + message);
}

} // namespace inlay
