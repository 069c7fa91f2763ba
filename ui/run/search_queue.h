#pragma once

#include "core/model/network/network_info.h"
#include "ui/document/picture.h"

#include <QObject>
#include <QPointer>
#include <deque>
#include <functional>
#include <optional>
#include <string>

namespace inlay {

class EmbeddingJob;
class Job;

/// A long computation on the engine: an embedding, a local edit, an experiment.
struct Search {
    QString title;             ///< for people
    PictureId picture = 0;     ///< whose search it is; 0: no picture's
    std::string networkSha256; ///< of the network that it is for; empty: whichever is open
    QString networkName;
    int steps = 0; ///< planned; 0: unknown
    /// Called when its turn comes; starts the job. Null: there is nothing to do any more.
    std::function<Job*()> begin;
    /// Called to cancel it while it waits; its owner takes it out of the queue.
    std::function<void()> leave;
    /// Called to cancel it while it runs; nothing of it is kept.
    std::function<void()> cancel;
};

/// Schedules the searches on the engine: one runs at a time, the others wait in an order that can
/// be changed. A search begins only on the network that it is for; where another one is open it is
/// skipped and waits. A running one keeps its network (see EngineWorker), whatever is opened
/// meanwhile.
class SearchQueue : public QObject {
    Q_OBJECT

public:
    using Id = quint64; ///< 0: none

    explicit SearchQueue(QObject* parent = nullptr);

    /// The engine's. Nothing begins while there is none, as while one is being opened.
    void setNetwork(const std::optional<NetworkInfo>& network);
    const std::string& networkSha256() const { return m_networkSha256; } ///< empty: none
    const QString& networkName() const { return m_networkName; }
    /// The program ends: nothing begins any more.
    void close() { m_closed = true; }

    Id append(Search search);
    Id putFirst(Search search); ///< before all that wait: the next one
    void remove(Id id);         ///< one that waits
    void move(Id id, int place);

    struct Waiting {
        Id id = 0;
        Search search;
    };
    const std::deque<Waiting>& waiting() const { return m_waiting; }
    bool isWaiting(Id id) const { return placeOf(id) >= 0; }
    int placeOf(Id id) const; ///< among those that wait, from 0; -1: not one of them
    const Search* running() const { return m_running ? &*m_running : nullptr; }
    /// What runs can be paused and stopped with its best state: an embedding or a local edit.
    bool canPause() const { return !m_pausable.isNull(); }
    /// What runs was paused by the user, and holds up the others.
    bool isPaused() const;
    /// Of what runs; nothing happens where that cannot be.
    void togglePause();
    void stopAndKeep();
    void cancelRunning();
    /// False: it waits for its network to be opened.
    bool isForOpenNetwork(const Search& search) const;
    Id next() const; ///< the first one whose network is open; 0: none

Q_SIGNALS:
    void changed(); ///< what runs, what waits, in which order, or for which network

private:
    void startNext();
    void over();

    std::string m_networkSha256;
    QString m_networkName;
    bool m_closed = false;
    bool m_starting = false;
    std::deque<Waiting> m_waiting;
    std::optional<Search> m_running;
    QPointer<EmbeddingJob> m_pausable; ///< of what runs
    Id m_lastId = 0;
};

} // namespace inlay
