#pragma once

#include <string>

namespace inlay {

/// Numbers for figures and sentences, with a point whatever the user's language is.
std::string fixedText(double value, int decimals);
/// The same for tables: six digits that count; "inf", and nothing for what is no number.
std::string cellText(double value);

} // namespace inlay
