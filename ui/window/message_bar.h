#pragma once

#include "ui/engine/problem.h"

#include <QFrame>
#include <QTimer>
#include <functional>
#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace inlay {

/// Says what happened, without stopping anybody: problems until they are put away, notices for a
/// few seconds. Of several problems the newest is shown, with the number of the others, the same
/// one only once; choices and states, which may be put off, wait for all of them. It lies over the
/// upper edge of its parent: nothing moves when it comes and goes, so that a click meant for
/// something else still hits that.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showProblem(const QString& title, const Problem& problem);
    /// With a button that does something about it and puts the message away.
    void showProblem(const QString& title, const Problem& problem, const QString& remedy,
                     std::function<void()> act);
    /// A button of a message.
    struct Choice {
        QString text;
        QString tip;
        std::function<void()> act;
    };
    /// With two ways to go on; both put the message away.
    void showChoice(const QString& title, const Problem& problem, const Choice& first,
                    const Choice& second);
    /// With a button, as above, for a state that may end by itself: there is one message of a key
    /// at a time, and it goes with `withdraw`.
    void showState(const QString& key, const QString& title, const Problem& problem,
                   const QString& remedy, std::function<void()> act);
    void withdraw(const QString& key);
    void showNotice(const QString& text);
    void dismiss();

    bool isShowingProblem() const { return !m_problems.isEmpty(); }
    QString text() const; ///< what is shown, without markup

private:
    struct Entry {
        QString title;
        QString text;
        std::vector<Choice> choices; ///< a button for each, two at most
        QString key;                 ///< of a state; empty: of none

        /// It may be put off for long: a choice, a state.
        bool canWait() const { return choices.size() > 1 || !key.isEmpty(); }
    };
    void add(const Entry& entry);
    bool isNoticeBeside(const Entry& entry) const;
    QString othersInWords() const; ///< "(2 more)"; empty: there are none
    QPushButton* makeButton(const char* objectName, std::size_t index);
    void refreshButtons();
    void refresh();
    void place();
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

    QList<Entry> m_problems; ///< the first one is shown
    QString m_notice;
    QTimer m_noticeTimer;
    QLabel* m_text = nullptr;
    std::vector<QPushButton*> m_buttons;
    QScrollArea* m_scroll = nullptr; ///< of the text, where it is taller than the parent
    QToolButton* m_close = nullptr;
    QBoxLayout* m_content = nullptr; ///< text and buttons, beside or below each other
};

} // namespace inlay
