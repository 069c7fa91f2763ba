#pragma once

#include "ui/engine/job.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>
#include <vector>

class QLabel;
class QMenu;
class QProgressBar;
class QToolButton;

namespace inlay {

/// The long work that is under way, in one place: what it is, how far it is, how long
/// it will still take, and a way to end it
/// where it can be ended. Work that is over at once is never shown.
class JobsLine : public QWidget {
    Q_OBJECT

public:
    explicit JobsLine(QWidget* parent = nullptr);

    void watch(Job* job);

private:
    struct Entry {
        QPointer<Job> job;
        int percent = -1; ///< -1: not known
        int firstPercent = -1;
        QElapsedTimer sinceFirst; ///< percent
        bool isLong = false;
        bool isEnding = false;
    };

    Entry* entryOf(const Job* job);
    std::vector<const Entry*> shown() const;     ///< the oldest first
    static QString timeLeft(const Entry& entry); ///< empty: not known
    void end(const QPointer<Job>& job);
    void forget(const QObject* job);
    void refresh();
    void fillMenu();

    std::vector<Entry> m_entries;
    QLabel* m_title = nullptr;
    QProgressBar* m_bar = nullptr;
    QToolButton* m_cancel = nullptr;
    QToolButton* m_more = nullptr; ///< the others, while there are several
};

} // namespace inlay
