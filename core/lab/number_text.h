#pragma once

#include <string>

namespace inlay {

/// A finite number with a point, whatever the user's language is.
std::string fixedText(double value, int decimals);
/// For tables: six digits that count; "inf", and nothing for what is no number.
std::string cellText(double value);

} // namespace inlay
