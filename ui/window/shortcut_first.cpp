#include "ui/window/shortcut_first.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace inlay {

ShortcutFirst::ShortcutFirst(QAction* action, QWidget* window, Condition condition)
    : QObject(window)
    , m_action(action)
    , m_window(window)
    , m_condition(std::move(condition)) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool ShortcutFirst::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride || !m_action || !m_action->isEnabled())
        return false;
    const auto* field = qobject_cast<QWidget*>(watched);
    if (!field || field->window() != m_window)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const QKeySequence pressed(static_cast<int>(key->modifiers()) | key->key());
    if (!m_action->shortcuts().contains(pressed))
        return false;
    if (m_condition && !m_condition(*field))
        return false;
    event->ignore(); // nobody overrides it: the shortcut is tried next
    return true;
}

} // namespace inlay
