#include "ui/engine/background_jobs.h"

#include <utility>

namespace inlay {

BackgroundJobs::BackgroundJobs(EngineLibrarySource source, QObject* parent)
    : QObject(parent)
    , m_source(std::move(source)) {
    m_pool.setMaxThreadCount(2); // one for a long decode, one for thumbnails and saving
    m_pool.setExpiryTimeout(-1); // where memory is short a new one might not come
}

BackgroundJobs::~BackgroundJobs() {
    for (Job* job : findChildren<Job*>())
        job->cancel();
    m_pool.clear();
    m_pool.waitForDone();
}

void BackgroundJobs::begin() {
    m_held = false;
    for (Waiting& one : std::exchange(m_waiting, {}))
        m_pool.start(std::move(one.work), one.priority);
}

Job* BackgroundJobs::start(const QString& title,
                           std::function<void(EngineLibrary&, JobControl&)> work,
                           std::function<void()> deliver, int priority) {
    auto* job = new Job(title, this);
    std::function<void()> task = [job, control = job->control(), source = m_source,
                                  work = std::move(work), deliver = std::move(deliver)] {
        job->run([&] {
            job->tellStarted();
            control->throwIfCancelled();
            work(source(), *control);
            job->tellFinished(deliver);
        });
    };
    if (m_held)
        m_waiting.push_back({std::move(task), priority});
    else
        m_pool.start(std::move(task), priority);
    if (priority <= 0)
        Q_EMIT jobBegun(job);
    return job;
}

} // namespace inlay
