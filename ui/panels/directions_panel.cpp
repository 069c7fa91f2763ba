#include "ui/panels/directions_panel.h"

#include "ui/panels/direction_row.h"
#include "ui/panels/layer_range_box.h"
#include "ui/panels/panel_inputs.h"
#include "ui/panels/slider_path.h"
#include "ui/widgets/faint_label.h"
#include "ui/widgets/value_slider.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace inlay {

namespace {

constexpr int atATime = 12;
constexpr int smallestList = 224; ///< px: four rows
constexpr int searchDelay = 300;  ///< ms after the last change of what is looked for

} // namespace

DirectionsPanel::DirectionsPanel(Session& session, ThumbnailCache& thumbnails, QWidget* parent)
    : EditPanel("directionsPanel", session, thumbnails, parent)
    , m_pictures(session.engine(), qRound(DirectionRow::PictureSide * devicePixelRatioF()))
    , m_count(atATime) {
    addExplanation(tr("Ways of change that the network knows by itself, the strongest first. Move "
                      "several at once; give one a name to keep it."));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_slot = pictureSlots().add(row, tr("Picture"), "slotDirections", tr("a picture"),
                                tr("the picture that changes"));
    pictureSlots().makeSubject(m_slot);
    row->addStretch();
    content()->addLayout(row);
    buildSearch();
    buildRows();
    addRecipeButton([this] { return RecipeAddition{m_slot->picture(), steps()}; });
    addKeepButtons();
    bindInputs();
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(searchDelay);
    connect(&m_searchTimer, &QTimer::timeout, this, &DirectionsPanel::findDirections);
    connect(&m_pictures, &SmallPictures::drawn, this, &DirectionsPanel::showPictures);
    connect(this, &EditPanel::pathChanged, this, &DirectionsPanel::requestPictures);
    setPath(std::make_unique<SliderPath>(
        [this] { return m_lastMoved ? m_lastMoved->slider() : nullptr; },
        [this](double strength) { return withLastMovedAt(strength); },
        tr("Move a slider: the whole way of it appears here.")));
    followNetwork([this](const NetworkInfo& network) { showNetwork(network); });
}

void DirectionsPanel::bindInputs() {
    inputs().bind(m_method);
    inputs().bind(m_layers);
    inputs().bind(
        QStringLiteral("directions"),
        [this] {
            std::vector<RecipeStep> moves;
            for (const DirectionRow* row : m_rows) {
                if (row->strength() != 0)
                    moves.push_back(row->step());
            }
            return moves;
        },
        [this](const EditInput& input) {
            if (const auto* moves = std::get_if<std::vector<RecipeStep>>(&input))
                showMoves(*moves);
        });
    connect(&inputs(), &PanelInputs::shown, this, [this] {
        refreshButtons();
        const bool seeksAnother =
            m_sought.method != static_cast<DirectionMethod>(m_method->currentData().toInt()) ||
            m_sought.firstRow != m_layers->first() || m_sought.lastRow != m_layers->last();
        if (!m_found.isEmpty() && seeksAnother)
            restart();
    });
}

/// Directions that are not among the rows come back with their strength.
void DirectionsPanel::showMoves(const std::vector<RecipeStep>& moves) {
    std::vector<DirectionRow*> used;
    for (const RecipeStep& move : moves) {
        const auto known =
            std::find_if(m_rows.begin(), m_rows.end(),
                         [&move](const DirectionRow* row) { return row->isFor(*move.direction); });
        DirectionRow* row = known == m_rows.end() ? addRow(move.direction) : *known;
        row->setStrength(move.strength);
        used.push_back(row);
    }
    for (DirectionRow* row : m_rows) {
        if (std::find(used.begin(), used.end(), row) == used.end())
            row->setStrength(0);
    }
}

