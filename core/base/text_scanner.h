#pragma once

#include "core/base/export.h"

#include <optional>
#include <string>
#include <string_view>

namespace inlay {

/// Reads a sentence of a known form from its beginning to its end. What does not follow as asked
/// for is left where it is. Numbers are as C writes them, whatever the user's language.
class INLAY_EXPORT TextScanner {
public:
    explicit TextScanner(std::string_view text)
        : m_rest(text) {}

    /// Takes these words; false where others follow.
    bool skip(std::string_view words);
    /// What comes before these words, and takes them too; nothing where they do not follow.
    std::optional<std::string> until(std::string_view words);
    /// Decimal digits without a sign.
    std::optional<int> integer();
    /// A finite number.
    std::optional<double> number();
    bool isAtEnd() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
};

} // namespace inlay
