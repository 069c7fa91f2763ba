#pragma once

#include <QDockWidget>

class QAction;
class QUndoStack;

namespace inlay {

/// Everything that was done to the document, as a list; a click goes back or forth to there.
class HistoryDock : public QDockWidget {
    Q_OBJECT

public:
    /// `toggle` shows and hides it, and is checked while it is shown.
    HistoryDock(QUndoStack& undoStack, QAction* toggle, QWidget* parent);
};

} // namespace inlay