void DirectionsPanel::buildSearch() {
    m_method = new QComboBox(this);
    m_method->setObjectName("directionMethod");
    m_method->setAccessibleName(tr("How directions are found"));
    m_method->setToolTip(tr("SeFa factorises the weights that make styles; GANSpace takes the "
                            "principal components of random faces. Both need some seconds the "
                            "first time, and are remembered for each network."));
    m_method->addItem(tr("SeFa: from the weights"), static_cast<int>(DirectionMethod::Sefa));
    m_method->addItem(tr("GANSpace: from faces"), static_cast<int>(DirectionMethod::Ganspace));
    m_layers = new LayerRangeBox(this);
    m_layers->setObjectName("directionLayers");
    m_status = faintLabel("directionStatus", this);
    content()->addWidget(m_method);
    content()->addWidget(m_layers);
    content()->addWidget(m_status);
    connect(m_method, &QComboBox::currentIndexChanged, this, &DirectionsPanel::restart);
    connect(m_layers, &LayerRangeBox::changed, this, &DirectionsPanel::restart);
}

void DirectionsPanel::buildRows() {
    // The list scrolls by itself, so that what is done with the result stays in sight.
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName("directionList");
    scroll->setAccessibleName(tr("Directions"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(smallestList);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* rows = new QWidget(scroll);
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 8, 0);
    m_list = new QVBoxLayout;
    m_list->setSpacing(8);
    column->addLayout(m_list);
    column->addStretch();
    scroll->setWidget(rows);
    content()->addWidget(scroll, 1);
    m_more = new QPushButton(tr("&More directions"), this);
    m_more->setObjectName("moreDirections");
    m_more->setAccessibleName(tr("More directions"));
    m_more->setToolTip(tr("Adds the next %1, which are weaker").arg(atATime));
    m_reset = new QPushButton(tr("&Reset all"), this);
    m_reset->setObjectName("resetDirections");
    m_reset->setAccessibleName(tr("Reset all directions"));
    m_reset->setToolTip(tr("Takes all sliders back to 0, where the picture is as it was"));
    m_reset->setEnabled(false); // nothing is moved yet
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_more);
    row->addWidget(m_reset);
    content()->addLayout(row);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_count += atATime;
        findDirections();
    });
    connect(m_reset, &QPushButton::clicked, this, &DirectionsPanel::reset);
}

void DirectionsPanel::showEvent(QShowEvent* event) {
    EditPanel::showEvent(event);
    if (session().isReady() && m_found.isEmpty() && !m_search)
        findDirections();
    requestPictures();
}

void DirectionsPanel::showNetwork(const NetworkInfo& network) {
    m_pictures.forget();
    const QString identity = QString::fromStdString(network.sha256);
    if (m_found == identity && !identity.isEmpty())
        return;
    m_found.clear();
    clearRows(true);
    m_layers->setLayers(network.styleLayers);
    inputs().takeAsUsual();
    m_count = atATime;
    if (isVisible())
        findDirections();
}

void DirectionsPanel::restart() {
    m_count = atATime;
    m_searchTimer.start();
}

void DirectionsPanel::findDirections() {
    m_searchTimer.stop();
    if (!session().isReady())
        return;
    if (m_search)
        m_search->cancel(); // where it has not begun
    const NetworkInfo& network = *session().network();
    DirectionSearch search;
    search.method = static_cast<DirectionMethod>(m_method->currentData().toInt());
    search.firstRow = m_layers->first();
    search.lastRow = m_layers->last();
    search.count = std::min(m_count, network.wDim);
    m_sought = search;
    m_found = QString::fromStdString(network.sha256);
    m_status->setText(tr("Looking for directions..."));
    m_status->show();
    m_more->setEnabled(false);
    m_search = session().engine().perform(
        tr("Find directions"),
        [search](Engine& engine, JobControl&) { return engine.findDirections(search); }, this,
        [this, asked = m_found](const std::vector<Direction>& found) {
            if (asked == m_found)
                take(found);
        });
    connect(m_search, &Job::failed, this, [this](const Problem& reason) {
        m_status->setText(tr("No directions could be found. %1").arg(reason.text()));
        m_status->show();
    });
}

void DirectionsPanel::take(const std::vector<Direction>& found) {
    m_status->hide();
    clearRows(false);
    for (const Direction& direction : found) {
        const bool isThere =
            std::any_of(m_rows.begin(), m_rows.end(),
                        [&direction](const DirectionRow* row) { return row->isFor(direction); });
        if (!isThere)
            addRow(std::make_shared<const Direction>(direction));
    }
    m_more->setEnabled(session().isReady() &&
                       static_cast<int>(found.size()) < session().network()->wDim);
    refreshButtons();
    announce();
}

