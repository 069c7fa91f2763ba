#include "ui/panels/expression_panel.h"

#include "core/model/edit/expression.h"
#include "ui/libraries/expression_library.h"
#include "ui/panels/expression_list.h"
#include "ui/panels/layer_range_box.h"
#include "ui/panels/panel_inputs.h"
#include "ui/panels/slider_path.h"
#include "ui/widgets/value_slider.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <algorithm>

namespace inlay {

namespace {

/// What the slider offers either way: directions are not as long as a whole expression.
double strongest(const DirectionPtr& direction) {
    if (!direction || direction->origin == DirectionOrigin::Expression)
        return 2;
    return direction->origin == DirectionOrigin::File ? 10 : 5;
}

} // namespace

ExpressionPanel::ExpressionPanel(Session& session, ThumbnailCache& thumbnails, QWidget* parent)
    : EditPanel("expressionPanel", session, thumbnails, parent) {
    addExplanation(tr("Takes the difference between an expressive and a neutral picture of one "
                      "person, or one of the library, and adds it to the target."));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_target = pictureSlots().add(row, tr("Target"), "slotTarget", tr("a target"),
                                  tr("the picture that changes"));
    m_neutral = pictureSlots().add(row, tr("Neutral"), "slotNeutral", tr("a neutral face"),
                                   tr("a face at rest"));
    m_expressive = pictureSlots().add(row, tr("Expressive"), "slotExpressive",
                                      tr("the same face with an expression"),
                                      tr("the same face with an expression"));
    pictureSlots().makeSubject(m_target);
    // The difference of any two people is no expression.
    m_neutral->setFillsItself(false);
    m_expressive->setFillsItself(false);
    pictureSlots().setGalleryOrder([](const Gallery& gallery) {
        return gallery.neutral && !gallery.faces.empty()
                   ? std::vector<PictureId>{gallery.faces.front(), gallery.neutral, gallery.smiling}
                   : gallery.faces;
    });
    for (PictureSlot* slot : slotsInOrder())
        row->setStretchFactor(slot, 1);
    row->addStretch(); // where the target stands alone
    content()->addLayout(row);
    m_list = new ExpressionList(session, this);
    content()->addWidget(m_list, 1);
    connect(m_list, &ExpressionList::chosenChanged, this, &ExpressionPanel::chooseExpression);
    connect(m_list, &ExpressionList::keepRequested, this, &ExpressionPanel::keepExpression);

    m_layers = new LayerRangeBox(this);
    m_layers->setObjectName("expressionLayers");
    content()->addWidget(m_layers);
    connect(m_layers, &LayerRangeBox::changed, this, [this] { announce(); });
    m_strength = new ValueSlider(tr("Strength"), -2, 2, 2, this);
    m_strength->setObjectName("strengthSlider");
    m_strength->setAccessibleName(tr("Strength of the expression"));
    m_strength->setToolTip(
        tr("1 adds the expression as it is, 0 leaves the target, below 0 turns it "
           "round. Double click: 0; Escape while dragging: back; or type a "
           "number."));
    m_strength->setDefaultValue(0);
    m_strength->setValue(1);
    content()->addWidget(m_strength);
    setPath(std::make_unique<SliderPath>([this] { return m_strength; },
                                         [this](double strength) { return at(strength); }));
    addRecipeButton([this]() -> RecipeAddition {
        const std::optional<RecipeStep> added = step();
        return added ? RecipeAddition{m_target->picture(), {*added}} : RecipeAddition();
    });
    addKeepButtons();
    bindInputs();
    connect(m_strength, &ValueSlider::valueChanged, this, &EditPanel::editChanged);
    connect(this, &EditPanel::pathChanged, this, [this] {
        if (m_direction && m_direction == m_offered && m_neutral->picture() &&
            m_expressive->picture())
            m_list->choose(0); // two pictures have come, and nobody has chosen anything else
        m_list->setKeepEnabled(!m_direction && m_neutral->latent() && m_expressive->latent() &&
                               m_library);
    });
    followNetwork([this](const NetworkInfo& network) { showNetwork(network); });
}

void ExpressionPanel::bindInputs() {
    inputs().bind(
        QStringLiteral("expression"),
        [this] {
            std::vector<RecipeStep> steps; // none: the two pictures
            if (m_direction) {
                steps.resize(1);
                steps.front().name = m_direction->name;
                steps.front().direction = m_direction;
            }
            return steps;
        },
        [this](const EditInput& input) { showExpression(input); });
    inputs().bind(m_layers);
    inputs().bind(m_strength);
}

/// One that has left the library since cannot be shown.
void ExpressionPanel::showExpression(const EditInput& input) {
    const auto* steps = std::get_if<std::vector<RecipeStep>>(&input);
    if (!steps)
        return;
    m_decided = true;
    ExpressionId wanted = 0;
    if (!steps->empty() && m_library) {
        for (const LibraryExpression& one : m_library->expressions()) {
            if (one.direction->values == steps->front().direction->values)
                wanted = one.id;
        }
    }
    m_list->choose(wanted);
}

void ExpressionPanel::showNetwork(const NetworkInfo& network) {
    m_layers->setLayers(network.styleLayers);
    inputs().takeAsUsual();
    offerBundled();
}

void ExpressionPanel::setLibrary(ExpressionLibrary* library) {
    m_library = library;
    m_list->setLibrary(library);
    connect(library, &ExpressionLibrary::changed, this, &ExpressionPanel::offerBundled);
    offerBundled();
}

/// A single photo has something to do at once: the two pictures would be missing.
void ExpressionPanel::offerBundled() {
    if (m_decided || m_direction || !m_library || !session().network() || m_neutral->picture() ||
        m_expressive->picture())
        return;
    if (const ExpressionId bundled = m_library->bundledFor(*session().network())) {
        m_offered = m_library->find(bundled)->direction;
        m_list->choose(bundled);
    }
}

void ExpressionPanel::chooseExpression(bool byHand) {
    if (byHand) {
        m_decided = true;
        m_offered.reset();
    }
    const DirectionPtr before = std::exchange(m_direction, m_list->chosen());
    const bool another =
        before != m_direction && !(before && m_direction && before->values == m_direction->values);
    for (PictureSlot* slot : {m_neutral, m_expressive})
        slot->setVisible(!m_direction);
    if (another) {
        m_strength->setRange(-strongest(m_direction), strongest(m_direction));
        m_strength->setDefaultValue(0);
        m_strength->setValue(m_direction ? ExpressionList::usualStrength(*m_direction) : 1);
        const int last = session().network() ? session().network()->numWs - 1 : 0;
        m_layers->setRange(m_direction ? m_direction->firstRow : 0,
                           m_direction && m_direction->lastRow >= 0 ? m_direction->lastRow : last);
        if (byHand)
            inputs().commit(m_direction ? tr("Expression %1").arg(expressionName())
                                        : tr("Expression of two pictures"));
        else
            inputs().follow();
    }
    announce();
    offerBundled(); // where nothing is chosen
}

void ExpressionPanel::keepExpression() {
    if (!m_library || !m_neutral->latent() || !m_expressive->latent())
        return;
    // Of one network and one shape, as what is on the shelf of an open network is.
    try {
        auto direction = std::make_shared<Direction>(
            expressionDirection(*m_neutral->latent(), *m_expressive->latent(),
                                m_expressive->pictureName().toStdString()));
        if (!m_layers->isAll()) {
            direction->firstRow = m_layers->first();
            direction->lastRow = m_layers->last();
        }
        m_library->add({direction});
    } catch (...) {
        session().reportProblem(tr("This expression cannot be kept"),
                                problemFrom(std::current_exception()));
    }
}

Edit ExpressionPanel::at(double strength) const {
    std::optional<RecipeStep> done = step();
    if (!done)
        return expressionEdit(m_target->latent(), nullptr, nullptr, strength); // incomplete
    done->strength = strength;
    return recipeEdit(m_target->latent(), EditRecipe{{}, {*done}});
}

Edit ExpressionPanel::edit() const {
    return at(m_strength->value());
}

QString ExpressionPanel::expressionName() const {
    return m_direction ? QString::fromStdString(m_direction->name) : m_expressive->pictureName();
}

EditNames ExpressionPanel::names() const {
    const double strength = m_strength->value();
    const QString file = QStringLiteral("%1_%2_%3")
                             .arg(m_target->pictureName(),
                                  m_direction ? expressionName() : QStringLiteral("expression"),
                                  QString::number(strength, 'f', 2));
    QString caption = m_direction ? tr("%1 with %2, strength %3")
                                  : tr("%1 with the expression of %2, strength %3");
    caption = caption.arg(m_target->pictureName(), expressionName(),
                          QLocale().toString(strength, 'f', 2));
    if (!m_layers->isAll())
        caption =
            tr("%1, layers %2 to %3").arg(caption).arg(m_layers->first()).arg(m_layers->last());
    return {file, caption};
}

std::optional<RecipeStep> ExpressionPanel::step() const {
    if (!m_target->latent())
        return std::nullopt;
    RecipeStep step;
    step.name = expressionName().toStdString();
    step.strength = m_strength->value();
    if (m_direction) {
        step.kind = RecipeStep::Kind::Direction;
        step.direction = m_direction;
        step.rows = m_layers->weights();
        return step;
    }
    if (!m_neutral->latent() || !m_expressive->latent())
        return std::nullopt;
    step.kind = RecipeStep::Kind::Expression;
    if (!m_layers->isAll())
        step.rows = m_layers->weights();
    step.b = {m_neutral->pictureName().toStdString(), m_neutral->latent()};
    step.c = {step.name, m_expressive->latent()};
    return step;
}

} // namespace inlay
