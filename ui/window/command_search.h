#pragma once

#include <QDialog>
#include <QPointer>
#include <vector>

class QAction;
class QLineEdit;
class QMenu;
class QMenuBar;
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
    struct Command {
        QPointer<QAction> action; ///< menus filled anew delete theirs
        QString path;             ///< "View > Theme > Dark"
    };

    void collect(QMenu* menu, const QString& path);
    void refresh();
    void act(const QTreeWidgetItem* item);

    QMenuBar* m_menus;
    QLineEdit* m_field = nullptr;
    QTreeWidget* m_list = nullptr;
    std::vector<Command> m_commands;
};

} // namespace inlay
