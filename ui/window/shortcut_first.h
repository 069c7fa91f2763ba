#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace inlay {

/// Lets an action's shortcuts win over the keys that a text or number field of the window takes
/// for itself, as Ctrl+E does on X11 (end of line). A disabled action leaves the keys to the field.
class ShortcutFirst : public QObject {
    Q_OBJECT

public:
    /// Owned by `window`; acts for fields inside that window only, so dialogs keep their keys.
    ShortcutFirst(QAction* action, QWidget* window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPointer<QAction> m_action;
    QWidget* m_window;
};

} // namespace inlay
