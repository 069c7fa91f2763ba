#include "ui/document/store/change_queue.h"

#include <algorithm>

namespace inlay {

namespace {

/// `newer` on top of `older`.
DocumentChanges merged(DocumentChanges older, const DocumentChanges& newer) {
    for (const auto& [id, picture] : newer.pictures)
        older.pictures[id] = picture;
    older.order = newer.order;
    older.number = newer.number;
    if (newer.labResults)
        older.labResults = newer.labResults;
    if (newer.film)
        older.film = newer.film;
    for (auto one = older.pictures.begin(); one != older.pictures.end();) {
        const bool isThere =
            std::find(older.order.begin(), older.order.end(), one->first) != older.order.end();
        one = isThere ? std::next(one) : older.pictures.erase(one);
    }
    return older;
}

} // namespace

void ChangeQueue::put(const DocumentChanges& changes) {
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = m_waiting ? merged(*std::move(m_waiting), changes) : changes;
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

void ChangeQueue::giveBack(const DocumentChanges& taken, std::chrono::milliseconds pause) {
    {
        const std::lock_guard lock(m_mutex);
        m_taken = false;
        m_hurried = false; // who waits for it gets to know that it takes longer
        if (m_closed)
            m_waiting.reset();
        else
            m_waiting = m_waiting ? merged(taken, *m_waiting) : taken;
        m_notBefore = std::chrono::steady_clock::now() + pause;
    }
    m_changed.notify_all();
}

} // namespace inlay
