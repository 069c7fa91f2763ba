#pragma once

#include "ui/engine/problem.h"

#include <QFrame>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace inlay {

/// Says what happened, above the picture and without stopping anybody: problems until they are
/// put away, notices for a few seconds. Several problems wait for each other.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showProblem(const QString& title, const Problem& problem);
    /// With a button that does something about it and puts the message away.
    void showProblem(const QString& title, const Problem& problem, const QString& remedy,
                     std::function<void()> act);
    void showNotice(const QString& text);
    void dismiss();

    bool isShowingProblem() const { return !m_problems.isEmpty(); }
    QString text() const; ///< what is shown, without markup

private:
    struct Entry {
        QString title;
        QString text;
        QString remedy; ///< on the button; empty: no button
        std::function<void()> act;
    };
    void refresh();
    void paintEvent(QPaintEvent* event) override;

    QList<Entry> m_problems;
    QString m_notice;
    QTimer m_noticeTimer;
    QLabel* m_text = nullptr;
    QPushButton* m_remedy = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace inlay
