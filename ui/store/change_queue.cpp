#include "ui/store/change_queue.h"

#include <algorithm>

namespace inlay {

namespace {

/// `newer` on top of `older`. Only moves what is there: nothing is lost where memory is short.
DocumentChanges merged(DocumentChanges&& older, DocumentChanges&& newer) noexcept {
    newer.pictures.merge(older.pictures);
    if (!newer.labResults)
        newer.labResults = std::move(older.labResults);
    if (!newer.film)
        newer.film = std::move(older.film);
    for (auto one = newer.pictures.begin(); one != newer.pictures.end();) {
        const bool isThere =
            std::find(newer.order.begin(), newer.order.end(), one->first) != newer.order.end();
        one = isThere ? std::next(one) : newer.pictures.erase(one);
    }
    return std::move(newer);
}

} // namespace

void ChangeQueue::put(DocumentChanges changes) {
    {
        const std::lock_guard lock(m_mutex);
        m_waiting =
            m_waiting ? merged(*std::move(m_waiting), std::move(changes)) : std::move(changes);
    }
    m_changed.notify_all();
}

bool ChangeQueue::flush(std::chrono::milliseconds patience) {
    std::unique_lock lock(m_mutex);
    m_hurried = true;
    m_changed.notify_all();
    const bool done = m_changed.wait_for(lock, patience, [this] { return !m_waiting && !m_taken; });
    m_hurried = false;
    return done;
}

void ChangeQueue::close() {
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_changed.notify_all();
}

std::optional<DocumentChanges> ChangeQueue::take(std::chrono::milliseconds delay) {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting || m_closed; });
    const auto due = std::max(std::chrono::steady_clock::now() + delay, m_notBefore);
    m_changed.wait_until(lock, due, [this] { return m_hurried || m_closed; });
    m_notBefore = {};
    m_taken = m_waiting.has_value();
    return std::exchange(m_waiting, std::nullopt);
}

void ChangeQueue::finish() {
    {
        const std::lock_guard lock(m_mutex);
        m_taken = false;
    }
    m_changed.notify_all();
}

void ChangeQueue::giveBack(DocumentChanges taken, std::chrono::milliseconds pause) noexcept {
    {
        const std::lock_guard lock(m_mutex);
        m_taken = false;
        m_hurried = false; // who waits for it gets to know that it takes longer
        if (m_closed)
            m_waiting.reset();
        else
            m_waiting =
                m_waiting ? merged(std::move(taken), *std::move(m_waiting)) : std::move(taken);
        m_notBefore = std::chrono::steady_clock::now() + pause;
    }
    m_changed.notify_all();
}

} // namespace inlay
