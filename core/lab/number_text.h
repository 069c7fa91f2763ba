#pragma once

#include <string>

namespace inlay {

/// A finite number with a point, whatever the user's language is.
std::string fixedText(double value, int decimals);
/// For tables: six significant digits; "inf", and empty for NaN.
std::string cellText(double value);

} // namespace inlay
