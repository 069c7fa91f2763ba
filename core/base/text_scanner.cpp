#include "core/base/text_scanner.h"

#include <charconv>
#include <cmath>

namespace inlay {

bool TextScanner::skip(std::string_view words) {
    if (m_rest.substr(0, words.size()) != words)
        return false;
    m_rest.remove_prefix(words.size());
    return true;
}

std::optional<std::string> TextScanner::until(std::string_view words) {
    const std::size_t found = m_rest.find(words);
    if (found == std::string_view::npos)
        return std::nullopt;
    const std::string before(m_rest.substr(0, found));
    m_rest.remove_prefix(found + words.size());
    return before;
}

std::optional<int> TextScanner::integer() {
    int value = 0;
    const char* end = m_rest.data() + m_rest.size();
    const auto [stop, error] = std::from_chars(m_rest.data(), end, value);
    if (error != std::errc() || value < 0)
        return std::nullopt;
    m_rest.remove_prefix(static_cast<std::size_t>(stop - m_rest.data()));
    return value;
}

std::optional<double> TextScanner::number() {
    double value = 0;
    const char* end = m_rest.data() + m_rest.size();
    const auto [stop, error] = std::from_chars(m_rest.data(), end, value);
    if (error != std::errc() || !std::isfinite(value))
        return std::nullopt;
    m_rest.remove_prefix(static_cast<std::size_t>(stop - m_rest.data()));
    return value;
}

} // namespace inlay
