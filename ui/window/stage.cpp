#include "ui/window/stage.h"

#include "ui/canvas/canvas.h"
#include "ui/panels/edit_panel.h"
#include "ui/widgets/film_strip.h"
#include "ui/widgets/loss_chart.h"
#include "ui/window/crop_bar.h"
#include "ui/window/photo_stage.h"

#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace inlay {

namespace {

constexpr int stripFrames = 9;
constexpr int stripSide = 112; // logical pixels
constexpr int tooLate = 150;   // ms that another panel's picture may stay

} // namespace

Stage::Stage(Session& session, EmbeddingQueue& queue, PhotoIntake& photos, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_queue(queue)
    , m_canvas(new Canvas(this))
    , m_tray(new QStackedWidget(this))
    , m_chart(new LossChart(m_tray))
    , m_strip(new FilmStrip(m_tray))
    , m_cropBar(new CropBar(session.document(), photos, *m_canvas, this))
    , m_photo(new PhotoStage(session, photos, *m_canvas, this)) {
    setObjectName("stage");
    m_canvas->setObjectName("canvas");
    m_canvas->setAccessibleName(tr("Target and result"));
    m_chart->setObjectName("lossChart");
    m_chart->setAccessibleName(tr("Loss and PSNR over the steps"));
    m_strip->setObjectName("filmStrip");
    m_strip->setAccessibleName(tr("Film strip of the path"));
    m_tray->addWidget(m_chart);
    m_tray->addWidget(m_strip);

    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName("stageSplitter");
    splitter->addWidget(m_canvas);
    splitter->addWidget(m_tray);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setCollapsible(0, false);
    splitter->setSizes({600, 150});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_cropBar);
    layout->addWidget(splitter, 1);

    m_stripTimer.setSingleShot(true);
    m_stripTimer.setInterval(30); // several changes at once are one strip
    connect(&m_stripTimer, &QTimer::timeout, this, &Stage::requestStrip);
    m_lateTimer.setSingleShot(true);
    m_lateTimer.setInterval(tooLate);
    connect(&m_lateTimer, &QTimer::timeout, this, &Stage::showLate);
    connect(&m_session.engine(), &EngineThread::rendered, this, &Stage::takeRendering);
    connect(&m_session.engine(), &EngineThread::frameRendered, this,
            [this](const Rendering& rendering) {
                m_strip->setFrame(rendering.frame, rendering.image);
            });
    connect(&m_session.engine(), &EngineThread::renderFailed, this,
            [this](quint64 id, const Problem& problem) {
                if (!m_asked.contains(id))
                    return;
                const Asked asked = m_asked.take(id);
                showBefore(asked);
                m_canvas->setResult({}); // what was there is not what was asked for
                m_canvas->setCaptions(asked.beforeCaption, asked.origin);
                setShown({});
                Q_EMIT renderFailed(problem);
            });
    connect(m_strip, &FilmStrip::positionRequested, this, [this](double position) {
        if (m_panel)
            m_panel->path().setPosition(position);
    });
    connect(m_strip, &FilmStrip::positionSettled, this, [this] {
        if (m_panel)
            m_panel->path().settle();
    });
    connect(&m_queue, &EmbeddingQueue::previewed, this, &Stage::takePreview);
    connect(&m_queue, &EmbeddingQueue::progressed, this, &Stage::takeSteps);
    const auto refresh = [this](PictureId id) {
        if (id == m_picture && !m_panel)
            refreshPicture();
    };
    connect(&m_queue, &EmbeddingQueue::started, this, refresh);
    connect(&m_queue, &EmbeddingQueue::ended, this, refresh);
    connect(&m_session.document(), &Document::changed, this, refresh);
    connect(&m_session, &Session::networkChanged, this, [this] {
        if (!m_panel)
            refreshPicture();
    });
    connect(m_photo, &PhotoStage::failed, this, &Stage::renderFailed);
    connect(m_photo, &PhotoStage::editsChanged, this, [this] {
        if (m_shown.latent)
            m_shown.inPhoto = m_photo->edits();
        Q_EMIT shownChanged();
    });
    connect(m_cropBar, &CropBar::ended, this, &Stage::refreshPicture);
    connect(m_cropBar, &CropBar::pictureWanted, this, &Stage::pictureWanted);
    refreshPicture();
}

void Stage::showPicture(PictureId id) {
    if (id != m_picture)
        m_cropBar->leave();
    m_picture = id;
    tellCropBar();
    if (!m_panel)
        refreshPicture();
}

void Stage::showEdit(EditPanel* panel) {
    if (m_panel == panel)
        return;
    if (m_panel)
        m_panel->disconnect(this);
    m_cropBar->leave();
    m_panel = panel;
    tellCropBar();
    m_session.engine().forgetRenders();
    m_asked.clear();
    m_lateTimer.stop();
    if (!m_panel) {
        m_tray->setCurrentWidget(m_chart);
        refreshPicture();
        return;
    }
    connect(m_panel, &EditPanel::editChanged, this, &Stage::requestEdit);
    connect(m_panel, &EditPanel::pathChanged, this, [this] { m_stripTimer.start(); });
    connect(m_panel, &EditPanel::previewed, this, &Stage::takePanelPreview);
    m_tray->setCurrentWidget(m_strip);
    m_panel->fillEmptySlots();
    setShown({});
    requestEdit();
    requestStrip();
    if (!m_asked.isEmpty())
        m_lateTimer.start();
}

