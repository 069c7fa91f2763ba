#include "ui/window/jobs_line.h"

#include "ui/run/duration_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tool_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>
#include <algorithm>

namespace inlay {

namespace {

constexpr int longMilliseconds = 400; ///< what takes less would only flicker
constexpr int titleWidth = 28 * Theme::Grid;
constexpr int barWidth = 16 * Theme::Grid;

} // namespace

JobsLine::JobsLine(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(flatButton("cancel", "jobCancel", {}, {}, this))
    , m_more(flatButton(nullptr, "jobsMore", tr("More work under way"),
                        tr("What else is under way; choose one to end it"), this)) {
    setObjectName("jobsLine");
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_title->setObjectName("jobTitle");
    m_bar->setObjectName("jobProgress");
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setFixedWidth(barWidth);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_title);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    layout->addWidget(m_more);
    connect(m_more->menu(), &QMenu::aboutToShow, this, &JobsLine::fillMenu);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        const std::vector<const Entry*> jobs = shown();
        if (!jobs.empty())
            end(jobs.front()->job);
    });
    refresh();
}

void JobsLine::watch(Job* job) {
    Entry begun;
    begun.job = job;
    m_entries.push_back(begun);
    connect(job, &Job::progressed, this, [this, job](int percent) {
        if (Entry* entry = entryOf(job)) {
            entry->percent = percent;
            if (entry->firstPercent < 0) {
                entry->firstPercent = percent;
                entry->sinceFirst.start();
            }
            refresh();
        }
    });
    const auto over = [this, job] { forget(job); };
    connect(job, &Job::finished, this, over);
    connect(job, &Job::cancelled, this, over);
    connect(job, &Job::failed, this, over);
    connect(job, &QObject::destroyed, this, &JobsLine::forget);
    QTimer::singleShot(longMilliseconds, job, [guard = QPointer<JobsLine>(this), job] {
        if (!guard)
            return;
        if (Entry* entry = guard->entryOf(job)) {
            entry->isLong = true;
            guard->refresh();
        }
    });
}

JobsLine::Entry* JobsLine::entryOf(const Job* job) {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [job](const Entry& entry) { return entry.job == job; });
    return found == m_entries.end() ? nullptr : &*found;
}

std::vector<const JobsLine::Entry*> JobsLine::shown() const {
    std::vector<const Entry*> found;
    for (const Entry& entry : m_entries) {
        if (entry.isLong && entry.job)
            found.push_back(&entry);
    }
    return found;
}

QString JobsLine::timeLeft(const Entry& entry) {
    const int done = entry.percent - entry.firstPercent;
    if (done < 1 || entry.percent >= 100)
        return {};
    const double seconds = static_cast<double>(entry.sinceFirst.elapsed()) / 1000;
    return tr("%1 left").arg(durationText(seconds / done * (100 - entry.percent)));
}

void JobsLine::end(const QPointer<Job>& job) {
    Entry* entry = entryOf(job);
    if (!job || !entry || !job->offersCancel())
        return;
    entry->isEnding = true;
    refresh();
    job->cancel();
}

void JobsLine::forget(const QObject* job) {
    m_entries.erase(
        std::remove_if(m_entries.begin(), m_entries.end(),
                       [job](const Entry& entry) { return !entry.job || entry.job == job; }),
        m_entries.end());
    refresh();
}

void JobsLine::refresh() {
    const std::vector<const Entry*> jobs = shown();
    setVisible(!jobs.empty());
    if (jobs.empty())
        return;
    const Entry& first = *jobs.front();
    const QString title =
        first.isEnding ? tr("Ending: %1").arg(first.job->title()) : first.job->title();
    const QString shortTitle =
        m_title->fontMetrics().elidedText(title, Qt::ElideMiddle, titleWidth);
    const QString left = timeLeft(first);
    m_title->setText(left.isEmpty() || first.isEnding ? shortTitle
                                                      : tr("%1, %2").arg(shortTitle, left));
    m_title->setToolTip(title);
    m_bar->setRange(0, first.percent < 0 ? 0 : 100);
    m_bar->setValue(std::max(0, first.percent));
    m_bar->setToolTip(title);
    m_cancel->setVisible(first.job->offersCancel());
    m_cancel->setEnabled(!first.isEnding);
    m_cancel->setToolTip(tr("Cancel: %1").arg(first.job->title()));
    m_cancel->setAccessibleName(m_cancel->toolTip());
    m_more->setVisible(jobs.size() > 1);
    m_more->setText(tr("+%1").arg(jobs.size() - 1));
}

void JobsLine::fillMenu() {
    QMenu* menu = m_more->menu();
    menu->clear();
    const std::vector<const Entry*> jobs = shown();
    for (std::size_t i = 1; i < jobs.size(); ++i) {
        const Entry& entry = *jobs[i];
        QString text = entry.job->title();
        text.replace(QLatin1Char('&'), QLatin1String("&&"));
        if (entry.percent >= 0)
            text = tr("%1 (%2%)").arg(text).arg(entry.percent);
        QAction* action = menu->addAction(icon("cancel"), text);
        action->setEnabled(entry.job->offersCancel() && !entry.isEnding);
        connect(action, &QAction::triggered, this, [this, job = entry.job] { end(job); });
    }
}

} // namespace inlay
