#include "app/studio/first_paint.h"

#include <QEvent>
#include <utility>

namespace inlay {

FirstPaint::FirstPaint(QWidget& window, std::function<void()> then)
    : QObject(&window)
    , m_window(window)
    , m_then(std::move(then)) {
    constexpr int atLatest = 1000; // ms
    m_window.installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, [this] { act(); });
    m_timer.setSingleShot(true);
    m_timer.start(atLatest);
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Paint) {
        m_window.removeEventFilter(this);
        m_timer.start(0); // by then its children are painted too
    }
    return QObject::eventFilter(watched, event);
}

void FirstPaint::act() {
    if (const auto then = std::exchange(m_then, nullptr))
        then();
}

} // namespace inlay
