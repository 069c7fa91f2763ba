#include "core/base/message_text.h"

#include <algorithm>

namespace inlay {

namespace {

constexpr std::size_t longMessage = 300;    // bytes; shorter ones are left as they are
constexpr std::size_t mostOfQuote = 80;     // of a value in quotes
constexpr std::size_t mostOfMessage = 1500; // with room for a long path

bool isInsideCharacter(char c) {
    return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
}

bool isWordEnd(char c) {
    return std::string(" ,;:.)").find(c) != std::string::npos;
}

/// Where the quoted text that begins at `open` ends, or npos: behind the quote a word ends.
std::size_t closingQuote(const std::string& text, std::size_t open) {
    for (std::size_t at = text.find(text[open], open + 1); at != std::string::npos;
         at = text.find(text[open], at + 1)) {
        if (at + 1 == text.size() || isWordEnd(text[at + 1]))
            return at;
    }
    return std::string::npos;
}

bool opensQuote(const std::string& text, std::size_t at) {
    return (text[at] == '\'' || text[at] == '"') &&
           (at == 0 || text[at - 1] == ' ' || text[at - 1] == '(');
}

std::string withShortQuotes(const std::string& text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        result += text[at];
        if (!opensQuote(text, at))
            continue;
        const std::size_t end = closingQuote(text, at);
        if (end == std::string::npos)
            continue;
        const std::string quoted = text.substr(at + 1, end - at - 1);
        const bool isPath = quoted.find('/') != std::string::npos && quoted.size() < mostOfMessage;
        result += isPath ? quoted : abbreviated(quoted, mostOfQuote);
        result += text[end];
        at = end;
    }
    return result;
}

} // namespace

std::string abbreviated(const std::string& text, std::size_t most) {
    static const std::string gap = "...";
    if (text.size() <= most || most < gap.size())
        return text;
    std::size_t tail = (most - gap.size()) / 3;
    std::size_t head = most - gap.size() - tail;
    while (head > 0 && isInsideCharacter(text[head]))
        --head;
    while (tail > 0 && isInsideCharacter(text[text.size() - tail]))
        --tail;
    return text.substr(0, head) + gap + text.substr(text.size() - tail);
}

std::string readableMessage(const std::string& message) {
    std::string line = message;
    std::replace_if(
        line.begin(), line.end(),
        [](char c) { return static_cast<unsigned char>(c) < 0x20U || c == '\x7f'; }, ' ');
    return line.size() <= longMessage ? line : abbreviated(withShortQuotes(line), mostOfMessage);
}

} // namespace inlay
