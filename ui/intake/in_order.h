#pragma once

#include <functional>
#include <map>

namespace inlay {

/// Acts that become possible in any order and are done in the order in which they were announced.
class InOrder {
public:
    /// Announces an act; every one that is announced has to be settled once.
    int announce() { return ++m_lastTicket; }

    /// It is possible now. Nothing: it has failed, and nobody waits for it any more.
    /// An act that throws was its turn all the same.
    void settle(int ticket, std::function<void()> act = {}) {
        if (ticket >= m_next)
            m_settled[ticket] = std::move(act);
        while (!m_settled.empty() && m_settled.begin()->first == m_next) {
            const std::function<void()> first = std::move(m_settled.begin()->second);
            m_settled.erase(m_settled.begin());
            ++m_next;
            if (first)
                first();
        }
    }

private:
    std::map<int, std::function<void()>> m_settled; ///< those before which others still wait
    int m_lastTicket = 0;
    int m_next = 1; ///< the first one that has not been settled
};

} // namespace inlay
