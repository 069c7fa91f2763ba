#include "ui/window/button_focus.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QEvent>

namespace inlay {

namespace {

void takeByTabOnly(QWidget* widget) {
    const auto* choice = qobject_cast<QComboBox*>(widget);
    if (!qobject_cast<QAbstractButton*>(widget) && (!choice || choice->isEditable()))
        return;
    if (widget->focusPolicy() & Qt::ClickFocus)
        widget->setFocusPolicy(Qt::TabFocus);
}

} // namespace

ButtonFocus::ButtonFocus(QWidget* window)
    : QObject(window)
    , m_window(window) {
    for (QWidget* widget : window->findChildren<QWidget*>()) {
        if (widget->window() == window)
            takeByTabOnly(widget);
    }
    QApplication::instance()->installEventFilter(this);
}

bool ButtonFocus::eventFilter(QObject* watched, QEvent* event) {
    // Sent before a widget is shown for the first time.
    if (event->type() == QEvent::Polish && watched->isWidgetType()) {
        auto* widget = static_cast<QWidget*>(watched);
        if (widget->window() == m_window)
            takeByTabOnly(widget);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace inlay
