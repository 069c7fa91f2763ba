#include "ui/panels/expression_panel.h"

#include "ui/widgets/value_slider.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <algorithm>

namespace inlay {

ExpressionPanel::ExpressionPanel(Session& session, ThumbnailCache& thumbnails, QWidget* parent)
    : EditPanel(session, thumbnails, parent) {
    setObjectName("expressionPanel");
    addExplanation(tr("Takes the difference between an expressive and a neutral picture of one "
                      "person and adds it to the target."));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_target = addSlot(row, tr("Target"), "slotTarget", tr("the picture that changes"));
    m_neutral = addSlot(row, tr("Neutral"), "slotNeutral", tr("a face at rest"));
    m_expressive =
        addSlot(row, tr("Expressive"), "slotExpressive", tr("the same face with an expression"));
    content()->addLayout(row);

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
    addRecipeButton();
    addKeepButtons();
    connect(m_strength, &ValueSlider::valueChanged, this, &EditPanel::editChanged);
}

std::vector<PictureId> ExpressionPanel::fromGallery(const Gallery& gallery) const {
    if (!gallery.neutral || gallery.faces.empty())
        return EditPanel::fromGallery(gallery);
    return {gallery.faces.front(), gallery.neutral, gallery.smiling};
}

Edit ExpressionPanel::at(double strength) const {
    Edit edit;
    edit.kind = Edit::Kind::Expression;
    edit.a = m_target->latent();
    edit.b = m_neutral->latent();
    edit.c = m_expressive->latent();
    edit.amount = strength;
    return edit;
}

Edit ExpressionPanel::edit() const {
    return at(m_strength->value());
}

QString ExpressionPanel::suggestedName() const {
    return QStringLiteral("%1_expression_%2")
        .arg(m_target->pictureName(), QString::number(m_strength->value(), 'f', 2));
}

QString ExpressionPanel::describe() const {
    return tr("%1 with the expression of %2, strength %3")
        .arg(m_target->pictureName(), m_expressive->pictureName(),
             QLocale().toString(m_strength->value(), 'f', 2));
}

std::vector<Edit> ExpressionPanel::path(int frames) const {
    std::vector<Edit> edits;
    const double low = m_strength->minimum();
    const double high = m_strength->maximum();
    for (int frame = 0; frame < frames; ++frame)
        edits.push_back(at(low + (high - low) * frame / std::max(1, frames - 1)));
    return edits;
}

double ExpressionPanel::pathPosition() const {
    return (m_strength->value() - m_strength->minimum()) /
           (m_strength->maximum() - m_strength->minimum());
}

void ExpressionPanel::setPathPosition(double position) {
    m_strength->setValue(m_strength->minimum() +
                         position * (m_strength->maximum() - m_strength->minimum()));
}

std::optional<RecipeStep> ExpressionPanel::recipeStep() const {
    if (!isComplete())
        return std::nullopt;
    RecipeStep step;
    step.kind = RecipeStep::Kind::Expression;
    step.name = m_expressive->pictureName().toStdString();
    step.strength = m_strength->value();
    step.b = {m_neutral->pictureName().toStdString(), m_neutral->latent()};
    step.c = {step.name, m_expressive->latent()};
    return step;
}

PictureId ExpressionPanel::recipePicture() const {
    return m_target->picture();
}

} // namespace inlay
