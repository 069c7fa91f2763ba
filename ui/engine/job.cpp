#include "ui/engine/job.h"

#include "ui/engine/insist.h"

#include <QPointer>
#include <algorithm>
#include <utility>

namespace inlay {

void JobControl::report(double fraction) {
    const int percent = std::clamp(static_cast<int>(fraction * 100.0), 0, 100);
    if (m_percent.exchange(percent) != percent && m_tell)
        m_tell(percent);
}

std::function<void()> whileAlive(const QObject* context, std::function<void()> deliver) {
    return [guard = QPointer<const QObject>(context), deliver = std::move(deliver)] {
        if (guard)
            deliver();
    };
}

Job::Job(const QString& title, QObject* parent)
    : QObject(parent)
    , m_title(title) {
    m_control->m_tell = [this](int percent) {
        QMetaObject::invokeMethod(
            this,
            [this, percent] {
                if (!m_ended)
                    Q_EMIT progressed(percent);
            },
            Qt::QueuedConnection);
    };
}

void Job::cancel() {
    m_control->cancel();
}

void Job::tellStarted() {
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT started(); }, Qt::QueuedConnection);
}

void Job::tellFinished(std::function<void()> deliver) {
    QMetaObject::invokeMethod(
        this, [this, deliver = std::move(deliver)] { finish(deliver); }, Qt::QueuedConnection);
}

void Job::tellCancelled() {
    QMetaObject::invokeMethod(
        this, [this] { end([this] { Q_EMIT cancelled(); }); }, Qt::QueuedConnection);
}

void Job::tellFailed(const Problem& problem) {
    QMetaObject::invokeMethod(
        this, [this, problem] { end([this, &problem] { Q_EMIT failed(problem); }); },
        Qt::QueuedConnection);
}

void Job::tellThrown(const std::exception_ptr& thrown) noexcept {
    insist([&] {
        try {
            std::rethrow_exception(thrown);
        } catch (const JobCancelled&) {
            tellCancelled();
        } catch (...) {
            tellFailed(problemFrom(std::current_exception()));
        }
    });
}

void Job::run(const std::function<void()>& work) noexcept {
    try {
        work();
    } catch (...) {
        tellThrown(std::current_exception());
    }
}

void Job::finish(const std::function<void()>& deliver) {
    end([this, &deliver] {
        try {
            if (deliver)
                deliver();
        } catch (...) {
            Q_EMIT failed(problemFrom(std::current_exception()));
            return;
        }
        Q_EMIT finished();
    });
}

void Job::end(const std::function<void()>& announce) {
    if (m_ended)
        return;
    m_ended = true;
    try {
        announce();
    } catch (...) { // of who listens, not of the job
        deleteLater();
        throw;
    }
    deleteLater();
}

} // namespace inlay
