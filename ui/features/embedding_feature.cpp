#include "ui/features/embedding_feature.h"

#include "ui/intake/photo_intake.h"
#include "ui/panels/embed_panel.h"
#include "ui/panels/panel_rail.h"
#include "ui/run/embedder.h"
#include "ui/session/session.h"
#include "ui/shelf/shelf_view.h"
#include "ui/widgets/menu_text.h"
#include "ui/window/actions.h"
#include "ui/window/stage.h"
#include "ui/window/window_settings.h"

#include <QAction>

namespace inlay {

EmbeddingFeature::EmbeddingFeature(const WindowParts& parts)
    : WindowFeature(parts)
    , m_panel(new EmbedPanel(parts.session, parts.embedder, parts.presets)) {
    parts.panels.addPanel(m_panel, tr("Embed"), parts.actions.panelEmbed);
    restoreSettings();
    connectActions();
    connectPanel();
}

void EmbeddingFeature::restoreSettings() {
    const WindowSettings& saved = parts().settings;
    m_panel->settings()->setRemembered(saved.embeddingOptionsOfNetworks());
    m_panel->settings()->setOptions(saved.embeddingOptions(), saved.automaticEmbedding());
}

void EmbeddingFeature::saveState() {
    WindowSettings& settings = parts().settings;
    settings.setEmbedding(m_panel->settings()->options(), m_panel->settings()->isAutomatic());
    settings.setEmbeddingOptionsOfNetworks(m_panel->settings()->remembered());
}

void EmbeddingFeature::connectActions() {
    const Actions& actions = parts().actions;
    connect(actions.start, &QAction::triggered, m_panel, &EmbedPanel::startOrRestart);
    connect(actions.continueEmbedding, &QAction::triggered, m_panel, &EmbedPanel::continueFromHere);
    SearchQueue& searches = parts().embedder.searches();
    connect(actions.pause, &QAction::triggered, &searches, &SearchQueue::togglePause);
    connect(actions.stopAndKeep, &QAction::triggered, &searches, &SearchQueue::stopAndKeep);
    connect(actions.cancel, &QAction::triggered, &searches, &SearchQueue::cancelRunning);
    connect(actions.cancelAll, &QAction::triggered, &parts().embedder.queue(),
            &EmbeddingQueue::cancelAll);
    connect(actions.crop, &QAction::triggered, this, [this] {
        parts().panels.setCurrentPanel(m_panel);
        parts().stage.editCrop();
    });
}

void EmbeddingFeature::connectPanel() {
    ShelfView& shelf = parts().shelf;
    Stage& stage = parts().stage;
    connect(&parts().photos, &PhotoIntake::opened, this, [this] {
        parts().panels.setCurrentPanel(m_panel); // where its embedding can be watched
    });
    connect(&shelf, &ShelfView::currentChanged, m_panel, &EmbedPanel::setPicture);
    connect(&shelf, &ShelfView::selectionChanged, this,
            [this] { m_panel->setSelection(parts().shelf.selected()); });
    connect(m_panel->settings(), &EmbedSettings::changed, this, &EmbeddingFeature::stateChanged);
    connect(m_panel, &EmbedPanel::pictureRequested, &shelf, &ShelfView::setCurrent);
    connect(m_panel, &EmbedPanel::editCropRequested, &stage, &Stage::editCrop);
    connect(m_panel->snapshots(), &SnapshotHistory::previewed, &stage, &Stage::showTrial);
    connect(m_panel->snapshots(), &SnapshotHistory::previewEnded, &stage, &Stage::endTrial);
}

void EmbeddingFeature::refreshCommands() {
    const Actions& actions = parts().actions;
    const Picture* picture = parts().session.document().find(parts().shelf.current());
    actions.start->setEnabled(m_panel->canStart());
    actions.continueEmbedding->setEnabled(m_panel->canContinue());
    actions.crop->setEnabled(picture && picture->hasPhoto() && picture->framing);
    refreshRunning();
}

/// Their names say what they are about: it need not be the chosen picture, nor an embedding.
void EmbeddingFeature::refreshRunning() {
    const Actions& actions = parts().actions;
    const SearchQueue& searches = parts().embedder.searches();
    const EmbeddingQueue& queue = parts().embedder.queue();
    const Search* running = searches.running();
    const Picture* embedded = parts().session.document().find(queue.current());
    QString name;
    if (running)
        name = menuText(embedded ? embedded->name : tr("\"%1\"").arg(running->title));
    actions.pause->setText(tr("&Pause"));
    if (running && searches.isPaused())
        actions.pause->setText(tr("Res&ume %1").arg(name));
    else if (running)
        actions.pause->setText(tr("&Pause %1").arg(name));
    actions.stopAndKeep->setText(running ? tr("&Stop %1 and keep it").arg(name)
                                         : tr("&Stop and keep"));
    actions.cancel->setText(running ? tr("&Cancel %1").arg(name) : tr("&Cancel"));
    actions.pause->setEnabled(searches.canPause());
    actions.stopAndKeep->setEnabled(searches.canPause());
    actions.cancel->setEnabled(running);
    actions.cancelAll->setEnabled(queue.isRunning() || queue.waiting() > 0);
}

} // namespace inlay
