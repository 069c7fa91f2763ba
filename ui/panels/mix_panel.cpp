#include "ui/panels/mix_panel.h"

#include "core/model/edit/crossover.h"
#include "ui/panels/layer_hover.h"
#include "ui/panels/panel_inputs.h"
#include "ui/panels/slider_path.h"
#include "ui/theme/icons.h"
#include "ui/widgets/style_layer_grid.h"
#include "ui/widgets/style_layer_painting.h"
#include "ui/widgets/value_slider.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <algorithm>
#include <cmath>

namespace inlay {

namespace {

/// A run of neighbouring layers with one share of B.
struct Run {
    int first = 0;
    int last = 0;
    double share = 0;
};

std::vector<Run> runsOf(const std::vector<double>& shares) {
    std::vector<Run> runs;
    for (int i = 0; i < static_cast<int>(shares.size()); ++i) {
        const double share = shares[static_cast<std::size_t>(i)];
        if (share <= 0)
            continue;
        if (!runs.empty() && runs.back().last == i - 1 && runs.back().share == share)
            runs.back().last = i;
        else
            runs.push_back({i, i, share});
    }
    return runs;
}

constexpr std::size_t runsInAName = 3;

} // namespace

MixPanel::MixPanel(Session& session, ThumbnailCache& thumbnails, QWidget* parent)
    : EditPanel("mixPanel", session, thumbnails, parent) {
    addExplanation(tr("Pose and shape sit in the coarse layers, colour and texture in the fine "
                      "ones: take each from A, from B, or something of both."));
    auto* pair = new QHBoxLayout;
    pair->setSpacing(8);
    m_a = pictureSlots().add(pair, tr("A"), "slotA", tr("picture A"),
                             tr("gives the layers before the crossover"));
    m_b = pictureSlots().add(pair, tr("B"), "slotB", tr("picture B"),
                             tr("gives the layers from the crossover on"));
    content()->addLayout(pair);

    m_index = new ValueSlider(tr("Crossover"), 0, 1, 0, this);
    m_index->setObjectName("crossoverSlider");
    m_index->setAccessibleName(tr("Crossover layer"));
    m_index->setToolTip(tr("Layers before this one come from A, from it on from B; locked layers "
                           "stay. Double click: the middle; Escape while dragging: back; or type "
                           "a number."));
    content()->addWidget(m_index);
    buildPresets();
    m_grid = new StyleLayerGrid(this);
    m_grid->setObjectName("layerGrid");
    m_grid->setAccessibleName(tr("Style layers"));
    content()->addWidget(m_grid);
    m_hover = new LayerHover(m_grid, session.engine(), [this](const auto& s) { return with(s); });
    buildShare();
    addRecipeButton([this] { return addition(); });
    addKeepButtons();

    inputs().bind(m_index);
    bindLayers();
    connect(m_index, &ValueSlider::valueChanged, this, &MixPanel::applyIndex);
    connect(m_grid, &StyleLayerGrid::sharesChanged, this, [this] {
        refreshShare();
        Q_EMIT editChanged();
    });
    connect(m_grid, &StyleLayerGrid::currentChanged, this, &MixPanel::refreshShare);
    connect(m_grid, &StyleLayerGrid::locksChanged, this, &MixPanel::refreshShare);
    connect(m_grid, &StyleLayerGrid::numberTyped, m_share, &ValueSlider::typeNumber);
    setPath(std::make_unique<SliderPath>([this] { return rows() > 0 ? m_index : nullptr; },
                                         [this](double index) { return crossedAt(index); }));
    followNetwork([this](const NetworkInfo& network) { showNetwork(network); });
    refreshShare();
}

/// The share's slider and the presets are other hands on the same shares.
void MixPanel::bindLayers() {
    inputs().bind(
        QStringLiteral("layerShares"), [this] { return m_grid->shares(); },
        [this](const EditInput& input) {
            if (const auto* shares = std::get_if<std::vector<double>>(&input))
                m_grid->setShares(*shares);
        });
    inputs().bind(
        QStringLiteral("layerLocks"),
        [this] {
            const std::vector<bool>& locks = m_grid->locks();
            return std::vector<double>(locks.begin(), locks.end());
        },
        [this](const EditInput& input) {
            if (const auto* locks = std::get_if<std::vector<double>>(&input))
                m_grid->setLocks(std::vector<bool>(locks->begin(), locks->end()));
        });
    const auto commit = [this](int gesture) {
        inputs().commit(tr("Layers of B: %1").arg(layersText()), gesture);
    };
    connect(m_grid, &StyleLayerGrid::sharesCommitted, this, [commit] { commit(0); });
    connect(m_share, &ValueSlider::valueCommitted, this,
            [this, commit] { commit(m_share->gesture()); });
    connect(m_grid, &StyleLayerGrid::locksChanged, this,
            [this] { inputs().commit(tr("Locked layers")); });
    connect(&inputs(), &PanelInputs::shown, this, &MixPanel::refreshShare);
}

void MixPanel::buildPresets() {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const std::array<std::pair<StyleBand, const char*>, 3> bands{
        {{StyleBand::Coarse, "presetCoarse"},
         {StyleBand::Middle, "presetMiddle"},
         {StyleBand::Fine, "presetFine"}}};
    for (std::size_t i = 0; i < bands.size(); ++i) {
        auto* button = new QPushButton(this);
        button->setObjectName(bands[i].second);
        row->addWidget(button, 1);
        connect(button, &QPushButton::clicked, this,
                [this, band = bands[i].first] { applyPreset(band); });
        m_presets[i] = {bands[i].first, button};
    }
    content()->addLayout(row);
    refreshPresets();
}

void MixPanel::buildShare() {
    m_share = new ValueSlider(tr("Share of B"), 0, 100, 0, this);
    m_share->setObjectName("shareSlider");
    m_share->setUnit(tr(" %"));
    m_share->setSingleStep(5);
    m_share->setToolTip(tr("How much of the chosen layer comes from B: click a layer to choose it. "
                           "Double click: all from A; Escape while dragging: back; or type a "
                           "number."));
    m_lock = new QToolButton(this);
    m_lock->setObjectName("lockLayer");
    m_lock->setCheckable(true);
    m_lock->setAccessibleName(tr("Lock the chosen layer"));
    m_lock->setToolTip(tr("Keeps the chosen layer as it is (L): crossover, presets and sweeping "
                          "then leave it alone. A layer's context menu locks all others, or "
                          "unlocks all."));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_share, 1);
    row->addWidget(m_lock, 0, Qt::AlignBottom);
    content()->addLayout(row);
    connect(m_share, &ValueSlider::valueChanged, this, [this](double percent) {
        if (!m_refreshing)
            m_grid->setShare(m_grid->current(), percent / 100);
    });
    connect(m_lock, &QToolButton::clicked, this,
            [this](bool on) { m_grid->setLocked(m_grid->current(), on); });
    // After a number that was typed for the grid, the keys belong to the grid again.
    connect(m_share, &ValueSlider::numberEntered, m_grid, [this] { m_grid->setFocus(); });
}

