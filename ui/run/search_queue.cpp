#include "ui/run/search_queue.h"

#include "ui/engine/embedding_job.h"

#include <algorithm>

namespace inlay {

SearchQueue::SearchQueue(QObject* parent)
    : QObject(parent) {}

void SearchQueue::setNetwork(const std::optional<NetworkInfo>& network) {
    m_networkSha256 = network ? network->sha256 : std::string();
    m_networkName = network ? QString::fromStdString(network->name) : QString();
    Q_EMIT changed();
    startNext();
}

SearchQueue::Id SearchQueue::append(Search search) {
    const Id id = ++m_lastId;
    m_waiting.push_back({id, std::move(search)});
    Q_EMIT changed();
    startNext();
    return id;
}

SearchQueue::Id SearchQueue::putFirst(Search search) {
    const Id id = ++m_lastId;
    m_waiting.push_front({id, std::move(search)});
    Q_EMIT changed();
    startNext();
    return id;
}

void SearchQueue::remove(Id id) {
    const int place = placeOf(id);
    if (place < 0)
        return;
    m_waiting.erase(m_waiting.begin() + place);
    Q_EMIT changed();
}

void SearchQueue::move(Id id, int place) {
    const int from = placeOf(id);
    const int to = std::clamp(place, 0, static_cast<int>(m_waiting.size()) - 1);
    if (from < 0 || from == to)
        return;
    Waiting moved = std::move(m_waiting[static_cast<std::size_t>(from)]);
    m_waiting.erase(m_waiting.begin() + from);
    m_waiting.insert(m_waiting.begin() + to, std::move(moved));
    Q_EMIT changed();
}

int SearchQueue::placeOf(Id id) const {
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [id](const Waiting& one) { return one.id == id; });
    return found == m_waiting.end() ? -1 : static_cast<int>(found - m_waiting.begin());
}

bool SearchQueue::isForOpenNetwork(const Search& search) const {
    return !m_networkSha256.empty() &&
           (search.networkSha256.empty() || search.networkSha256 == m_networkSha256);
}

SearchQueue::Id SearchQueue::next() const {
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(), [this](const Waiting& one) {
        return isForOpenNetwork(one.search);
    });
    return found == m_waiting.end() ? 0 : found->id;
}

bool SearchQueue::isPaused() const {
    return m_pausable && m_pausable->isPaused();
}

void SearchQueue::togglePause() {
    if (m_pausable)
        m_pausable->isPaused() ? m_pausable->resume() : m_pausable->pause();
}

void SearchQueue::stopAndKeep() {
    if (m_pausable)
        m_pausable->stopAndKeep();
}

void SearchQueue::cancelRunning() {
    if (!m_running)
        return;
    const std::function<void()> cancel = m_running->cancel; // it may end at once
    if (cancel)
        cancel();
}

void SearchQueue::startNext() {
    if (m_closed || m_running || m_starting)
        return;
    while (const Id id = next()) {
        const auto place = m_waiting.begin() + placeOf(id);
        m_running = std::move(place->search);
        m_waiting.erase(place);
        m_starting = true; // what begins tells others, who may enqueue
        Job* job = m_running->begin();
        m_starting = false;
        if (!job) {
            m_running.reset();
            continue;
        }
        for (auto ended : {&Job::finished, &Job::cancelled})
            connect(job, ended, this, &SearchQueue::over);
        connect(job, &Job::failed, this, &SearchQueue::over);
        m_pausable = qobject_cast<EmbeddingJob*>(job);
        if (m_pausable)
            connect(m_pausable, &EmbeddingJob::pausedChanged, this, &SearchQueue::changed);
        break;
    }
    Q_EMIT changed();
}

void SearchQueue::over() {
    m_running.reset();
    m_pausable = nullptr;
    Q_EMIT changed();
    startNext();
}

} // namespace inlay
