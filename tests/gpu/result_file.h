#pragma once

#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

namespace inlay::gpu {

/// Results of checks, one JSON object a line, written at once: what is known survives whatever
/// happens next.
class ResultFile {
public:
    explicit ResultFile(const std::string& path); ///< adds to a file that is there; throws Error

    void add(const nlohmann::ordered_json& result); ///< on standard output too

    /// `passed` of what is added counts.
    int failures() const { return m_failures; }

private:
    std::ofstream m_file;
    int m_failures = 0;
};

} // namespace inlay::gpu
