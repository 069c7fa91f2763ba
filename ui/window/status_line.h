#pragma once

#include "ui/document/session.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace inlay {

/// The bottom line: what runs, how fast, how long it will take, on what.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(Session& session, QWidget* parent = nullptr);

    void showFilm(int percent); ///< -1: no film is being written
    QString text() const;

Q_SIGNALS:
    void cancelFilmRequested();

private:
    void refresh();
    void showMemory();
    void showProgress(const EmbeddingProgress& progress);

    Session& m_session;
    QLabel* m_text = nullptr;
    QLabel* m_filmText = nullptr;
    QProgressBar* m_film = nullptr;
    QToolButton* m_pause = nullptr;
    QToolButton* m_cancel = nullptr;
    QToolButton* m_cancelFilm = nullptr;
    QLabel* m_device = nullptr;
    QLabel* m_memory = nullptr;
    QTimer m_memoryTimer;
};

/// "12 s", "3 min 20 s", "1 h 5 min".
QString durationText(double seconds);

} // namespace inlay
