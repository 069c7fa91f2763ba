#include "ui/engine/job.h"

#include <algorithm>

namespace inlay {

void JobControl::report(double fraction) {
    const int percent = std::clamp(static_cast<int>(fraction * 100.0), 0, 100);
    if (m_percent.exchange(percent) != percent && m_tell)
        m_tell(percent);
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
        this,
        [this] {
            m_started = true;
            Q_EMIT started();
        },
        Qt::QueuedConnection);
}

void Job::tellFinished(std::function<void()> deliver) {
    QMetaObject::invokeMethod(
        this,
        [this, deliver = std::move(deliver)] {
            end([this, &deliver] {
                if (deliver)
                    deliver();
                Q_EMIT finished();
            });
        },
        Qt::QueuedConnection);
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

void Job::end(const std::function<void()>& announce) {
    if (m_ended)
        return;
    m_ended = true;
    announce();
    deleteLater();
}

} // namespace inlay
