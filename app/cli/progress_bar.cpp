#include "app/cli/progress_bar.h"

#include <cstdio>
#include <unistd.h>

namespace inlay {

namespace {

constexpr int barWidth = 24; // characters

std::string timeLeft(double seconds) {
    char text[32];
    if (seconds < 99.5)
        std::snprintf(text, sizeof text, "%.0f s left", seconds);
    else
        std::snprintf(text, sizeof text, "%.0f min left", seconds / 60);
    return text;
}

} // namespace

ProgressBar::ProgressBar(const std::string& title)
    : m_title(title)
    , m_onTerminal(isatty(STDERR_FILENO) != 0)
    , m_start(std::chrono::steady_clock::now()) {}

ProgressBar::~ProgressBar() {
    clear();
}

void ProgressBar::update(int done, int total, const std::string& note) {
    if (!m_onTerminal || total <= 0)
        return;
    const auto now = std::chrono::steady_clock::now();
    if (m_drawn && now - m_lastDrawn < std::chrono::milliseconds(100))
        return;
    m_lastDrawn = now;
    m_drawn = true;
    const double seconds = std::chrono::duration<double>(now - m_start).count();
    const int filled = static_cast<int>(static_cast<long long>(barWidth) * done / total);
    const std::string bar = std::string(static_cast<std::size_t>(filled), '=') +
                            std::string(static_cast<std::size_t>(barWidth - filled), ' ');
    const std::string left = done > 0 ? timeLeft(seconds / done * (total - done)) : "";
    std::fprintf(stderr, "\r\033[K%s [%s] %d/%d  %s  %s", m_title.c_str(), bar.c_str(), done, total,
                 left.c_str(), note.c_str());
    std::fflush(stderr);
}

void ProgressBar::clear() {
    if (!m_drawn)
        return;
    std::fputs("\r\033[K", stderr);
    std::fflush(stderr);
    m_drawn = false;
}

} // namespace inlay
