#include "ui/window/menu_commands.h"

#include "ui/window/search_words.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace inlay {

namespace {

QString separator() {
    return QStringLiteral(" > "); // as SearchOffer::path has it
}

void collect(QMenu* menu, const QString& path, std::vector<MenuCommand>& commands) {
    Q_EMIT menu->aboutToShow(); // some fill themselves only then
    for (QAction* action : menu->actions()) {
        if (action->isSeparator())
            continue;
        const QString ownPath = path + separator() + plainText(*action);
        if (action->menu())
            collect(action->menu(), ownPath, commands);
        else
            commands.push_back({action, ownPath, searchWords(*action)});
    }
}

} // namespace

QString MenuCommand::name() const {
    return path.section(separator(), -1);
}

QString MenuCommand::menu() const {
    return path.section(separator(), 0, -2);
}

std::vector<MenuCommand> commandsOf(const QMenuBar& menus) {
    std::vector<MenuCommand> commands;
    for (QAction* action : menus.actions()) {
        if (action->menu())
            collect(action->menu(), plainText(*action), commands);
    }
    return commands;
}

QString plainText(const QAction& action) {
    QString text = action.text();
    // A translation without Latin letters names the key in brackets at its end.
    if (text.size() > 4 && text.contains(QLatin1String("(&")))
        text.remove(text.indexOf(QLatin1String("(&")), 4);
    // "&&" is an ampersand to be seen, a single one marks the key.
    text.replace(QLatin1String("&&"), QLatin1String("\x01"));
    text.remove(QLatin1Char('&'));
    text.replace(QLatin1Char('\x01'), QLatin1Char('&'));
    if (text.endsWith(QLatin1String("...")))
        text.chop(3);
    return text;
}

} // namespace inlay
