#pragma once

#include <string>
#include <vector>

namespace inlay {

/// The numbers of an experiment, as text for a CSV file.
struct LabTable {
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows; ///< as many cells as columns

    /// The cell of a row under a column's name. Throws Error (InvalidArgument) where there is none.
    const std::string& cell(std::size_t row, const std::string& column) const;
};

/// RFC 4180: a line with the names, then the rows; commas between, text with commas in quotes.
/// Lines end with "\n".
std::string csvText(const LabTable& table);

} // namespace inlay
