#include "ui/features/language_feature.h"

#include "ui/language/language.h"
#include "ui/window/actions.h"
#include "ui/window/message_bar.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace inlay {

LanguageFeature::LanguageFeature(const WindowParts& parts)
    : WindowFeature(parts) {
    QMenu* menu = parts.actions.viewMenu->addMenu(tr("Lan&guage"));
    menu->setObjectName("menuLanguage");
    auto* group = new QActionGroup(this);
    const auto add = [&](const QString& code, const char* objectName, const QString& name,
                         const QString& tip, const char* shortcut) {
        QAction* action = parts.actions.make(objectName, name, tip, shortcut);
        action->setCheckable(true);
        action->setChecked(code == Language::choice());
        group->addAction(action);
        menu->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { choose(code); });
    };
    add({}, "actionLanguageSystem", tr("As the &system"),
        tr("The system's language, where the program speaks it"), "Ctrl+L, S");
    menu->addSeparator();
    add("en", "actionLanguageEnglish", Language::ownName("en"),
        tr("The program in English, from the next start on"), "Ctrl+L, E");
    add("de", "actionLanguageGerman", Language::ownName("de"),
        tr("The program in German, from the next start on"), "Ctrl+L, D");
    add("ja", "actionLanguageJapanese", Language::ownName("ja"),
        tr("The program in Japanese, from the next start on"), "Ctrl+L, J");
}

void LanguageFeature::choose(const QString& code) {
    if (code == Language::choice())
        return;
    Language::setChoice(code);
    parts().messages.showNotice(
        tr("%1 from the next start on.").arg(Language::ownName(Language::resolved(code))));
}

} // namespace inlay
