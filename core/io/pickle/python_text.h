#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace inlay {

/// Protocol 0's texts: `\uXXXX` and `\UXXXXXXXX` in Latin-1, to UTF-8. False: a broken escape.
bool decodeRawUnicodeEscape(std::string_view text, std::string& utf8);

/// Protocol 0's strings: a Python literal with its quotes, to bytes. False: not one.
bool decodePythonString(std::string_view literal, std::string& bytes);

/// UTF-8 to Latin-1, as `_codecs.encode(text, 'latin1')` does. False: a character above 255, or
/// no proper UTF-8.
bool encodeLatin1(std::string_view utf8, std::string& bytes);

void appendUtf8(std::string& to, std::uint32_t character);

} // namespace inlay
