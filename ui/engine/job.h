#pragma once

#include "ui/engine/problem.h"

#include <QObject>
#include <atomic>
#include <exception>
#include <functional>
#include <memory>

namespace inlay {

/// Thrown out of a job's work when it sees that it was cancelled: an outcome, not an error.
struct JobCancelled {};

/// The side of a job that its work sees, on whatever thread it runs.
class JobControl {
public:
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }
    void throwIfCancelled() const {
        if (isCancelled())
            throw JobCancelled();
    }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }

    /// Thread-safe; told to the user at most once a percent.
    void report(double fraction);

private:
    friend class Job;
    std::atomic<bool> m_cancelled = false;
    std::atomic<int> m_percent = -1;
    std::function<void(int)> m_tell;
};

/// `deliver`, for the thread that `context` lives on; nothing once that is destroyed.
std::function<void()> whileAlive(const QObject* context, std::function<void()> deliver);

/// A piece of work on another thread, seen from the UI thread: started, progressed, then exactly
/// one of finished, cancelled, failed; then it deletes itself.
class Job : public QObject {
    Q_OBJECT

public:
    Job(const QString& title, QObject* parent);

    const QString& title() const { return m_title; }
    bool hasEnded() const { return m_ended; }
    const std::shared_ptr<JobControl>& control() const { return m_control; }

    virtual void cancel();
    /// Says that a user may cancel it: whoever began the job takes `cancelled` as an outcome.
    void offerCancel() { m_offersCancel = true; }
    bool offersCancel() const { return m_offersCancel; }

    // Thread-safe; called once each by the thread that does the work.
    void tellStarted();
    /// `deliver` runs on the UI thread; where it throws, the job has failed.
    void tellFinished(std::function<void()> deliver = {});
    void tellCancelled();
    void tellFailed(const Problem& problem);
    /// Cancelled or failed, by what was thrown; throws nothing, however little memory there is.
    void tellThrown(const std::exception_ptr& thrown) noexcept;
    /// `work` ends with one of the above; what it throws instead is told.
    void run(const std::function<void()>& work) noexcept;

Q_SIGNALS:
    void started();
    void progressed(int percent);
    void finished();
    void cancelled();
    void failed(const inlay::Problem& problem);

private:
    void finish(const std::function<void()>& deliver);
    void end(const std::function<void()>& announce);

    QString m_title;
    std::shared_ptr<JobControl> m_control = std::make_shared<JobControl>();
    bool m_ended = false;
    bool m_offersCancel = false;
};

} // namespace inlay
