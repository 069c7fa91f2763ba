#pragma once

#include "ui/window/menu_commands.h"
#include "ui/window/search_offer.h"

#include <QDialog>
#include <functional>
#include <memory>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace inlay {

/// Finds a command by a part of its name, or of what else people call it, and does it: type, choose
/// with the arrow keys, Enter. Offers everything the menus hold, with where it stands in them and
/// its shortcut, and so teaches both; and what the panels have to offer, such as the library's
/// expressions. What cannot be done now is shown last and dimmed.
class CommandSearch : public QDialog {
    Q_OBJECT

public:
    /// `offers` is asked at every opening.
    CommandSearch(QMenuBar* menus, std::function<std::vector<SearchOffer>()> offers,
                  QWidget* parent);

    void open() override; ///< empties the field and takes the menus as they are now

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void act(const QTreeWidgetItem* item);

    QMenuBar* m_menus;
    std::function<std::vector<SearchOffer>()> m_offers;
    std::unique_ptr<QObject> m_offered; ///< owns the actions of what was offered last
    QLineEdit* m_field = nullptr;
    QTreeWidget* m_list = nullptr;
    std::vector<MenuCommand> m_commands;
};

} // namespace inlay
