#include "core/lab/lab_table.h"

#include "core/base/error.h"

#include <algorithm>

namespace inlay {

namespace {

std::string quoted(const std::string& cell) {
    if (cell.find_first_of(",\"\r\n") == std::string::npos)
        return cell;
    std::string text = "\"";
    for (const char c : cell)
        text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + '"';
}

std::string line(const std::vector<std::string>& cells) {
    std::string text;
    for (std::size_t i = 0; i < cells.size(); ++i)
        text += (i > 0 ? "," : "") + quoted(cells[i]);
    return text + '\n';
}

} // namespace

const std::string& LabTable::cell(std::size_t row, const std::string& column) const {
    const auto found = std::find(columns.begin(), columns.end(), column);
    const auto index = static_cast<std::size_t>(found - columns.begin());
    if (found == columns.end() || row >= rows.size() || index >= rows[row].size())
        throw Error(ErrorKind::InvalidArgument,
                    "The table has no cell '" + column + "' in row " + std::to_string(row));
    return rows[row][index];
}

std::string csvText(const LabTable& table) {
    std::string text = line(table.columns);
    for (const std::vector<std::string>& row : table.rows)
        text += line(row);
    return text;
}

} // namespace inlay
