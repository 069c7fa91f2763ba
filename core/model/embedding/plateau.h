#pragma once

#include <deque>
#include <vector>

namespace inlay {

/// Detects that an embedding has stopped improving: over the last `window` steps the best loss fell
/// by less than `leastImprovement` of itself.
class Plateau {
public:
    static constexpr int window = 100;
    static constexpr double leastImprovement = 0.002;

    /// Takes the best loss after another step; true when it is time to stop.
    bool reached(double bestLoss);

    /// For a run that is to be continued.
    std::vector<double> history() const { return {m_history.begin(), m_history.end()}; }
    void restore(const std::vector<double>& history) {
        m_history = {history.begin(), history.end()};
    }

private:
    std::deque<double> m_history; ///< best losses of the last `window` steps and one more
};

} // namespace inlay
