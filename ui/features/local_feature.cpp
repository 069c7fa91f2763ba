#include "ui/features/local_feature.h"

#include "ui/canvas/canvas.h"
#include "ui/canvas/mask_layer.h"
#include "ui/intake/arrivals.h"
#include "ui/intake/face_samples.h"
#include "ui/panels/local_panel.h"
#include "ui/panels/mask_tools.h"
#include "ui/panels/panel_rail.h"
#include "ui/run/embedder.h"
#include "ui/shelf/shelf_view.h"
#include "ui/widgets/loss_chart.h"
#include "ui/window/actions.h"
#include "ui/window/message_bar.h"
#include "ui/window/stage.h"
#include "ui/window/window_settings.h"

#include <QAction>
#include <QMenu>

namespace inlay {

namespace {

/// The result, as a composition where there is one; before, A. A run that is still going is not
/// something to save. The latent is the network's picture's.
Shown shownOf(const Picture& a, const Picture* result, const Picture* composition) {
    const LatentPtr latent = result ? result->embedding.latent : nullptr;
    if (composition)
        return {composition->framing->target, latent, composition->name, composition->origin};
    if (result)
        return {result->embedding.reconstruction, latent, result->name, result->origin};
    // A photo's latent is not what is shown of it.
    return {LocalEditRunner::sourceOf(a), a.framing ? nullptr : a.embedding.latent, a.name,
            a.origin};
}

} // namespace

LocalFeature::LocalFeature(const WindowParts& parts)
    : WindowFeature(parts)
    , m_runner(parts.session, parts.embedder.searches())
    , m_panel(new LocalPanel(parts.session, m_runner, parts.thumbnails))
    , m_layer(new MaskLayer(parts.stage.canvas())) {
    makeActions();
    parts.panels.addPanel(m_panel, tr("Local"), m_panelAction);
    restoreSettings();
    m_layer->setBrush(m_panel->tools()->brush());
    m_layer->setColour(m_panel->tools()->colour());
    connectPanel();
    connectRunner();
    connect(&parts.panels, &PanelRail::currentChanged, this, &LocalFeature::panelChosen);
    connect(&parts.shelf, &ShelfView::currentChanged, m_panel, &LocalPanel::setPicture);
    connect(m_panel, &LocalPanel::pictureChosen, &parts.shelf, &ShelfView::setCurrent);
    connect(m_panel, &LocalPanel::faceRequested, &parts.samples,
            [&samples = parts.samples] { samples.addRandom(); });
    connect(&parts.arrivals, &Arrivals::added, m_panel, &LocalPanel::takeGenerated);
    refresh();
}

void LocalFeature::restoreSettings() {
    const WindowSettings& saved = parts().settings;
    MaskTools* tools = m_panel->tools();
    tools->setPaintingWanted(saved.number("local/painting", 1) != 0);
    MaskBrush brush = tools->brush();
    brush.radius = saved.number("local/brushSize", qRound(2 * brush.radius)) / 2.0;
    brush.softness = saved.number("local/brushSoftness", qRound(100 * brush.softness)) / 100.0;
    tools->setBrush(brush);
    tools->setColour(QColor::fromRgb(static_cast<QRgb>(
        saved.number("local/maskColour", static_cast<int>(tools->colour().rgb())))));
    LocalEditTask task = m_panel->task();
    task.edit.kind =
        static_cast<LocalEditKind>(saved.number("local/kind", static_cast<int>(task.edit.kind)));
    task.edit.feather = saved.number("local/feather", qRound(task.edit.feather * 1000)) / 1000.0;
    task.options.steps = saved.number("local/steps", task.options.steps);
    task.keepsComposition = saved.number("local/composition", task.keepsComposition ? 1 : 0) != 0;
    m_panel->setTask(task);
}

void LocalFeature::saveState() {
    WindowSettings& saved = parts().settings;
    const MaskTools* tools = m_panel->tools();
    saved.setNumber("local/painting", tools->isPaintingWanted() ? 1 : 0);
    saved.setNumber("local/brushSize", qRound(2 * tools->brush().radius));
    saved.setNumber("local/brushSoftness", qRound(100 * tools->brush().softness));
    saved.setNumber("local/maskColour", static_cast<int>(tools->colour().rgb()));
    const LocalEditTask task = m_panel->task();
    saved.setNumber("local/kind", static_cast<int>(task.edit.kind));
    saved.setNumber("local/feather", qRound(task.edit.feather * 1000));
    saved.setNumber("local/steps", task.options.steps);
    saved.setNumber("local/composition", task.keepsComposition ? 1 : 0);
}

void LocalFeature::makeActions() {
    Actions& actions = parts().actions;
    m_panelAction = actions.make("actionPanelLocal", tr("&Local edits panel"),
                                 tr("Paint a mask and fill it in, copy into it, or restyle it"),
                                 nullptr, "brush");
    m_paint = actions.make("actionMaskPaint", tr("Paint a &mask"),
                           tr("Paint over the part of the picture that a local edit changes"),
                           "Ctrl+B", "brush");
    m_paint->setCheckable(true);
    m_fill = actions.make("actionMaskFill", tr("Fill the mask"),
                          tr("Mark the whole picture, to erase what is to stay"), "Ctrl+Shift+B",
                          "fill");
    m_invert =
        actions.make("actionMaskInvert", tr("Invert the mask"),
                     tr("What is marked stays, and the rest changes"), "Ctrl+Alt+V", "invert");
    m_clear = actions.make("actionMaskClear", tr("Clear the mask"), tr("Take all of the mask away"),
                           "Ctrl+Shift+Alt+B");
    m_start = actions.make("actionLocalStart", tr("Start the local edit"),
                           tr("Do what the Local panel says to the masked part"), "Shift+F5");
    m_stop = actions.make("actionLocalStop", tr("Stop the local edit and keep it"),
                          tr("End it here with its best state"), "Shift+F7");
    QMenu* menu = actions.pictureMenu->addMenu(tr("&Local edit"));
    for (QAction* action : {m_paint, m_fill, m_invert, m_clear})
        menu->addAction(action);
    menu->addSeparator();
    menu->addAction(m_start);
    menu->addAction(m_stop);
    connect(m_paint, &QAction::triggered, this, [this](bool on) {
        if (on)
            parts().panels.setCurrentPanel(m_panel);
        m_panel->tools()->setPaintingWanted(on);
        refreshPainting();
        if (m_layer->isPainting())
            m_layer->setFocus(Qt::OtherFocusReason);
    });
    connect(m_start, &QAction::triggered, this, [this] {
        parts().panels.setCurrentPanel(m_panel);
        m_runner.start(m_panel->task());
    });
    connect(m_stop, &QAction::triggered, &m_runner, &LocalEditRunner::stopAndKeep);
}

void LocalFeature::connectPanel() {
    MaskTools* tools = m_panel->tools();
    const auto fill = [this] { changeMask(MaskTools::filled(maskSize()), tr("Fill the mask")); };
    const auto invert = [this] {
        changeMask(MaskTools::inverted(maskOfA()), tr("Invert the mask"));
    };
    const auto clear = [this] { changeMask({}, tr("Clear the mask")); };
    connect(tools, &MaskTools::fillRequested, this, fill);
    connect(tools, &MaskTools::invertRequested, this, invert);
    connect(tools, &MaskTools::clearRequested, this, clear);
    connect(m_fill, &QAction::triggered, this, fill);
    connect(m_invert, &QAction::triggered, this, invert);
    connect(m_clear, &QAction::triggered, this, clear);
    connect(tools, &MaskTools::brushChanged, m_layer, &MaskLayer::setBrush);
    connect(tools, &MaskTools::colourChanged, m_layer, &MaskLayer::setColour);
    connect(tools, &MaskTools::paintingChanged, this, &LocalFeature::refreshPainting);
    // Whoever takes the brush wants its keys, too; where it is only there again, they stay where
    // they are.
    connect(tools, &MaskTools::paintingChosen, this, [this] {
        if (m_layer->isPainting())
            m_layer->setFocus(Qt::OtherFocusReason);
    });
    for (auto changed : {&MaskTools::paintingChanged, &MaskTools::paintingChosen})
        connect(tools, changed, this, &LocalFeature::stateChanged);
    connect(tools, &MaskTools::brushChanged, this, &LocalFeature::stateChanged);
    connect(tools, &MaskTools::colourChanged, this, &LocalFeature::stateChanged);
    connect(m_layer, &MaskLayer::brushChanged, this, &LocalFeature::stateChanged);
    connect(m_panel, &LocalPanel::taskChanged, this, &LocalFeature::stateChanged);
    connect(m_layer, &MaskLayer::brushChanged, tools, &MaskTools::setBrush);
    connect(m_layer, &MaskLayer::left, tools, [tools] { tools->setPaintingWanted(false); });
    connect(m_layer, &MaskLayer::stroked, this, [this](const QImage& mask, bool erased) {
        changeMask(mask, erased ? tr("Erase in the mask") : tr("Paint the mask"));
    });
    connect(m_panel, &LocalPanel::pictureChanged, this, [this] {
        showStage();
        showChart();
    });
    connect(&parts().session.document(), &Document::changed, this, [this](PictureId id) {
        if (id == m_panel->slotA()->picture())
            showStage();
    });
    // The result may be undone and come back.
    connect(&parts().session.document(), &Document::inserted, this, &LocalFeature::showStage);
    connect(&parts().session.document(), &Document::removed, this, &LocalFeature::showStage);
    for (auto changed : {&Session::networkChanged, &Session::engineChanged})
        connect(&parts().session, changed, this, &LocalFeature::refresh);
}

void LocalFeature::connectRunner() {
    connect(&m_runner, &LocalEditRunner::started, this, [this] {
        m_preview = {};
        m_result = 0;
        m_composition = 0;
        showChart();
        showStage();
    });
    connect(&m_runner, &LocalEditRunner::begun, this, &LocalFeature::showStage);
    connect(&m_runner, &LocalEditRunner::pausedChanged, this, &LocalFeature::showStage);
    connect(&m_runner, &LocalEditRunner::previewed, this, [this](const QImage& preview) {
        m_preview = preview;
        if (isInSight())
            parts().stage.canvas()->setResult(preview);
    });
    connect(&m_runner, &LocalEditRunner::progressed, this, [this](const StepReport& report) {
        if (!isInSight())
            return;
        LossChart* chart = parts().stage.chart();
        chart->setPlannedSteps(report.steps);
        chart->addPoint(report.step, report.loss, report.psnrDb);
    });
    connect(&m_runner, &LocalEditRunner::kept, this, [this](PictureId id, PictureId compositionId) {
        const Picture* picture = parts().session.document().find(id);
        const Picture* composition = parts().session.document().find(compositionId);
        m_result = id;
        m_composition = compositionId;
        const QString told =
            composition
                ? tr("On the shelf: \"%1\", with only the mask replaced, and \"%2\", the "
                     "network's own picture.")
                      .arg(composition->name, picture->name)
                : tr("\"%1\" is on the shelf: the network's own picture.").arg(picture->name);
        const QString& remark = m_runner.remark();
        parts().messages.showNotice(remark.isEmpty() ? told : tr("%1 %2.").arg(told, remark));
    });
    connect(&m_runner, &LocalEditRunner::ended, this, &LocalFeature::showStage);
    connect(&m_runner, &LocalEditRunner::heldUndoBack, this, [this](const QString& title) {
        parts().messages.showNotice(tr("\"%1\" works with this mask. Stop it (F7) or cancel it "
                                       "(F8) before the mask is undone.")
                                        .arg(title));
    });
    connect(&m_runner, &LocalEditRunner::failed, this, [this](const Problem& problem) {
        parts().messages.showProblem(tr("The local edit could not be done"), problem);
    });
}

bool LocalFeature::isInSight() const {
    return parts().panels.currentPanel() == m_panel;
}

QSize LocalFeature::maskSize() const {
    const std::optional<NetworkInfo>& network = parts().session.network();
    return network ? QSize(network->width, network->height) : QSize(0, 0);
}

QImage LocalFeature::maskOfA() const {
    const Picture* a = parts().session.document().find(m_panel->slotA()->picture());
    if (!a || maskSize().isEmpty())
        return {};
    if (!a->mask.isNull())
        return a->mask.scaled(maskSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_Grayscale8);
    QImage mask(maskSize(), QImage::Format_Grayscale8);
    mask.fill(0);
    return mask;
}

void LocalFeature::changeMask(const QImage& mask, const QString& text) {
    parts().session.document().setMask(m_panel->slotA()->picture(), mask, text);
}

/// F5 starts what the panel in sight is about.
void LocalFeature::moveStartKey() {
    QAction* embed = parts().actions.start;
    const QKeySequence key(Qt::Key_F5);
    const QKeySequence fromElsewhere(Qt::ShiftModifier | Qt::Key_F5);
    embed->setShortcuts(m_inSight ? QList<QKeySequence>() : QList{key});
    m_start->setShortcuts(m_inSight ? QList{key, fromElsewhere} : QList{fromElsewhere});
    for (QAction* action : {embed, m_start})
        Actions::explain(action, {});
}

/// The brush is on whenever the panel is in sight and there is something to paint over, unless it
/// was put away.
void LocalFeature::refreshPainting() {
    const bool painting = m_panel->tools()->isPainting() && isInSight();
    m_layer->setPainting(painting);
    m_paint->setChecked(painting);
}

void LocalFeature::panelChosen() {
    if (m_inSight == isInSight())
        return;
    m_inSight = isInSight();
    moveStartKey();
    if (m_inSight) {
        m_panel->setPicture(parts().shelf.current());
        showStage();
        showChart();
    } else {
        m_layer->setMask({});
        parts().stage.leaveView();
    }
    refresh();
}

void LocalFeature::showStage() {
    refresh();
    if (!isInSight())
        return;
    const Picture* a = parts().session.document().find(m_panel->slotA()->picture());
    const bool isOfA = m_runner.a() == m_panel->slotA()->picture();
    const Picture* result = isOfA ? parts().session.document().find(m_result) : nullptr;
    const Picture* composition = result ? parts().session.document().find(m_composition) : nullptr;
    Stage::View view;
    if (a) {
        view.target = LocalEditRunner::sourceOf(*a);
        view.targetCaption = tr("A: %1").arg(a->name);
        if (m_runner.isRunning()) {
            view.result = m_preview;
            view.resultCaption = tr("Local edit, under way");
            if (m_runner.isWaiting())
                view.resultCaption = tr("Local edit, in the queue");
            else if (m_runner.isPaused())
                view.resultCaption = tr("Local edit, paused");
        } else {
            if (result)
                view.result =
                    composition ? composition->framing->target : result->embedding.reconstruction;
            view.resultCaption =
                result ? tr("Local edit, on the shelf") : tr("The result comes here");
            if (composition)
                view.resultCaption = tr("Only the mask replaced, on the shelf");
            view.shown = shownOf(*a, result, composition);
        }
    }
    parts().stage.showView(view);
    showMask();
}

/// How the last edit of A went; an embedding's curves say nothing here.
void LocalFeature::showChart() {
    if (!isInSight())
        return;
    LossChart* chart = parts().stage.chart();
    chart->clear();
    if (m_runner.a() != m_panel->slotA()->picture() || m_runner.curve().empty())
        return;
    chart->setPlannedSteps(m_runner.curve().back().step);
    for (const CurvePoint& point : m_runner.curve())
        chart->addPoint(point.step, point.loss, point.psnrDb);
}

void LocalFeature::showMask() {
    m_layer->setMask(maskOfA());
}

void LocalFeature::refresh() {
    const Picture* a = parts().session.document().find(m_panel->slotA()->picture());
    const bool available = a && parts().session.isReady() && !m_runner.isRunning();
    const bool hasMask = a && !a->mask.isNull();
    m_paint->setEnabled(available);
    refreshPainting();
    m_fill->setEnabled(available);
    m_invert->setEnabled(available && hasMask);
    m_clear->setEnabled(available && hasMask);
    m_start->setEnabled(m_runner.obstacle(m_panel->task()).isEmpty());
    m_stop->setEnabled(m_runner.isRunning());
}

} // namespace inlay
