#pragma once

#include <chrono>
#include <string>

namespace inlay {

/// A line on standard error that shows how far something is; only on a terminal, and gone when it
/// is done.
class ProgressBar {
public:
    explicit ProgressBar(const std::string& title);
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    /// `note` stands behind the bar. Draws at most ten times a second.
    void update(int done, int total, const std::string& note = {});

private:
    void clear();

    std::string m_title;
    bool m_onTerminal = false;
    bool m_drawn = false;
    std::chrono::steady_clock::time_point m_start;
    std::chrono::steady_clock::time_point m_lastDrawn;
};

} // namespace inlay
