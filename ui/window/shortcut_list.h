#pragma once

#include <QDialog>

class QLineEdit;
class QMenuBar;
class QTreeWidget;
class QTreeWidgetItem;

namespace inlay {

/// All keys of the program: the commands' shortcuts in the order of the menus, then what keys do in
/// the picture, in lists and on sliders. A field narrows the list down.
class ShortcutList : public QDialog {
    Q_OBJECT

public:
    ShortcutList(const QMenuBar& menus, QWidget* parent);

private:
    QTreeWidgetItem* group(const QString& name);
    void addCommands(const QMenuBar& menus);
    void addPlaces();
    void narrow(const QString& text);

    QLineEdit* m_field = nullptr;
    QTreeWidget* m_list = nullptr;
};

} // namespace inlay
