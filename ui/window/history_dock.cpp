#include "ui/window/history_dock.h"

#include <QAction>
#include <QUndoView>

namespace inlay {

HistoryDock::HistoryDock(QUndoStack& undoStack, QAction* toggle, QWidget* parent)
    : QDockWidget(tr("History"), parent) {
    setObjectName("historyDock");
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    auto* list = new QUndoView(&undoStack, this);
    list->setObjectName("historyList");
    list->setAccessibleName(tr("History"));
    list->setToolTip(tr("What was done, the newest at the end; click to go back or forth to it"));
    list->setEmptyLabel(tr("Nothing done yet"));
    list->setFrameShape(QFrame::NoFrame);
    list->setMinimumWidth(180);
    setWidget(list);
    connect(toggle, &QAction::toggled, this, &QDockWidget::setVisible);
    // Hidden with the whole window is not put away.
    connect(this, &QDockWidget::visibilityChanged, toggle,
            [this, toggle] { toggle->setChecked(!isHidden()); });
    hide();
}

} // namespace inlay
