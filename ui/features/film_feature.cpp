#include "ui/features/film_feature.h"

#include "ui/canvas/canvas.h"
#include "ui/intake/latent_intake.h"
#include "ui/panels/film_panel.h"
#include "ui/panels/morph_panel.h"
#include "ui/panels/panel_rail.h"
#include "ui/shelf/shelf_view.h"
#include "ui/widgets/film_strip.h"
#include "ui/window/actions.h"
#include "ui/window/exporter.h"
#include "ui/window/file_dialogs.h"
#include "ui/window/message_bar.h"
#include "ui/window/stage.h"
#include "ui/window/window_settings.h"

#include <QAction>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenu>

namespace inlay {

FilmFeature::FilmFeature(const WindowParts& parts)
    : WindowFeature(parts)
    , m_panel(new FilmPanel(parts.session, parts.thumbnails)) {
    QAction* show =
        parts.actions.make("actionPanelFilm", tr("&Film panel"),
                           tr("A film through any number of pictures"), nullptr, "film");
    parts.panels.addPanel(m_panel, tr("Film"), show);
    m_play = parts.actions.make("actionPlayFilm", tr("Pla&y or pause the film"),
                                tr("Play the film of the Film panel on the canvas, or pause it; "
                                   "there Space does it, too"),
                                "Ctrl+Alt+P", "play");
    parts.actions.viewMenu->addAction(m_play);
    m_panel->setChosenOnShelf([&shelf = parts.shelf] { return shelf.selected(); });
    restoreSettings();
    connectMorph();
    connect(m_play, &QAction::triggered, this, [this] {
        this->parts().panels.setCurrentPanel(m_panel);
        m_panel->togglePlaying();
    });
    connect(m_panel, &FilmPanel::settingsChanged, this, &FilmFeature::stateChanged);
    connect(&parts.latents, &LatentIntake::filmWanted, this,
            [this](const std::vector<PictureId>& pictures) {
                m_panel->insertPictures(-1, pictures);
                this->parts().panels.setCurrentPanel(m_panel);
            });
    connect(m_panel, &FilmPanel::exportRequested, this, &FilmFeature::exportFilm);
    connect(parts.actions.exportFilm, &QAction::triggered, this, &FilmFeature::exportFilm);
    connect(m_panel, &EditPanel::editChanged, this, &FilmFeature::refresh);
    connect(&parts.session, &Session::networkChanged, this, &FilmFeature::refresh);
    for (QObject* watched :
         {static_cast<QObject*>(parts.stage.canvas()),
          static_cast<QObject*>(parts.stage.filmStrip()), static_cast<QObject*>(parts.shelf.list()),
          static_cast<QObject*>(&parts.window)})
        watched->installEventFilter(this);
    refresh();
}

void FilmFeature::refresh() {
    const bool possible = m_panel->isComplete() && parts().session.isReady();
    m_play->setEnabled(possible);
    parts().actions.exportFilm->setEnabled(possible);
}

/// A morph's film begins where its slider does: with B.
void FilmFeature::connectMorph() {
    auto* morph = parts().panels.findChild<MorphPanel*>();
    connect(morph, &MorphPanel::filmRequested, this, [this, morph] {
        const PictureId from = morph->slot(0)->picture();
        const PictureId to = morph->slot(1)->picture();
        const std::vector<PictureId> before = m_panel->keyframes();
        const std::size_t count = before.size();
        const bool endsWithBoth = count > 1 && before[count - 2] == from && before.back() == to;
        if (count > 0 && before.back() == from)
            m_panel->insertPictures(-1, {to});
        else if (!endsWithBoth)
            m_panel->insertPictures(-1, {from, to});
        if (!before.empty())
            parts().messages.showNotice(
                tr("The two pictures stand at the end of the film that was there."));
        parts().panels.setCurrentPanel(m_panel);
    });
}

/// Space belongs to buttons and fields where these have the focus; else it plays.
bool FilmFeature::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && parts().panels.currentPanel() == m_panel) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            if (!key->isAutoRepeat())
                m_panel->togglePlaying();
            return true;
        }
    }
    return WindowFeature::eventFilter(watched, event);
}

void FilmFeature::exportFilm() {
    if (!m_panel->isComplete())
        return;
    if (parts().exporter.isFilming()) {
        parts().messages.showNotice(
            tr("A film is being written; wait for it, or cancel it in the line at the bottom."));
        return;
    }
    const FilmExport film = m_panel->exported();
    const QString path = parts().dialogs.saveFilm(
        &parts().window, parts().settings.proposal(WindowSettings::Folder::Films,
                                                   m_panel->filmName(), QStringLiteral(".mp4")));
    if (path.isEmpty())
        return;
    parts().settings.setFolder(WindowSettings::Folder::Films, path);
    parts().exporter.exportFilm(film, path);
}

void FilmFeature::restoreSettings() {
    const WindowSettings& saved = parts().settings;
    FilmSettings settings;
    settings.seconds = saved.number("film/tenths", 20) / 10.0;
    settings.isPerSection = saved.number("film/perSection", 1) != 0;
    settings.framesPerSecond = saved.number("film/framesPerSecond", 25);
    settings.easing =
        static_cast<FilmEasing>(saved.number("film/easing", static_cast<int>(FilmEasing::Smooth)));
    settings.curve =
        static_cast<FilmCurve>(saved.number("film/curve", static_cast<int>(FilmCurve::Straight)));
    settings.loop = saved.number("film/loop", 0) != 0;
    settings.pictures = static_cast<FilmPictures>(
        saved.number("film/pictures", static_cast<int>(FilmPictures::Crops)));
    settings.side = saved.number("film/side", 0);
    m_panel->setSettings(settings);
}

void FilmFeature::saveState() {
    WindowSettings& saved = parts().settings;
    const FilmSettings settings = m_panel->settings();
    saved.setNumber("film/tenths", qRound(settings.seconds * 10));
    saved.setNumber("film/perSection", settings.isPerSection ? 1 : 0);
    saved.setNumber("film/framesPerSecond", settings.framesPerSecond);
    saved.setNumber("film/easing", static_cast<int>(settings.easing));
    saved.setNumber("film/curve", static_cast<int>(settings.curve));
    saved.setNumber("film/loop", settings.loop ? 1 : 0);
    saved.setNumber("film/pictures", static_cast<int>(settings.pictures));
    saved.setNumber("film/side", settings.side);
}

} // namespace inlay
