#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QWidget;

namespace inlay {

/// Lets an action's shortcuts win over the keys that a text or number field of the window takes
/// for itself, as Ctrl+E does on X11 (end of line). A disabled action leaves the keys to the field.
class ShortcutFirst : public QObject {
    Q_OBJECT

public:
    /// Whether the action goes before this field at this moment.
    using Condition = std::function<bool(const QWidget& field)>;

    /// Owned by `window`; acts for fields inside that window only, so dialogs keep their keys.
    ShortcutFirst(QAction* action, QWidget* window, Condition condition = {});

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPointer<QAction> m_action;
    QWidget* m_window;
    Condition m_condition;
};

} // namespace inlay
