#pragma once

#include <QObject>

class QWidget;

namespace inlay {

/// Buttons and lists to choose from take the keyboard by Tab only, not by a click: after a click
/// Space and the arrow keys still do what they did before, such as playing a film, instead of
/// pressing that button again. Holds for all there are in a window and its panels, and those that
/// come later; dialogs are left as they are.
class ButtonFocus : public QObject {
    Q_OBJECT

public:
    explicit ButtonFocus(QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_window;
};

} // namespace inlay