void Stage::showTrial(const QImage& image, const QString& caption) {
    const Picture* picture = m_session.document().find(m_picture);
    if (m_panel || !picture)
        return;
    m_canvas->setResult(image);
    m_canvas->setCaptions(picture->framing ? tr("Target: %1").arg(picture->name) : picture->name,
                          caption);
    setShown({});
}

void Stage::endTrial() {
    if (!m_panel)
        refreshPicture();
}

void Stage::addBar(QWidget* bar) {
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_cropBar), bar);
}

bool Stage::isEditingCrop() const {
    return m_cropBar->isEditing();
}

void Stage::editCrop() {
    m_cropBar->edit();
}

/// Only a picture of the shelf has a crop, and only while it is in sight.
void Stage::tellCropBar() {
    m_cropBar->setPicture(m_panel || m_view ? 0 : m_picture);
}

void Stage::showEmptyText(const Picture* picture) {
    if (m_panel) {
        m_canvas->setEmptyText(tr("Nothing to show yet"), m_panel->pictures().missingText());
    } else if (picture) {
        m_canvas->setEmptyText(picture->name, picture->stateText());
    } else {
        m_canvas->setEmptyText(tr("Drop a photo here"),
                               tr("or press Ctrl+O to open one. Ctrl+G generates a face to play "
                                  "with."));
    }
}

void Stage::showView(const View& view) {
    m_cropBar->leave();
    m_view = view;
    tellCropBar();
    if (!m_panel)
        refreshView();
}

void Stage::leaveView() {
    m_view.reset();
    tellCropBar();
    m_chart->clear(); // a feature may have drawn there
    m_chartOf = 0;
    if (!m_panel)
        refreshPicture();
}

void Stage::refreshView() {
    m_photo->showNothing();
    m_canvas->setTarget(m_view->target);
    m_canvas->setResult(m_view->result);
    m_canvas->setCaptions(m_view->targetCaption, m_view->resultCaption);
    if (m_view->target.isNull() && m_view->result.isNull())
        showEmptyText(nullptr);
    setShown(m_view->shown);
}

void Stage::refreshPicture() {
    if (m_view) {
        refreshView();
        return;
    }
    const Picture* picture = m_session.document().find(m_picture);
    showEmptyText(picture);
    refreshCurve();
    m_photo->show(m_picture, {}, picture ? tr("Photo: %1").arg(picture->name) : QString());
    if (!picture) {
        m_canvas->setTarget({});
        m_canvas->setResult({});
        m_canvas->setCaptions({}, {});
        setShown({});
        return;
    }
    const bool running = m_queue.current() == m_picture && !m_queue.preview().isNull();
    const EmbeddingRecord& record = picture->embedding;
    m_canvas->setTarget(picture->framing ? picture->framing->target : picture->photo);
    m_canvas->setResult(running ? m_queue.preview() : record.reconstruction);
    QString caption = picture->hasPhoto() ? tr("Reconstruction") : picture->name;
    if (running)
        caption = tr("Reconstruction, under way");
    else if (record.numbers)
        caption =
            tr("Reconstruction, %1 dB").arg(QLocale().toString(record.numbers->psnrDb, 'f', 1));
    if (m_session.document().isForeign(*picture) && !running)
        caption = picture->networkName().isEmpty()
                      ? tr("%1 (of another network)").arg(caption)
                      : tr("%1 (of the network %2)").arg(caption, picture->networkName());
    m_canvas->setCaptions(picture->framing ? tr("Target: %1").arg(picture->name) : picture->name,
                          caption);
    // A run that is still going is not something to save; what was there before is.
    Shown shown;
    if (picture->hasLatent() && !running) {
        shown.image = record.reconstruction;
        shown.latent = record.latent;
        shown.name =
            picture->hasPhoto() ? picture->name + QStringLiteral("_reconstruction") : picture->name;
        shown.origin = picture->origin;
        shown.inPhoto = m_photo->edits();
    } else if (picture->isComposition && picture->framing && !running) {
        shown = {picture->framing->target, nullptr, picture->name, picture->origin};
    }
    setShown(shown);
}

