#pragma once

#include "ui/window/menu_commands.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace inlay {

/// Finds a command by a part of its name and does it: type, choose with the arrow keys, Enter.
/// Offers everything the menus hold, with where it stands in them and its shortcut, and so teaches
/// both. What cannot be done now is shown last and dimmed.
class CommandSearch : public QDialog {
    Q_OBJECT

public:
    CommandSearch(QMenuBar* menus, QWidget* parent);

    void open() override; ///< empties the field and takes the menus as they are now

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void act(const QTreeWidgetItem* item);

    QMenuBar* m_menus;
    QLineEdit* m_field = nullptr;
    QTreeWidget* m_list = nullptr;
    std::vector<MenuCommand> m_commands;
};

} // namespace inlay
