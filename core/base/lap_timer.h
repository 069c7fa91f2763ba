#pragma once

#include <chrono>

namespace inlay {

/// Takes the time of the parts of something, one after the other.
class LapTimer {
public:
    /// Milliseconds since the last time, at first since this was made.
    double lap() {
        const Clock::time_point now = Clock::now();
        const std::chrono::duration<double, std::milli> passed = now - m_last;
        m_last = now;
        return passed.count();
    }

private:
    using Clock = std::chrono::steady_clock;
    Clock::time_point m_last = Clock::now();
};

} // namespace inlay
