#pragma once

#include <CLI/CLI.hpp>
#include <cstdlib>
#include <string>

namespace inlay {

/// The largest strength, share or factor of an edit that is meant by anybody.
constexpr double mostStrength = 1000;

/// A check of a number with a point. Unlike CLI::Range it refuses what is no number, too.
inline CLI::Validator numberFrom(double least, double most) {
    const std::string range = CLI::detail::to_string(least) + " to " + CLI::detail::to_string(most);
    return CLI::Validator(
        [least, most, range](std::string& text) {
            char* end = nullptr;
            const double value = std::strtod(text.c_str(), &end);
            const bool isNumber = !text.empty() && *end == '\0';
            return isNumber && value >= least && value <= most
                       ? std::string()
                       : "Value " + text + " is not a number from " + range;
        },
        "FLOAT in [" + range + "]");
}

} // namespace inlay
