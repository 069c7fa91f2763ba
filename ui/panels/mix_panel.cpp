#include "ui/panels/mix_panel.h"

#include "core/editing/crossover.h"
#include "ui/widgets/style_layer_grid.h"
#include "ui/widgets/value_slider.h"

#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>
#include <cmath>

namespace inlay {

MixPanel::MixPanel(Session& session, ThumbnailCache& thumbnails, QWidget* parent)
    : EditPanel(session, thumbnails, parent) {
    setObjectName("mixPanel");
    addExplanation(tr("Pose and shape sit in the coarse layers, colour and texture in the fine "
                      "ones: take each from A or from B."));
    auto* pair = new QHBoxLayout;
    pair->setSpacing(8);
    m_a = addSlot(pair, tr("A"), "slotA", tr("gives the layers before the crossover"));
    m_b = addSlot(pair, tr("B"), "slotB", tr("gives the layers from the crossover on"));
    content()->addLayout(pair);

    m_index = new ValueSlider(tr("Crossover"), 0, 1, 0, this);
    m_index->setObjectName("crossoverSlider");
    m_index->setAccessibleName(tr("Crossover layer"));
    m_index->setToolTip(tr("Layers before this one come from A, from it on from B. Double click: "
                           "the middle; Escape while dragging: back; or type a number."));
    content()->addWidget(m_index);
    m_grid = new StyleLayerGrid(this);
    m_grid->setObjectName("layerGrid");
    m_grid->setAccessibleName(tr("Style layers"));
    content()->addWidget(m_grid);
    addRecipeButton();
    addKeepButtons();

    connect(m_index, &ValueSlider::valueChanged, this, &MixPanel::applyIndex);
    connect(m_grid, &StyleLayerGrid::sharesChanged, this, &EditPanel::editChanged);
    if (session.isReady())
        networkChanged(*session.network());
}

void MixPanel::networkChanged(const NetworkInfo& network) {
    if (m_grid->layers().size() == network.styleLayers.size() && rows() == network.numWs &&
        m_grid->layers().empty() == false)
        return;
    m_grid->setLayers(network.styleLayers);
    const double middle = std::floor(network.numWs / 2.0);
    m_index->setRange(0, network.numWs);
    m_index->setDefaultValue(middle);
    m_index->setValue(middle);
    applyIndex();
}

int MixPanel::rows() const {
    return static_cast<int>(m_grid->layers().size());
}

void MixPanel::applyIndex() {
    if (rows() == 0)
        return;
    m_grid->setShares(crossoverShares(rows(), static_cast<int>(std::lround(m_index->value()))));
    Q_EMIT editChanged();
}

Edit MixPanel::with(const std::vector<double>& shares) const {
    Edit edit;
    edit.kind = Edit::Kind::Mix;
    edit.a = m_a->latent();
    edit.b = m_b->latent();
    edit.shares = shares;
    return edit;
}

Edit MixPanel::edit() const {
    return with(m_grid->shares());
}

QString MixPanel::layersText() const {
    const std::vector<double>& shares = m_grid->shares();
    const auto isB = [](double share) { return share > 0; };
    const auto first = std::find_if(shares.begin(), shares.end(), isB);
    if (first == shares.end())
        return tr("none");
    const auto last = std::find_if(shares.rbegin(), shares.rend(), isB).base();
    if (std::all_of(first, last, isB))
        return QStringLiteral("%1-%2").arg(first - shares.begin()).arg(last - shares.begin() - 1);
    return tr("%1 of %2 layers").arg(std::count_if(first, last, isB)).arg(shares.size());
}

QString MixPanel::suggestedName() const {
    QString layers = layersText();
    return QStringLiteral("%1_mix_%2").arg(m_a->pictureName(), layers.replace(' ', '_'));
}

QString MixPanel::describe() const {
    return tr("Style mix of %1 with layers %3 of %2")
        .arg(m_a->pictureName(), m_b->pictureName(), layersText());
}

std::vector<Edit> MixPanel::path(int frames) const {
    std::vector<Edit> edits;
    for (int frame = 0; frame < frames && rows() > 0; ++frame) {
        const double index = static_cast<double>(rows()) * frame / std::max(1, frames - 1);
        edits.push_back(with(crossoverShares(rows(), static_cast<int>(std::lround(index)))));
    }
    return edits;
}

double MixPanel::pathPosition() const {
    return rows() > 0 ? m_index->value() / rows() : 0;
}

void MixPanel::setPathPosition(double position) {
    m_index->setValue(std::lround(position * rows()));
}

std::optional<RecipeStep> MixPanel::recipeStep() const {
    if (!isComplete())
        return std::nullopt;
    RecipeStep step;
    step.kind = RecipeStep::Kind::Mix;
    step.name = tr("%1, layers %2").arg(m_b->pictureName(), layersText()).toStdString();
    step.rows = m_grid->shares();
    step.b = {m_b->pictureName().toStdString(), m_b->latent()};
    return step;
}

PictureId MixPanel::recipePicture() const {
    return m_a->picture();
}

} // namespace inlay
