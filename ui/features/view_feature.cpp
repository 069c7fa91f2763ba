#include "ui/features/view_feature.h"

#include "ui/theme/theme.h"
#include "ui/window/actions.h"
#include "ui/window/field_history.h"
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
    on(actions.sideBySide, [canvas] { canvas->setMode(Canvas::Mode::SideBySide); });
    on(actions.split, [canvas] { canvas->setMode(Canvas::Mode::Split); });
    on(actions.targetOnly, [canvas] { canvas->setMode(Canvas::Mode::TargetOnly); });
    on(actions.resultOnly, [canvas] { canvas->setMode(Canvas::Mode::ResultOnly); });
    on(actions.zoomIn, [canvas] { canvas->zoomIn(); });
    on(actions.zoomOut, [canvas] { canvas->zoomOut(); });
    on(actions.zoomFit, [canvas] { canvas->zoomToFit(); });
    on(actions.zoomActual, [canvas] { canvas->zoomToActualSize(); });
    on(actions.surroundDark, [canvas] { canvas->setSurround(Canvas::Surround::Dark); });
    on(actions.surroundGrey, [canvas] { canvas->setSurround(Canvas::Surround::MidGrey); });
    on(actions.themeSystem, [] { Theme::setChoice(Theme::Choice::System); });
    on(actions.themeLight, [] { Theme::setChoice(Theme::Choice::Light); });
    on(actions.themeDark, [] { Theme::setChoice(Theme::Choice::Dark); });
}

void ViewFeature::restoreState() {
    const Actions& actions = parts().actions;
    const WindowSettings& saved = parts().settings;
    if (saved.number("view/mode", 0) == 1)
        actions.split->trigger();
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
    settings.setNumber("view/mode", actions.split->isChecked() ? 1 : 0);
    settings.setNumber("view/surround", actions.surroundGrey->isChecked() ? 1 : 0);
    const int dark = actions.themeDark->isChecked() ? 2 : 0;
    settings.setNumber("view/theme", actions.themeLight->isChecked() ? 1 : dark);
}

void ViewFeature::beginComparing() {
    if (m_modeBefore)
        return;
    Canvas* canvas = parts().stage.canvas();
    m_modeBefore = canvas->mode();
    canvas->setMode(Canvas::Mode::TargetOnly);
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