void Stage::refreshCurve() {
    const Picture* picture = m_session.document().find(m_picture);
    const bool running = picture && m_queue.current() == m_picture;
    const std::vector<CurvePoint> none;
    const std::vector<CurvePoint>& curve =
        running ? m_queue.curve() : (picture ? picture->embedding.curve : none);
    if (m_chartOf != m_picture || curve.size() < m_chartPoints) {
        m_chart->clear();
        m_chartOf = m_picture;
        m_chartPoints = 0;
    }
    if (running)
        m_chart->setPlannedSteps(m_queue.progress().steps);
    else if (!curve.empty())
        m_chart->setPlannedSteps(curve.back().step);
    for (; m_chartPoints < curve.size(); ++m_chartPoints) {
        const CurvePoint& point = curve[m_chartPoints];
        m_chart->addPoint(point.step, point.loss, point.psnrDb);
    }
}

void Stage::takeSteps(const EmbeddingProgress& progress) {
    if (progress.picture == m_picture && !m_view)
        refreshCurve();
}

void Stage::takePreview(PictureId id, const QImage& preview) {
    if (id != m_picture || m_panel || m_view)
        return;
    const bool first = m_canvas->result().isNull() || m_shown.latent;
    if (first)
        refreshPicture();
    else
        m_canvas->setResult(preview);
}

void Stage::takePanelPreview(const QImage& preview) {
    m_asked.clear(); // renders that are still under way would come in between
    m_lateTimer.stop();
    const Asked asked = ask();
    showBefore(asked);
    // It may be smaller than the network draws.
    const Picture* owner = m_session.document().find(asked.photoOwner);
    const QSize drawn = owner ? owner->embedding.reconstruction.size() : QSize();
    m_photo->show(asked.photoOwner,
                  drawn.isEmpty() || drawn == preview.size()
                      ? preview
                      : preview.scaled(drawn, Qt::IgnoreAspectRatio, Qt::SmoothTransformation),
                  asked.origin, asked.mixedIn);
    m_canvas->setResult(preview);
    m_canvas->setCaptions({}, m_panel->names().caption);
    m_strip->setPosition(m_panel->path().position());
    if (m_shown.latent)
        setShown({}); // a preview is nothing to save
}

void Stage::requestEdit() {
    if (!m_panel)
        return;
    if (!m_panel->isComplete() || !m_session.isReady()) {
        m_photo->show(m_panel->photoOwner(), {}, {});
        m_session.engine().forgetRenders();
        m_asked.clear();
        showEmptyText(nullptr);
        m_canvas->setTarget({});
        m_canvas->setResult({});
        m_canvas->setCaptions({}, {});
        setShown({});
        return;
    }
    m_strip->setPosition(m_panel->path().position());
    const quint64 id = m_session.engine().requestRender(m_panel->edit());
    m_asked.insert(id, ask());
}

/// What belongs to the picture that the panel wants now, and comes onto the canvas with it: the
/// engine may have something else to do first.
Stage::Asked Stage::ask() const {
    const EditNames names = m_panel->names();
    Asked asked{names.file, names.caption, {}, {}, m_panel->photoOwner(), m_panel->mixedIn()};
    if (const Picture* before = m_session.document().find(m_panel->pictures().before())) {
        asked.before = before->embedding.reconstruction;
        asked.beforeCaption = tr("Before: %1").arg(before->name);
    }
    return asked;
}

void Stage::showBefore(const Asked& asked) {
    if (m_canvas->target().cacheKey() != asked.before.cacheKey())
        m_canvas->setTarget(asked.before);
}

/// The engine is busy: what stands on the canvas is another panel's.
void Stage::showLate() {
    if (!m_panel || m_asked.isEmpty())
        return;
    const Asked asked = ask();
    showBefore(asked);
    m_canvas->setResult({});
    m_canvas->setCaptions(asked.beforeCaption, tr("To be drawn as soon as the engine is free"));
    m_canvas->setEmptyText(tr("Nothing to show yet"),
                           tr("It is drawn as soon as the engine is free."));
}

void Stage::requestStrip() {
    if (!m_panel)
        return;
    const bool possible = m_panel->isComplete() && m_session.isReady();
    const std::vector<Edit> path =
        possible ? m_panel->path().frames(stripFrames) : std::vector<Edit>();
    m_strip->setEmptyText(m_panel->path().hint());
    m_strip->setFrameCount(static_cast<int>(path.size()));
    m_strip->setPosition(m_panel->path().position());
    m_session.engine().requestStrip(path, static_cast<int>(stripSide * devicePixelRatioF()));
}

void Stage::takeRendering(const Rendering& rendering) {
    if (!m_panel || !m_asked.contains(rendering.id))
        return;
    const Asked asked = m_asked.value(rendering.id);
    // Requests that a newer one overtook are never answered.
    m_asked.removeIf([&rendering](const auto& entry) { return entry.key() <= rendering.id; });
    m_lateTimer.stop();
    showBefore(asked);
    m_canvas->setResult(rendering.image);
    m_canvas->setCaptions(asked.beforeCaption, asked.origin);
    m_photo->show(asked.photoOwner, rendering.image, asked.origin, asked.mixedIn);
    setShown({rendering.image, rendering.latent, asked.name, asked.origin, m_photo->edits()});
}

void Stage::setShown(const Shown& shown) {
    m_shown = shown;
    Q_EMIT shownChanged();
}

} // namespace inlay
