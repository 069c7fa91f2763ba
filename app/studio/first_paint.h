#pragma once

#include <QObject>
#include <QTimer>
#include <QWidget>
#include <functional>

namespace inlay {

/// Does something once, as soon as a window stands on the screen with all that is in it; a second
/// after it was made at the latest, since a minimised window is not painted.
class FirstPaint : public QObject {
public:
    FirstPaint(QWidget& window, std::function<void()> then);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void act();

    QWidget& m_window;
    std::function<void()> m_then; ///< empty: done
    QTimer m_timer;
};

} // namespace inlay
