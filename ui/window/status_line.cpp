#include "ui/window/status_line.h"

#include "ui/engine/engine_words.h"
#include "ui/run/duration_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/faint_label.h"
#include "ui/widgets/tool_button.h"
#include "ui/window/jobs_line.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <unistd.h>

namespace inlay {

namespace {

constexpr int memoryMilliseconds = 2000;
constexpr int widestName = 160; // pixels

} // namespace

StatusLine::StatusLine(Session& session, EmbeddingQueue& queue, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_queue(queue)
    , m_text(new QLabel(this))
    , m_pause(flatButton("pause", "statusPause", tr("Pause"), tr("Pause"), this))
    , m_cancel(flatButton("cancel", "statusCancel", tr("Cancel the embedding"),
                          tr("Cancel the embedding"), this))
    , m_jobs(new JobsLine(this))
    , m_device(new QLabel(this))
    , m_memory(new QLabel(this)) {
    m_text->setObjectName("statusText");
    m_device->setObjectName("statusDevice");
    m_device->setToolTip(tr("What the engine computes on"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 2, 16, 2);
    layout->setSpacing(8);
    setMinimumHeight(32); // so that nothing moves when the buttons come and go
    layout->addWidget(m_text);
    layout->addWidget(m_pause);
    layout->addWidget(m_cancel);
    layout->addStretch();
    layout->addWidget(m_jobs);
    layout->addWidget(m_memory);
    layout->addWidget(m_device);
    m_memory->setObjectName("statusMemory");
    m_memory->setToolTip(tr("Memory that the program uses now"));
    makeFaint(m_memory);
    m_memoryTimer.setInterval(memoryMilliseconds);
    connect(&m_memoryTimer, &QTimer::timeout, this, &StatusLine::showMemory);
    m_memoryTimer.start();

    connect(m_pause, &QToolButton::clicked, this,
            [&queue] { queue.isPaused() ? queue.resume() : queue.pause(); });
    connect(m_cancel, &QToolButton::clicked, &queue, &EmbeddingQueue::cancel);
    connect(&m_session.engine(), &EngineThread::jobBegun, m_jobs, &JobsLine::watch);
    connect(&m_session.jobs(), &BackgroundJobs::jobBegun, m_jobs, &JobsLine::watch);
    connect(&queue, &EmbeddingQueue::changed, this, &StatusLine::refresh);
    connect(&queue, &EmbeddingQueue::progressed, this, &StatusLine::showProgress);
    connect(&m_session, &Session::engineChanged, this, &StatusLine::refresh);
    connect(&m_session, &Session::networkChanged, this, &StatusLine::refresh);
    refresh();
}

QString StatusLine::text() const {
    return m_text->text();
}

void StatusLine::showMemory() {
    QFile file(QStringLiteral("/proc/self/statm")); // size and resident pages, in that order
    if (!file.open(QIODevice::ReadOnly))
        return;
    const qint64 pages = file.readAll().split(' ').value(1).toLongLong();
    m_memory->setText(tr("%1 memory")
                          .arg(QLocale().formattedDataSize(pages * sysconf(_SC_PAGESIZE), 0,
                                                           QLocale::DataSizeSIFormat)));
}

void StatusLine::refresh() {
    const EmbeddingQueue& queue = m_queue;
    m_pause->setVisible(queue.isRunning());
    m_cancel->setVisible(queue.isRunning());
    m_pause->setIcon(icon(queue.isPaused() ? "play" : "pause"));
    const Picture* running = m_session.document().find(queue.current());
    const QString name = running ? running->name : QString();
    m_pause->setToolTip(queue.isPaused() ? tr("Resume %1 (F6)").arg(name)
                                         : tr("Pause %1 (F6)").arg(name));
    m_pause->setAccessibleName(m_pause->toolTip());
    m_cancel->setToolTip(tr("Cancel the embedding of %1 (F8)").arg(name));
    m_cancel->setAccessibleName(m_cancel->toolTip());
    const std::optional<DeviceInfo>& device = m_session.device();
    m_device->setText(device ? deviceInWords(*device) : QString());
    if (queue.isRunning())
        return showProgress(queue.progress());
    if (m_session.engineState() == Session::EngineState::Loading)
        m_text->setText(tr("Loading the engine..."));
    else if (m_session.engineState() == Session::EngineState::Unavailable)
        m_text->setText(tr("The engine is not available"));
    else if (m_session.isOpeningNetwork())
        m_text->setText(tr("Opening the network..."));
    else if (!m_session.network())
        m_text->setText(tr("No network is open"));
    else
        m_text->setText(tr("Ready"));
}

void StatusLine::showProgress(const EmbeddingProgress& progress) {
    const QLocale locale;
    if (progress.step == 0) {
        m_text->setText(tr("Starting the embedding..."));
        return;
    }
    QStringList parts;
    if (const Picture* picture = m_session.document().find(progress.picture))
        parts << fontMetrics().elidedText(picture->name, Qt::ElideMiddle, widestName);
    parts
        << tr("step %1 of %2").arg(locale.toString(progress.step), locale.toString(progress.steps));
    if (progress.msPerStep > 0)
        parts << tr("%1 ms/step").arg(locale.toString(progress.msPerStep, 'f', 1));
    parts << (m_queue.isPaused() ? tr("paused")
                                 : tr("%1 left").arg(durationText(progress.secondsLeft)));
    if (progress.psnrDb > 0)
        parts << tr("PSNR %1 dB").arg(locale.toString(progress.psnrDb, 'f', 1));
    if (m_queue.waiting() > 0)
        parts << tr("%n more in the queue", nullptr, m_queue.waiting());
    m_text->setText(parts.join(QStringLiteral("     ")));
}

} // namespace inlay
