#include "ui/features/settings_feature.h"

#include "ui/engine/engine_words.h"
#include "ui/run/embedder.h"
#include "ui/session/session.h"
#include "ui/window/actions.h"
#include "ui/window/message_bar.h"
#include "ui/window/settings_dialog.h"
#include "ui/window/window_settings.h"

#include <QAction>
#include <QMainWindow>

namespace inlay {

namespace {

bool isSame(const EngineSettings& a, const EngineSettings& b) {
    return a.device == b.device && a.threads == b.threads;
}

} // namespace

SettingsFeature::SettingsFeature(const WindowParts& parts)
    : WindowFeature(parts)
    , m_startedOtherwise(!isSame(parts.session.engineSettings(), parts.settings.engineSettings())) {
    connect(parts.actions.settings, &QAction::triggered, this, &SettingsFeature::show);
    connect(&parts.session.engine(), &EngineThread::restartFailed, this, [this] {
        this->parts().settings.setEngineSettings(this->parts().session.engineSettings());
    });
}

void SettingsFeature::show() {
    if (!m_dialog)
        makeDialog();
    const Session& session = parts().session;
    const std::optional<DeviceInfo>& device = session.device();
    m_dialog->setEngine(parts().settings.engineSettings(),
                        device ? deviceInWords(*device) : QString(), isOverridden());
    m_dialog->setStartsWithLastNetwork(parts().settings.startsWithLastNetwork());
    m_dialog->refreshChoices();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void SettingsFeature::makeDialog() {
    const Actions& actions = parts().actions;
    m_dialog = new SettingsDialog(&parts().window);
    m_dialog->addChoice(tr("&Language"), "settingsLanguage", tr("Language of the program"),
                        tr("The language of menus and messages, from the next start on"),
                        actionsNamed({"actionLanguageSystem", "actionLanguageEnglish",
                                      "actionLanguageGerman", "actionLanguageJapanese"}));
    m_dialog->addChoice(tr("T&heme"), "settingsTheme", tr("Theme"),
                        tr("Dark or light, or as the system is"),
                        {actions.themeSystem, actions.themeLight, actions.themeDark});
    m_dialog->addChoice(tr("&Surround"), "settingsSurround", tr("Surround of the pictures"),
                        tr("Dark grey, or a mid grey that lets colours be judged"),
                        {actions.surroundDark, actions.surroundGrey});
    connect(m_dialog, &SettingsDialog::engineChosen, this, &SettingsFeature::chooseEngine);
    connect(m_dialog, &SettingsDialog::startNetworkChosen, this,
            [this](bool last) { parts().settings.setStartsWithLastNetwork(last); });
}

QList<QAction*> SettingsFeature::actionsNamed(const QStringList& names) const {
    QList<QAction*> found;
    for (const QString& name : names) {
        if (auto* action = parts().window.findChild<QAction*>(name))
            found << action;
    }
    return found;
}

/// What the command line asks for holds, but where it does not work.
bool SettingsFeature::isOverridden() const {
    return m_startedOtherwise && parts().session.engineState() != Session::EngineState::Unavailable;
}

void SettingsFeature::chooseEngine(const EngineSettings& settings) {
    parts().settings.setEngineSettings(settings);
    if (isOverridden() || isSame(settings, parts().session.engineSettings()))
        return;
    m_startedOtherwise = false;
    if (parts().embedder.queue().isRunning())
        parts().messages.showNotice(
            tr("This takes effect when the embedding that runs has ended."));
    parts().session.setEngineSettings(settings);
}

} // namespace inlay
