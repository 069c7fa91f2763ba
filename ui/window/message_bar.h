#pragma once

#include "ui/engine/problem.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace inlay {

/// Says what happened, above the picture and without stopping anybody: problems until they are
/// put away, notices for a few seconds. Several problems wait for each other.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showProblem(const QString& title, const Problem& problem);
    void showNotice(const QString& text);
    void dismiss();

    bool isShowingProblem() const { return !m_problems.isEmpty(); }
    QString text() const; ///< what is shown, without markup

private:
    struct Entry {
        QString title;
        QString text;
    };
    void refresh();
    void paintEvent(QPaintEvent* event) override;

    QList<Entry> m_problems;
    QString m_notice;
    QTimer m_noticeTimer;
    QLabel* m_text = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace inlay
