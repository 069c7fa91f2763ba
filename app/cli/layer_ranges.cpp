#include "app/cli/layer_ranges.h"

#include "app/cli/command.h"

#include <regex>

namespace inlay {

namespace {

struct Range {
    int first = 0;
    int last = 0;
};

Range parseRange(const std::string& text, int rows) {
    static const std::regex form("([0-9]{1,6})?(-)?([0-9]{1,6})?");
    std::smatch parts;
    if (!std::regex_match(text, parts, form) || (!parts[1].matched && !parts[3].matched))
        throw UsageError("--layers must be like 8-17, 8-, -3 or 0,4-7, not '" + text + "'");
    Range range;
    range.first = parts[1].matched ? std::stoi(parts[1]) : 0;
    if (parts[3].matched)
        range.last = std::stoi(parts[3]);
    else
        range.last = parts[2].matched ? rows - 1 : range.first;
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
            shares[static_cast<std::size_t>(row)] = 1.0;
        begin = comma + 1;
    }
    return shares;
}

} // namespace inlay