void MixPanel::showNetwork(const NetworkInfo& network) {
    m_hover->forget();
    if (m_grid->layers().size() == network.styleLayers.size() && rows() == network.numWs &&
        m_grid->layers().empty() == false)
        return;
    m_grid->setLayers(network.styleLayers);
    const double middle = std::floor(network.numWs / 2.0);
    m_index->setRange(0, network.numWs);
    m_index->setDefaultValue(middle);
    m_index->setValue(middle);
    refreshPresets();
    applyIndex();
    inputs().takeAsUsual();
}

void MixPanel::refreshPresets() {
    const std::vector<StyleLayer> none;
    const std::vector<StyleLayer>& layers = m_grid ? m_grid->layers() : none;
    for (const auto& [band, button] : m_presets) {
        const QString name = band == StyleBand::Coarse   ? tr("Coarse")
                             : band == StyleBand::Middle ? tr("Middle")
                                                         : tr("Fine");
        const auto isOf = [wanted = band](const StyleLayer& layer) { return layer.band == wanted; };
        const auto first = std::find_if(layers.begin(), layers.end(), isOf);
        const int count = static_cast<int>(std::count_if(layers.begin(), layers.end(), isOf));
        const int from = static_cast<int>(first - layers.begin());
        button->setEnabled(count > 0);
        button->setText(count > 0 ? tr("%1\n%2").arg(name, styleLayerPixels(layers, from, count))
                                  : name);
        button->setAccessibleName(button->text().replace(QLatin1Char('\n'), QLatin1Char(' ')));
        button->setToolTip(count > 0
                               ? tr("Layers %1 to %2 from B, the others from A; locked layers stay")
                                     .arg(from)
                                     .arg(from + count - 1)
                               : tr("This network has no such layers"));
    }
}

