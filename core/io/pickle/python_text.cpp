#include "core/io/pickle/python_text.h"

#include <charconv>

namespace inlay {

namespace {

/// Reads exactly `digits` hexadecimal digits.
bool readHex(std::string_view text, std::size_t at, std::size_t digits, std::uint32_t& value) {
    if (at > text.size() || text.size() - at < digits)
        return false;
    const char* const first = text.data() + at;
    const auto [end, error] = std::from_chars(first, first + digits, value, 16);
    return error == std::errc() && end == first + digits;
}

} // namespace

void appendUtf8(std::string& to, std::uint32_t character) {
    if (character < 0x80) {
        to += static_cast<char>(character);
    } else if (character < 0x800) {
        to += static_cast<char>(0xc0 | (character >> 6));
        to += static_cast<char>(0x80 | (character & 0x3f));
    } else if (character < 0x10000) {
        to += static_cast<char>(0xe0 | (character >> 12));
        to += static_cast<char>(0x80 | ((character >> 6) & 0x3f));
        to += static_cast<char>(0x80 | (character & 0x3f));
    } else {
        to += static_cast<char>(0xf0 | (character >> 18));
        to += static_cast<char>(0x80 | ((character >> 12) & 0x3f));
        to += static_cast<char>(0x80 | ((character >> 6) & 0x3f));
        to += static_cast<char>(0x80 | (character & 0x3f));
    }
}

bool decodeRawUnicodeEscape(std::string_view text, std::string& utf8) {
    utf8.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const bool escape =
            text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == 'u' || text[i + 1] == 'U');
        if (!escape) {
            appendUtf8(utf8, static_cast<std::uint8_t>(text[i++]));
            continue;
        }
        const std::size_t digits = text[i + 1] == 'u' ? 4 : 8;
        std::uint32_t character = 0;
        if (!readHex(text, i + 2, digits, character) || character > 0x10ffff)
            return false;
        appendUtf8(utf8, character);
        i += 2 + digits;
    }
    return true;
}

bool decodePythonString(std::string_view literal, std::string& bytes) {
    if (literal.size() < 2 || literal.front() != literal.back() ||
        (literal.front() != '\'' && literal.front() != '"'))
        return false;
    const std::string_view text = literal.substr(1, literal.size() - 2);
    bytes.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            bytes += text[i];
            continue;
        }
        if (++i == text.size())
            return false;
        static const char names[] = "abfnrtv\\'\"";
        static const char values[] = "\a\b\f\n\r\t\v\\'\"";
        const std::size_t known = std::string_view(names).find(text[i]);
        std::uint32_t value = 0;
        if (known != std::string_view::npos) {
            bytes += values[known];
        } else if (text[i] == 'x' && readHex(text, i + 1, 2, value)) {
            bytes += static_cast<char>(value);
            i += 2;
        } else if (text[i] >= '0' && text[i] <= '7') {
            const std::size_t first = i;
            for (; i < text.size() && i < first + 3 && text[i] >= '0' && text[i] <= '7'; ++i)
                value = value * 8 + static_cast<std::uint32_t>(text[i] - '0');
            --i;
            bytes += static_cast<char>(value);
        } else {
            bytes += '\\'; // Python leaves what it does not know
            bytes += text[i];
        }
    }
    return true;
}

bool encodeLatin1(std::string_view utf8, std::string& bytes) {
    bytes.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto lead = static_cast<std::uint8_t>(utf8[i]);
        if (lead < 0x80) {
            bytes += utf8[i];
            continue;
        }
        // Up to 255, UTF-8 is C2 or C3 and one more byte.
        if ((lead != 0xc2 && lead != 0xc3) || i + 1 == utf8.size() ||
            (static_cast<std::uint8_t>(utf8[i + 1]) & 0xc0) != 0x80)
            return false;
        bytes += static_cast<char>(((lead & 3) << 6) | (static_cast<std::uint8_t>(utf8[++i]) & 63));
    }
    return true;
}

} // namespace inlay
