#include "ui/panels/recipe_panel.h"

#include "core/model/edit/recipe_rows.h"
#include "ui/document/panel_names.h"
#include "ui/panels/layer_range_box.h"
#include "ui/panels/slider_path.h"
#include "ui/widgets/empty_hint.h"
#include "ui/widgets/tool_button.h"
#include "ui/widgets/value_slider.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QToolButton>
#include <algorithm>
#include <utility>

namespace inlay {

namespace {

constexpr double strongest = 5;

QString kindText(RecipeStep::Kind kind) {
    switch (kind) {
    case RecipeStep::Kind::Morph:
        return RecipePanel::tr("Morph");
    case RecipeStep::Kind::Mix:
        return RecipePanel::tr("Style mix");
    case RecipeStep::Kind::Expression:
        return RecipePanel::tr("Expression");
    case RecipeStep::Kind::Direction:
        break;
    }
    return RecipePanel::tr("Direction");
}

/// What a slider offers; a step that came with more keeps it.
std::pair<double, double> usualStrengths(RecipeStep::Kind kind) {
    switch (kind) {
    case RecipeStep::Kind::Morph:
    case RecipeStep::Kind::Mix:
        return {0, 1};
    case RecipeStep::Kind::Expression:
        return {-2, 2};
    case RecipeStep::Kind::Direction:
        break;
    }
    return {-strongest, strongest};
}

QString stepText(const RecipeStep& step) {
    return QStringLiteral("%1: %2   %3")
        .arg(kindText(step.kind), QString::fromStdString(step.name),
             QLocale().toString(step.strength, 'f', 2));
}

/// The first and the last layer in which a step acts.
std::pair<int, int> layersOf(const RecipeStep& step, int rows) {
    const std::vector<double> weights = rowWeights(step, rows);
    const auto acts = [](double weight) { return weight != 0; };
    const auto first = std::find_if(weights.begin(), weights.end(), acts);
    const auto last = std::find_if(weights.rbegin(), weights.rend(), acts).base();
    if (first == weights.end())
        return {0, rows - 1};
    return {static_cast<int>(first - weights.begin()),
            static_cast<int>(last - weights.begin()) - 1};
}

} // namespace

RecipePanel::RecipePanel(Session& session, ThumbnailCache& thumbnails, QWidget* parent)
    : EditPanel(panelName::recipe, session, thumbnails, parent) {
    addExplanation(tr("Edits done one after the other, from the top. The picture stays as it is: "
                      "every step can be changed later."));
    auto* row = new QHBoxLayout;
    m_slot = pictureSlots().add(row, tr("Picture"), "slotRecipe", tr("a picture"),
                                tr("the picture whose recipe this is"));
    pictureSlots().makeSubject(m_slot);
    row->addStretch();
    content()->addLayout(row);
    buildList();
    buildButtons();
    addKeepButtons();
    connect(this, &EditPanel::editChanged, this, &RecipePanel::refresh);
    refresh();
}

void RecipePanel::buildList() {
    m_list = new QListWidget(this);
    m_list->setObjectName("recipeList");
    m_list->setAccessibleName(tr("Steps of the recipe"));
    m_list->setToolTip(tr("Drag a step, or press Alt+Up and Alt+Down, to change the order; clear "
                          "its box (Space) to switch it off; Delete removes it"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setMinimumHeight(120);
    m_list->installEventFilter(this);
    new EmptyHint(
        tr("No steps yet. \"Add to recipe\" in another panel puts its edit here; a recipe "
           "file can be opened below."),
        m_list);
    content()->addWidget(m_list, 1);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &RecipePanel::listReordered,
            Qt::QueuedConnection);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (!m_refreshing) {
            refreshControls();
            Q_EMIT pathChanged();
        }
    });
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (m_refreshing)
            return;
        EditRecipe changed = recipe();
        RecipeStep& step = changed.steps[static_cast<std::size_t>(m_list->row(item))];
        step.enabled = item->checkState() == Qt::Checked;
        change(step.enabled ? tr("Switch a step on") : tr("Switch a step off"), changed);
    });
    m_strength = new ValueSlider(tr("&Strength"), -strongest, strongest, 2, this);
    m_strength->setObjectName("stepStrength");
    m_strength->setAccessibleName(tr("Strength of the chosen step"));
    m_strength->setToolTip(tr("How much of the chosen step is done. Double click: nothing of it; "
                              "Escape while dragging: back; or type a number."));
    m_strength->setDefaultValue(0);
    m_strength->setSingleStep(0.05);
    content()->addWidget(m_strength);
    connect(m_strength, &ValueSlider::valueChanged, this, &RecipePanel::changeStrength);
    m_layers = new LayerRangeBox(this);
    m_layers->setObjectName("stepLayers");
    content()->addWidget(m_layers);
    connect(m_layers, &LayerRangeBox::changed, this, &RecipePanel::changeLayers);
    setPath(
        std::make_unique<SliderPath>([this] { return chosen() < 0 ? nullptr : m_strength; },
                                     [this](double strength) { return withChosenAt(strength); },
                                     tr("The path of a step appears here once one is chosen.")));
    followNetwork([this](const NetworkInfo& network) { m_layers->setLayers(network.styleLayers); });
}

