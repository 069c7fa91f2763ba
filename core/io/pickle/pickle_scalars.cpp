// The part of PickleMachine that reads numbers and texts.

#include "core/io/bytes/little_endian.h"
#include "core/io/pickle/pickle_machine.h"
#include "core/io/pickle/pickle_opcodes.h"
#include "core/io/pickle/python_text.h"

#include <charconv>
#include <cstring>

namespace inlay {

bool PickleMachine::stepScalar(std::uint8_t opcode) {
    switch (opcode) {
    case opNone:
        push(m_graph.none());
        return true;
    case opNewTrue:
    case opNewFalse:
        push(m_graph.truth(opcode == opNewTrue));
        return true;
    case opBinInt1:
        push(m_graph.integer(static_cast<std::int64_t>(number(1))));
        return true;
    case opBinInt2:
        push(m_graph.integer(static_cast<std::int64_t>(number(2))));
        return true;
    case opBinInt:
        push(m_graph.integer(static_cast<std::int32_t>(number(4))));
        return true;
    case opLong1:
        push(longFromBytes(take(number(1))));
        return true;
    case opLong4: {
        const auto size = static_cast<std::int32_t>(number(4));
        if (size < 0)
            m_graph.corrupt("a number of negative length");
        push(longFromBytes(take(static_cast<std::uint64_t>(size))));
        return true;
    }
    case opInt: {
        const std::string_view text = line();
        if (text == "00" || text == "01") // protocol 0 writes truth values so
            push(m_graph.truth(text == "01"));
        else
            push(longFromText(text));
        return true;
    }
    case opLong: {
        std::string_view text = line();
        if (!text.empty() && text.back() == 'L')
            text.remove_suffix(1);
        push(longFromText(text));
        return true;
    }
    case opBinFloat:
        push(m_graph.real(bigEndianReal()));
        return true;
    case opFloat: {
        const std::string_view text = line();
        double value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error == std::errc::invalid_argument || end != text.data() + text.size())
            m_graph.corrupt("a number that is none");
        push(m_graph.real(value));
        return true;
    }
    default:
        return false;
    }
}

bool PickleMachine::stepText(std::uint8_t opcode) {
    switch (opcode) {
    case opShortBinUnicode:
        push(textOf(take(number(1))));
        return true;
    case opBinUnicode:
        push(textOf(take(number(4))));
        return true;
    case opBinUnicode8:
        push(textOf(take(number(8))));
        return true;
    case opUnicode: {
        std::string text;
        if (!decodeRawUnicodeEscape(line(), text))
            m_graph.corrupt("a text with a broken escape");
        push(m_graph.owned(PickleKind::Text, std::move(text)));
        return true;
    }
    case opShortBinBytes:
        push(m_graph.view(PickleKind::Bytes, take(number(1))));
        return true;
    case opBinBytes:
        push(m_graph.view(PickleKind::Bytes, take(number(4))));
        return true;
    case opBinBytes8:
    case opByteArray8:
        push(m_graph.view(PickleKind::Bytes, take(number(8))));
        return true;
    case opShortBinString:
    case opBinString: {
        PickleValue* const text =
            m_graph.view(PickleKind::Text, take(number(opcode == opBinString ? 4 : 1)));
        text->m_flag = true;
        push(text);
        return true;
    }
    case opString: {
        std::string bytes;
        if (!decodePythonString(line(), bytes))
            m_graph.corrupt("a text without its quotes");
        PickleValue* const text = m_graph.owned(PickleKind::Text, std::move(bytes));
        text->m_flag = true;
        push(text);
        return true;
    }
    default:
        return false;
    }
}

double PickleMachine::bigEndianReal() {
    std::uint64_t bits = 0;
    for (const char byte : take(8))
        bits = (bits << 8) | static_cast<std::uint8_t>(byte);
    double value;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

/// Two's complement, little endian.
PickleValue* PickleMachine::longFromBytes(std::string_view bytes) {
    const bool negative = !bytes.empty() && (static_cast<std::uint8_t>(bytes.back()) & 0x80) != 0;
    // A byte that only repeats the sign may be left out.
    while (bytes.size() > 8 && static_cast<std::uint8_t>(bytes.back()) == (negative ? 0xff : 0))
        bytes.remove_suffix(1);
    std::uint64_t bits = negative ? ~std::uint64_t(0) : 0;
    for (std::size_t i = std::min<std::size_t>(bytes.size(), 8); i-- > 0;)
        bits = (bits << 8) | static_cast<std::uint8_t>(bytes[i]);
    const auto value = static_cast<std::int64_t>(bits);
    if (bytes.size() > 8 || (value < 0) != negative)
        return m_graph.view(PickleKind::BigInt, bytes);
    return m_graph.integer(value);
}

PickleValue* PickleMachine::longFromText(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end != text.data() + text.size() || error == std::errc::invalid_argument)
        m_graph.corrupt("a number that is none");
    if (error == std::errc::result_out_of_range)
        return m_graph.view(PickleKind::BigInt, text);
    return m_graph.integer(value);
}

PickleValue* PickleMachine::textOf(std::string_view bytes) {
    return m_graph.view(PickleKind::Text, bytes);
}

} // namespace inlay