DirectionRow* DirectionsPanel::addRow(const DirectionPtr& direction) {
    auto* row = new DirectionRow(direction, this);
    m_rows.push_back(row);
    m_list->addWidget(row);
    connect(row, &DirectionRow::strengthChanged, this, [this, row] { rowMoved(row); });
    connect(row, &DirectionRow::strengthCommitted, this, [this, row](int gesture) {
        inputs().commit(tr("%1 %2").arg(row->name(), row->slider()->valueText()), gesture);
    });
    connect(row, &DirectionRow::renamed, this, [this, row] {
        inputs().follow();
        Q_EMIT directionNamed(row->named());
        Q_EMIT editChanged();
    });
    return row;
}

void DirectionsPanel::clearRows(bool usedToo) {
    std::vector<DirectionRow*> stay;
    for (DirectionRow* row : m_rows) {
        if (!usedToo && row->strength() != 0) {
            stay.push_back(row);
            continue;
        }
        if (m_lastMoved == row)
            m_lastMoved = nullptr;
        row->hide();
        row->deleteLater();
    }
    m_rows = std::move(stay);
}

void DirectionsPanel::rowMoved(DirectionRow* row) {
    const bool another = std::exchange(m_lastMoved, row) != row;
    refreshButtons();
    if (another)
        announce();
    else
        Q_EMIT editChanged();
}

void DirectionsPanel::reset() {
    for (DirectionRow* row : m_rows)
        row->setStrength(0);
    inputs().commit(tr("Reset all directions"));
}

void DirectionsPanel::refreshButtons() {
    m_reset->setEnabled(std::any_of(m_rows.begin(), m_rows.end(),
                                    [](const DirectionRow* row) { return row->strength() != 0; }));
    refreshRecipeButton();
}

Edit DirectionsPanel::along(const DirectionRow* row, double strength) const {
    RecipeStep step;
    step.kind = RecipeStep::Kind::Direction;
    step.strength = strength;
    step.direction = row->direction();
    return recipeEdit(m_slot->latent(), EditRecipe{{}, {step}});
}

void DirectionsPanel::requestPictures() {
    if (!isVisible() || !session().isReady() || !m_slot->latent())
        return;
    std::vector<Edit> edits;
    for (const DirectionRow* row : m_rows) {
        edits.push_back(along(row, -DirectionRow::Shown));
        edits.push_back(along(row, DirectionRow::Shown));
    }
    m_pictures.request(edits);
    showPictures();
}

void DirectionsPanel::showPictures() {
    for (DirectionRow* row : m_rows)
        row->setPictures(m_pictures.find(along(row, -DirectionRow::Shown)),
                         m_pictures.find(along(row, DirectionRow::Shown)));
}

std::vector<RecipeStep> DirectionsPanel::steps() const {
    std::vector<RecipeStep> steps;
    if (!m_slot->latent())
        return steps;
    for (const DirectionRow* row : m_rows) {
        if (row->strength() != 0)
            steps.push_back(row->step());
    }
    return steps;
}

Edit DirectionsPanel::edit() const {
    return recipeEdit(m_slot->latent(), EditRecipe{{}, steps()});
}

EditNames DirectionsPanel::names() const {
    const QString picture = m_slot->pictureName();
    QStringList moves;
    for (const RecipeStep& step : steps())
        moves << tr("%1 %2").arg(QString::fromStdString(step.name),
                                 QLocale().toString(step.strength, 'f', 2));
    return {tr("%1_moved").arg(picture),
            moves.isEmpty() ? tr("%1, no direction in use").arg(picture)
                            : tr("%1 along %2").arg(picture, moves.join(QStringLiteral(", ")))};
}

/// The others stay as they are.
Edit DirectionsPanel::withLastMovedAt(double strength) const {
    Edit edit = along(m_lastMoved, strength);
    for (const DirectionRow* row : m_rows) {
        if (row != m_lastMoved && row->strength() != 0)
            edit.recipe.steps.push_back(along(row, row->strength()).recipe.steps.front());
    }
    return edit;
}

} // namespace inlay