void RecipePanel::buildButtons() {
    const auto tool = [this](const char* iconName, const char* objectName, const QString& tip) {
        return toolButton(iconName, objectName, tip, tip, this);
    };
    m_up = tool(nullptr, "stepUp", tr("Do this step earlier (Alt+Up)"));
    m_up->setText(QStringLiteral("\u2191"));
    m_down = tool(nullptr, "stepDown", tr("Do this step later (Alt+Down)"));
    m_down->setText(QStringLiteral("\u2193"));
    m_remove = tool("remove", "stepRemove", tr("Remove this step (Delete)"));
    m_copy = tool("copy", "recipeCopy", tr("Copy the recipe"));
    m_paste = tool("paste", "recipePaste", tr("Put the copied recipe on this picture"));
    m_import = tool("open", "recipeImport", tr("Open a recipe file for this picture"));
    m_export = tool("export", "recipeExport", tr("Export the recipe as a file (inlay apply)"));
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    for (QToolButton* button : {m_up, m_down, m_remove})
        row->addWidget(button);
    row->addStretch();
    for (QToolButton* button : {m_copy, m_paste, m_import, m_export})
        row->addWidget(button);
    content()->addLayout(row);
    connect(m_up, &QToolButton::clicked, this, [this] { moveStep(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveStep(1); });
    connect(m_remove, &QToolButton::clicked, this, &RecipePanel::removeStep);
    connect(m_copy, &QToolButton::clicked, this, &RecipePanel::copyRecipe);
    connect(m_paste, &QToolButton::clicked, this, &RecipePanel::pasteRecipe);
    connect(m_import, &QToolButton::clicked, this, &RecipePanel::importRequested);
    connect(m_export, &QToolButton::clicked, this, &RecipePanel::exportRequested);
}

const EditRecipe& RecipePanel::recipe() const {
    static const EditRecipe none;
    const Picture* picture = m_slot ? session().document().find(m_slot->picture()) : nullptr;
    return picture ? picture->recipe : none;
}

int RecipePanel::chosen() const {
    const int row = m_list->currentRow();
    return row < static_cast<int>(recipe().steps.size()) ? row : -1;
}

void RecipePanel::change(const QString& text, const EditRecipe& recipe, int gesture) {
    session().document().setRecipe(picture(), recipe, text, gesture);
}

void RecipePanel::changeStrength(double strength) {
    if (m_refreshing || chosen() < 0)
        return;
    EditRecipe changed = recipe();
    RecipeStep& step = changed.steps[static_cast<std::size_t>(chosen())];
    step.strength = strength;
    holdPath(true); // the film strip stays as it is
    // What one gesture moves is one step to undo.
    change(tr("%1 %2").arg(QString::fromStdString(step.name), m_strength->valueText()), changed,
           m_strength->gesture());
    holdPath(false);
}

void RecipePanel::changeLayers() {
    if (chosen() < 0 || !session().network())
        return;
    EditRecipe changed = recipe();
    RecipeStep& step = changed.steps[static_cast<std::size_t>(chosen())];
    step = inRows(step, m_layers->first(), m_layers->last(), session().network()->numWs);
    change(tr("Change the layers of a step"), changed);
}

void RecipePanel::moveStep(int by) {
    const int from = chosen();
    const int to = from + by;
    EditRecipe changed = recipe();
    if (from < 0 || to < 0 || to >= static_cast<int>(changed.steps.size()))
        return;
    std::swap(changed.steps[static_cast<std::size_t>(from)],
              changed.steps[static_cast<std::size_t>(to)]);
    m_refreshing = true;
    m_list->setCurrentRow(to);
    m_refreshing = false;
    change(tr("Move a step of the recipe"), changed);
}

void RecipePanel::removeStep() {
    const int index = chosen();
    if (index < 0)
        return;
    EditRecipe changed = recipe();
    changed.steps.erase(changed.steps.begin() + index);
    change(tr("Remove a step of the recipe"), changed);
}

void RecipePanel::copyRecipe() {
    m_copied = recipe();
    refreshControls();
}

void RecipePanel::pasteRecipe() {
    if (picture() && !m_copied.isEmpty())
        change(tr("Paste a recipe"), m_copied);
}

void RecipePanel::listReordered() {
    const EditRecipe& before = recipe();
    EditRecipe changed = before;
    changed.steps.clear();
    for (int row = 0; row < m_list->count(); ++row) {
        const int index = m_list->item(row)->data(Qt::UserRole).toInt();
        if (index < static_cast<int>(before.steps.size()))
            changed.steps.push_back(before.steps[static_cast<std::size_t>(index)]);
    }
    if (changed.steps.size() == before.steps.size())
        change(tr("Move a step of the recipe"), changed);
}

void RecipePanel::refresh() {
    if (m_refreshing || !m_export)
        return;
    m_refreshing = true;
    const std::vector<RecipeStep>& steps = recipe().steps;
    const int count = static_cast<int>(steps.size());
    const int row = std::clamp(m_list->currentRow(), count > 0 ? 0 : -1, count - 1);
    while (m_list->count() > count)
        delete m_list->takeItem(m_list->count() - 1);
    for (int i = 0; i < count; ++i) {
        const RecipeStep& step = steps[static_cast<std::size_t>(i)];
        QListWidgetItem* item = m_list->item(i);
        if (!item)
            item = new QListWidgetItem(m_list);
        item->setData(Qt::UserRole, i);
        item->setText(stepText(step));
        item->setToolTip(stepText(step));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemIsDragEnabled);
        item->setCheckState(step.enabled ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(row);
    m_refreshing = false;
    refreshControls();
}

void RecipePanel::refreshControls() {
    m_refreshing = true;
    const int index = chosen();
    const int count = static_cast<int>(recipe().steps.size());
    m_strength->setEnabled(index >= 0);
    const RecipeStep step =
        index < 0 ? RecipeStep() : recipe().steps[static_cast<std::size_t>(index)];
    const auto [low, high] = usualStrengths(step.kind);
    m_strength->setRange(std::min(low, step.strength), std::max(high, step.strength));
    m_strength->setDefaultValue(0);
    m_strength->setValue(index < 0 ? 0 : step.strength);
    m_layers->setEnabled(index >= 0);
    if (const auto& network = session().network(); network && index >= 0) {
        const auto [first, last] = layersOf(step, network->numWs);
        m_layers->setRange(first, last);
    }
    m_up->setEnabled(index > 0);
    m_down->setEnabled(index >= 0 && index + 1 < count);
    m_remove->setEnabled(index >= 0);
    m_copy->setEnabled(count > 0);
    m_paste->setEnabled(!m_copied.isEmpty() && picture());
    m_import->setEnabled(picture());
    m_export->setEnabled(count > 0);
    m_refreshing = false;
}

bool RecipePanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool alt = key->modifiers().testFlag(Qt::AltModifier);
        if (alt && key->key() == Qt::Key_Up)
            return moveStep(-1), true;
        if (alt && key->key() == Qt::Key_Down)
            return moveStep(1), true;
    }
    // Before the window's own Delete, which takes pictures off the shelf.
    if (watched == m_list && event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Delete) {
            event->accept();
            return true;
        }
    }
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        removeStep();
        return true;
    }
    return EditPanel::eventFilter(watched, event);
}

Edit RecipePanel::edit() const {
    return recipeEdit(m_slot ? m_slot->latent() : nullptr, recipe());
}

EditNames RecipePanel::names() const {
    const QString picture = m_slot->pictureName();
    const auto& steps = recipe().steps;
    const auto done = std::count_if(steps.begin(), steps.end(),
                                    [](const RecipeStep& step) { return step.enabled; });
    return {QStringLiteral("%1_edited").arg(picture),
            done == 1 ? tr("%1 after one step").arg(picture)
                      : tr("%1 after %2 steps").arg(picture).arg(done)};
}

std::vector<PictureShare> RecipePanel::mixedIn() const {
    const auto& network = session().network();
    return picturesMixedBy(recipe(), session().document(), network ? network->numWs : 0);
}

Edit RecipePanel::withChosenAt(double strength) const {
    Edit changed = edit();
    changed.recipe.steps[static_cast<std::size_t>(chosen())].strength = strength;
    return changed;
}

} // namespace inlay
