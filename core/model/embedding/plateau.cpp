#include "core/model/embedding/plateau.h"

namespace inlay {

bool Plateau::reached(double bestLoss) {
    m_history.push_back(bestLoss);
    if (static_cast<int>(m_history.size()) <= window)
        return false;
    const double before = m_history.front();
    m_history.pop_front();
    return before - bestLoss < leastImprovement * before;
}

} // namespace inlay
