#pragma once

#include "ui/run/embedding_queue.h"
#include "ui/session/session.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace inlay {

class JobsLine;

/// The bottom line: what runs, how fast, how long it will take, on what.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    StatusLine(Session& session, EmbeddingQueue& queue, QWidget* parent = nullptr);

    QString text() const;

private:
    void refresh();
    void showMemory();
    void showProgress(const EmbeddingProgress& progress);

    Session& m_session;
    EmbeddingQueue& m_queue;
    QLabel* m_text = nullptr;
    QToolButton* m_pause = nullptr;
    QToolButton* m_cancel = nullptr;
    JobsLine* m_jobs = nullptr;
    QLabel* m_device = nullptr;
    QLabel* m_memory = nullptr;
    QTimer m_memoryTimer;
};

} // namespace inlay
