#include "ui/panels/snapshot_history.h"

#include "core/model/picture/metrics.h"
#include "ui/images/image_conversion.h"
#include "ui/theme/icons.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>
#include <limits>

namespace inlay {

namespace {

constexpr int thumbnailSide = 64;

} // namespace

SnapshotHistory::SnapshotHistory(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new QListWidget(this))
    , m_use(new QPushButton(icon("undo"), tr("Use this state"), this)) {
    setObjectName("snapshotHistory");
    auto* title = new QLabel(tr("The way here"), this);
    title->setBuddy(m_list);
    m_list->setObjectName("snapshotList");
    m_list->setAccessibleName(tr("States on the way of the embedding"));
    m_list->setToolTip(tr("States on the way of the embedding. Choose one to see it (arrow keys "
                          "walk, Escape goes back); nothing changes until you use it."));
    m_list->setViewMode(QListView::IconMode);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(false);
    m_list->setMovement(QListView::Static);
    m_list->setIconSize({thumbnailSide, thumbnailSide});
    m_list->setSpacing(4);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setFixedHeight(thumbnailSide + 2 * fontMetrics().height() +
                           m_list->horizontalScrollBar()->sizeHint().height() + 8);
    m_use->setObjectName("snapshotUse");
    m_use->setAccessibleName(m_use->text());
    m_use->setToolTip(tr("Makes the chosen state the picture's latent; Ctrl+Z takes it back"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(m_list);
    layout->addWidget(m_use);
    hide();
    connect(m_list, &QListWidget::currentRowChanged, this, &SnapshotHistory::showChosen);
    connect(m_list, &QListWidget::itemActivated, this, &SnapshotHistory::useChosen);
    connect(m_use, &QPushButton::clicked, this, &SnapshotHistory::useChosen);
    connect(&m_session, &Session::networkChanged, this, &SnapshotHistory::endPreview);
}

void SnapshotHistory::setPicture(PictureId id) {
    if (id != m_picture)
        endPreview();
    m_picture = id;
    refresh();
}

void SnapshotHistory::refresh() {
    const Picture* picture = m_session.document().find(m_picture);
    m_list->setEnabled(picture && !m_session.document().isForeign(*picture)); // it can be drawn
    const std::vector<EmbeddingSnapshot> none;
    const std::vector<EmbeddingSnapshot>& snapshots = picture ? picture->embedding.snapshots : none;
    std::vector<LatentPtr> latents;
    latents.reserve(snapshots.size());
    for (const EmbeddingSnapshot& snapshot : snapshots)
        latents.push_back(snapshot.latent);
    const LatentPtr present = picture ? picture->embedding.latent : nullptr;
    if (latents == m_listed && present == m_present)
        return;
    endPreview();
    m_listed = latents;
    m_present = present;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const EmbeddingSnapshot& snapshot : snapshots) {
        const bool isPresent = present && snapshot.latent->w == present->w;
        const QString step = QLocale().toString(snapshot.step);
        auto* item = new QListWidgetItem(
            QPixmap::fromImage(snapshot.image.scaled(
                thumbnailSide, thumbnailSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)),
            isPresent ? tr("%1 *").arg(step) : step, m_list);
        item->setToolTip(isPresent ? tr("Step %1: what the picture is now").arg(step)
                                   : tr("Step %1").arg(step));
        item->setData(Qt::AccessibleTextRole, item->toolTip());
    }
    m_list->setCurrentRow(-1);
    m_use->setEnabled(false);
    setVisible(!snapshots.empty());
}

const EmbeddingSnapshot* SnapshotHistory::chosen() const {
    const Picture* picture = m_session.document().find(m_picture);
    const int row = m_list->currentRow();
    if (!picture || row < 0 || row >= static_cast<int>(picture->embedding.snapshots.size()))
        return nullptr;
    return &picture->embedding.snapshots[static_cast<std::size_t>(row)];
}

void SnapshotHistory::showChosen() {
    const EmbeddingSnapshot* snapshot = chosen();
    const int asked = ++m_asked;
    m_drawn.reset();
    m_use->setEnabled(false);
    if (!snapshot || !m_session.isReady())
        return;
    const Picture* picture = m_session.document().find(m_picture);
    const QImage target = picture->framing ? picture->framing->target : QImage();
    const QString caption = tr("Step %1 of the embedding").arg(QLocale().toString(snapshot->step));
    Job* job = m_session.engine().perform(
        caption,
        [latent = snapshot->latent, target, numbers = numbersAt(*snapshot)](Engine& engine,
                                                                            JobControl&) {
            Drawn drawn{{}, numbers};
            const Image image = engine.synthesize(engine.adapt(*latent));
            drawn.image = toQImage(image);
            if (target.size() == drawn.image.size()) {
                drawn.numbers.mse = meanSquaredError(image, fromQImage(target));
                drawn.numbers.psnrDb = peakSignalToNoise(drawn.numbers.mse);
                drawn.numbers.ssim = structuralSimilarity(image, fromQImage(target));
            }
            return drawn;
        },
        this,
        [this, asked, caption](const Drawn& drawn) {
            if (asked != m_asked)
                return;
            m_drawn = drawn;
            m_use->setEnabled(chosen()->latent != m_present);
            Q_EMIT previewed(drawn.image, caption);
        });
    connect(job, &Job::failed, this, [this](const Problem& problem) {
        m_session.reportProblem(tr("This state could not be drawn"), problem);
    });
}

/// What is known of a state on the way; the distances follow when it is drawn.
EmbeddingNumbers SnapshotHistory::numbersAt(const EmbeddingSnapshot& snapshot) const {
    const EmbeddingRecord& record = m_session.document().find(m_picture)->embedding;
    EmbeddingNumbers numbers = record.numbers.value_or(EmbeddingNumbers());
    numbers.stoppedBy = StopReason::Snapshot;
    numbers.steps = snapshot.step;
    numbers.seconds = snapshot.step * numbers.msPerStep / 1000;
    numbers.perceptual = std::numeric_limits<double>::quiet_NaN(); // not measured on the way
    numbers.lpips = -1;
    numbers.nonFinite.reset();
    return numbers;
}

void SnapshotHistory::useChosen() {
    const EmbeddingSnapshot* snapshot = chosen();
    const Picture* picture = m_session.document().find(m_picture);
    if (!snapshot || !m_drawn || !m_use->isEnabled() || picture->isUnderWay())
        return;
    EmbeddingRecord record = picture->embedding;
    record.latent = snapshot->latent;
    record.reconstruction = m_drawn->image;
    record.numbers = m_drawn->numbers;
    m_session.document().setEmbedding(
        m_picture, record,
        tr("Take %1 back to step %2").arg(picture->name).arg(QLocale().toString(snapshot->step)));
}

void SnapshotHistory::endPreview() {
    const bool wasShown = m_drawn.has_value();
    ++m_asked;
    m_drawn.reset();
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(-1);
    }
    m_use->setEnabled(false);
    if (wasShown)
        Q_EMIT previewEnded();
}

void SnapshotHistory::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_list->currentRow() >= 0)
        endPreview();
    else
        QWidget::keyPressEvent(event);
}

} // namespace inlay