void MixPanel::applyPreset(StyleBand band) {
    std::vector<double> shares;
    for (const StyleLayer& layer : m_grid->layers())
        shares.push_back(layer.band == band ? 1 : 0);
    m_grid->setUnlockedShares(shares);
    inputs().commit(tr("Layers of B: %1").arg(layersText()));
    refreshShare();
    Q_EMIT editChanged();
}

void MixPanel::refreshShare() {
    const int layer = m_grid->current();
    const bool any = rows() > 0;
    m_refreshing = true;
    if (any) {
        const int pixels = m_grid->layers()[static_cast<std::size_t>(layer)].resolution;
        m_share->setLabel(tr("Layer %1 (%2 px), share of B").arg(layer).arg(pixels));
        m_share->setValue(std::round(m_grid->shares()[static_cast<std::size_t>(layer)] * 100));
    }
    m_share->setEnabled(any && !m_grid->isLocked(layer));
    m_lock->setEnabled(any);
    m_lock->setChecked(m_grid->isLocked(layer));
    m_lock->setIcon(m_lock->isChecked() ? icon("lock", QPalette::Highlight) : icon("unlock"));
    m_refreshing = false;
}

int MixPanel::rows() const {
    return static_cast<int>(m_grid->layers().size());
}

void MixPanel::applyIndex() {
    if (rows() == 0)
        return;
    m_grid->setUnlockedShares(
        crossoverShares(rows(), static_cast<int>(std::lround(m_index->value()))));
    refreshShare();
    Q_EMIT editChanged();
}

Edit MixPanel::with(const std::vector<double>& shares) const {
    return mixEdit(m_a->latent(), m_b->latent(), shares);
}

Edit MixPanel::edit() const {
    return with(m_grid->shares());
}

QString MixPanel::layersText() const {
    const std::vector<Run> runs = runsOf(m_grid->shares());
    if (runs.empty())
        return tr("none");
    if (runs.size() > runsInAName) {
        const auto& shares = m_grid->shares();
        return tr("%1 of %2 layers")
            .arg(std::count_if(shares.begin(), shares.end(), [](double s) { return s > 0; }))
            .arg(shares.size());
    }
    QStringList texts;
    for (const Run& run : runs) {
        const QString layers = run.first == run.last
                                   ? QString::number(run.first)
                                   : QStringLiteral("%1-%2").arg(run.first).arg(run.last);
        texts << (run.share == 1 ? layers
                                 : tr("%1 (%2 %)").arg(layers).arg(std::lround(run.share * 100)));
    }
    return texts.join(QStringLiteral(", "));
}

EditNames MixPanel::names() const {
    const QString layers = layersText();
    QString inFileName = layers;
    inFileName.replace(QRegularExpression(QStringLiteral("[^\\w-]+")), QStringLiteral("_"));
    while (inFileName.endsWith(QLatin1Char('_')))
        inFileName.chop(1);
    return {QStringLiteral("%1_mix_%2").arg(m_a->pictureName(), inFileName),
            tr("Style mix of %1 with layers %3 of %2")
                .arg(m_a->pictureName(), m_b->pictureName(), layers)};
}

Edit MixPanel::crossedAt(double index) const {
    return with(exceptLocked(crossoverShares(rows(), static_cast<int>(std::lround(index)))));
}

std::vector<double> MixPanel::exceptLocked(std::vector<double> shares) const {
    for (int i = 0; i < rows(); ++i)
        if (m_grid->isLocked(i))
            shares[static_cast<std::size_t>(i)] = m_grid->shares()[static_cast<std::size_t>(i)];
    return shares;
}

RecipeAddition MixPanel::addition() const {
    if (!isComplete())
        return {};
    RecipeStep step;
    step.kind = RecipeStep::Kind::Mix;
    step.name = tr("%1, layers %2").arg(m_b->pictureName(), layersText()).toStdString();
    step.rows = m_grid->shares();
    step.b = {m_b->pictureName().toStdString(), m_b->latent()};
    return {m_a->picture(), {step}};
}

} // namespace inlay
