#pragma once

#include <QPointer>
#include <QString>
#include <vector>

class QAction;
class QMenuBar;

namespace inlay {

/// A command as it stands in the menus.
struct MenuCommand {
    QPointer<QAction> action;
    QString path;  ///< "View > Theme > Dark"
    QString words; ///< what else it is called, for a search

    QString name() const; ///< "Dark"
    QString menu() const; ///< "View > Theme"
};

/// Everything that can be done by a menu, in the menus' order; menus that fill themselves when they
/// are shown are asked to.
std::vector<MenuCommand> commandsOf(const QMenuBar& menus);

/// An action's or a menu's text without the mark of its key and without the dots.
QString plainText(const QAction& action);

} // namespace inlay
