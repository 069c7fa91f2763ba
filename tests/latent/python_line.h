#pragma once

#include <QString>
#include <string>

namespace inlay {

/// Runs a line of Debian's Python with the path as its argument; false: the module is not
/// installed.
bool runPython(const char* module, const QString& code, const std::string& path, QString& output);

} // namespace inlay
