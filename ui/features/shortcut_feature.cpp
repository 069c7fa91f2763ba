#include "ui/features/shortcut_feature.h"

#include "ui/window/actions.h"
#include "ui/window/shortcut_list.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace inlay {

ShortcutFeature::ShortcutFeature(const WindowParts& parts)
    : WindowFeature(parts) {
    QAction* action = parts.actions.make("actionShortcuts", tr("&Keyboard shortcuts"),
                                         tr("All keys of the program, by menu"), "F1");
    parts.actions.helpMenu->insertAction(parts.actions.findCommand, action);
    connect(action, &QAction::triggered, this, &ShortcutFeature::show);
}

void ShortcutFeature::show() {
    QMainWindow& window = parts().window;
    auto* list = window.findChild<ShortcutList*>();
    if (!list) {
        list = new ShortcutList(*window.menuBar(), &window);
        list->setAttribute(Qt::WA_DeleteOnClose); // names and keys as they are at the next opening
    }
    list->show();
    list->raise();
    list->activateWindow();
}

} // namespace inlay
