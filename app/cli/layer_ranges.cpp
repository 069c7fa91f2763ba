#include "app/cli/layer_ranges.h"

#include "app/cli/command.h"

#include <charconv>
#include <regex>

namespace inlay {

namespace {

struct Range {
    int first = 0;
    int last = 0;
    double share = 1;
};

/// As the classic locale writes it, whatever the user's is.
double parseShare(const std::string& text) {
    double share = -1;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, share, std::chars_format::fixed);
    if (error != std::errc() || stop != end || !(share >= 0 && share <= 1))
        throw UsageError("--layers: the share of B is a number from 0 to 1, as in 0-3:0.5, not '" +
                         text + "'");
    return share;
}

Range parseRange(const std::string& text, int rows) {
    static const std::regex form("([0-9]{1,6})?(-)?([0-9]{1,6})?(:(.*))?");
    std::smatch parts;
    if (!std::regex_match(text, parts, form) || (!parts[1].matched && !parts[3].matched))
        throw UsageError("--layers must be like 8-17, 8-, -3, 0,4-7 or 0-3:0.5, not '" + text +
                         "'");
    Range range;
    range.first = parts[1].matched ? std::stoi(parts[1]) : 0;
    if (parts[3].matched)
        range.last = std::stoi(parts[3]);
    else
        range.last = parts[2].matched ? rows - 1 : range.first;
    if (parts[4].matched)
        range.share = parseShare(parts[5]);
    return range;
}

} // namespace

std::vector<double> layerShares(const std::string& ranges, int rows) {
    std::vector<double> shares(static_cast<std::size_t>(rows), 0.0);
    std::size_t begin = 0;
    while (begin <= ranges.size()) {
        const std::size_t comma = std::min(ranges.find(',', begin), ranges.size());
        const std::string text = ranges.substr(begin, comma - begin);
        const Range range = parseRange(text, rows);
        if (range.first > range.last || range.last >= rows)
            throw UsageError("--layers " + text + ": this network has the layers 0 to " +
                             std::to_string(rows - 1) + "; name them in rising order");
        for (int row = range.first; row <= range.last; ++row)
            shares[static_cast<std::size_t>(row)] = range.share;
        begin = comma + 1;
    }
    return shares;
}

} // namespace inlay
