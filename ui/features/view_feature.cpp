#include "ui/features/view_feature.h"

#include "ui/panels/panel_rail.h"
#include "ui/theme/theme.h"
#include "ui/window/actions.h"
#include "ui/window/field_history.h"
#include "ui/window/photo_stage.h"
#include "ui/window/stage.h"
#include "ui/window/window_settings.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMainWindow>

namespace inlay {

ViewFeature::ViewFeature(const WindowParts& parts)
    : WindowFeature(parts) {
    connectActions();
    restoreState();
    // Lists take letters for a search: the key is looked at before they are.
    QCoreApplication::instance()->installEventFilter(this);
}

void ViewFeature::connectActions() {
    const Actions& actions = parts().actions;
    Canvas* canvas = parts().stage.canvas();
    const auto on = [this](QAction* action, auto act) {
        connect(action, &QAction::triggered, this, act);
    };
    for (const auto& [mode, action] : modes())
        on(action, [this, mode = mode] { chooseMode(mode); });
    on(actions.zoomFace,
       [this, canvas] { canvas->zoomToPhotoPart(parts().stage.photo().facePlace()); });
    connect(&parts().panels, &PanelRail::currentChanged, this, &ViewFeature::followPanel);
    on(actions.zoomIn, [canvas] { canvas->zoomIn(); });
    on(actions.zoomOut, [canvas] { canvas->zoomOut(); });
    on(actions.zoomFit, [canvas] { canvas->zoomToFit(); });
    on(actions.zoomActual, [canvas] { canvas->zoomToActualSize(); });
    on(actions.surroundDark, [canvas] { canvas->setSurround(Canvas::Surround::Dark); });
    on(actions.surroundGrey, [canvas] { canvas->setSurround(Canvas::Surround::MidGrey); });
    on(actions.themeSystem, [] { Theme::setChoice(Theme::Choice::System); });
    on(actions.themeLight, [] { Theme::setChoice(Theme::Choice::Light); });
    on(actions.themeDark, [] { Theme::setChoice(Theme::Choice::Dark); });
    for (QAction* action : {actions.surroundDark, actions.surroundGrey, actions.themeSystem,
                            actions.themeLight, actions.themeDark})
        on(action, [this] { Q_EMIT stateChanged(); });
}

std::vector<std::pair<Canvas::Mode, QAction*>> ViewFeature::modes() const {
    const Actions& actions = parts().actions;
    return {{Canvas::Mode::InPhoto, actions.inPhoto},
            {Canvas::Mode::SideBySide, actions.sideBySide},
            {Canvas::Mode::Split, actions.split},
            {Canvas::Mode::TargetOnly, actions.targetOnly},
            {Canvas::Mode::ResultOnly, actions.resultOnly}};
}

void ViewFeature::chooseMode(Canvas::Mode mode) {
    (editPanel() ? m_editingMode : m_embeddingMode) = mode;
    m_modeBefore.reset();
    parts().stage.canvas()->setMode(mode);
    Q_EMIT stateChanged();
}

/// An embedding is looked at beside its target, an edit in the photo: each keeps its own way.
void ViewFeature::followPanel() {
    const Canvas::Mode wanted = editPanel() ? m_editingMode : m_embeddingMode;
    for (const auto& [mode, action] : modes())
        action->setChecked(mode == wanted);
    m_modeBefore.reset();
    parts().stage.canvas()->setMode(wanted);
}

Canvas::Mode ViewFeature::savedMode(const char* key, Canvas::Mode usual) const {
    const int number = parts().settings.number(key, static_cast<int>(usual));
    for (const auto& [mode, action] : modes())
        if (static_cast<int>(mode) == number)
            return mode;
    return usual;
}

void ViewFeature::refreshCommands() {
    parts().actions.zoomFace->setEnabled(!parts().stage.photo().facePlace().isEmpty());
}

void ViewFeature::restoreState() {
    const Actions& actions = parts().actions;
    const WindowSettings& saved = parts().settings;
    m_embeddingMode = savedMode("view/mode", Canvas::Mode::SideBySide);
    m_editingMode = savedMode("view/edit_mode", Canvas::Mode::InPhoto);
    followPanel();
    if (saved.number("view/surround", 0) == 1)
        actions.surroundGrey->trigger();
    const int theme = saved.number("view/theme", 0);
    if (theme == 1)
        actions.themeLight->trigger();
    else if (theme == 2)
        actions.themeDark->trigger();
}

void ViewFeature::saveState() {
    const Actions& actions = parts().actions;
    WindowSettings& settings = parts().settings;
    settings.setNumber("view/mode", static_cast<int>(m_embeddingMode));
    settings.setNumber("view/edit_mode", static_cast<int>(m_editingMode));
    settings.setNumber("view/surround", actions.surroundGrey->isChecked() ? 1 : 0);
    const int dark = actions.themeDark->isChecked() ? 2 : 0;
    settings.setNumber("view/theme", actions.themeLight->isChecked() ? 1 : dark);
}

void ViewFeature::beginComparing() {
    if (m_modeBefore)
        return;
    Canvas* canvas = parts().stage.canvas();
    m_modeBefore = canvas->mode();
    canvas->setMode(canvas->mode() == Canvas::Mode::InPhoto ? Canvas::Mode::PhotoOnly
                                                            : Canvas::Mode::TargetOnly);
}

void ViewFeature::endComparing() {
    if (!m_modeBefore)
        return;
    parts().stage.canvas()->setMode(*m_modeBefore);
    m_modeBefore.reset();
}

bool ViewFeature::eventFilter(QObject* watched, QEvent* event) {
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget->window() != &parts().window)
        return false;
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() != Qt::Key_B || key->modifiers() != Qt::NoModifier || takesText(*widget))
            break;
        if (!key->isAutoRepeat())
            beginComparing();
        return true;
    }
    case QEvent::KeyRelease: {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() != Qt::Key_B || !m_modeBefore)
            break;
        if (!key->isAutoRepeat())
            endComparing();
        return true;
    }
    case QEvent::ActivationChange: // the key may be released while another window has the focus
        if (widget == &parts().window)
            endComparing();
        break;
    default:
        break;
    }
    return WindowFeature::eventFilter(watched, event);
}

} // namespace inlay
