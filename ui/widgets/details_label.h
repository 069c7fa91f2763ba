#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace inlay {

/// A text that most people need not read: folded away below a title that a click or Space unfolds.
/// Not to be seen at all while there is none.
class DetailsLabel : public QWidget {
    Q_OBJECT

public:
    DetailsLabel(const QString& title, const QString& toolTip, QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const;
    bool isUnfolded() const;
    void setUnfolded(bool unfolded);

private:
    QToolButton* m_title;
    QLabel* m_text;
};

} // namespace inlay
