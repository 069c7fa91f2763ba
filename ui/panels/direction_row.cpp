#include "ui/panels/direction_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/value_slider.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace inlay {

DirectionRow::DirectionRow(DirectionPtr direction, QWidget* parent)
    : QWidget(parent)
    , m_direction(std::move(direction)) {
    setObjectName("directionRow");
    m_less = addPicture("directionLess", -Shown);
    m_more = addPicture("directionMore", Shown);
    m_name = new QLineEdit(this);
    m_name->setObjectName("directionName");
    m_name->setFrame(false);
    m_name->setMaxLength(80);
    m_name->setToolTip(tr("What this direction changes, in your words. A direction with a name of "
                          "its own is kept in the library, which the Expression panel shows."));
    m_strength = new ValueSlider(QString(), -Strongest, Strongest, 2, this);
    m_strength->setObjectName("directionStrength");
    m_strength->setLabelVisible(false);
    m_strength->setDefaultValue(0);
    m_strength->setSingleStep(0.1);
    m_strength->setNumberWidth(9 * Theme::Grid); // room for the track
    m_strength->setToolTip(tr("How far the picture goes along this direction."));

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(Theme::Grid);
    layout->setVerticalSpacing(0);
    layout->addWidget(m_less, 0, 0, 2, 1);
    layout->addWidget(m_name, 0, 1);
    layout->addWidget(m_strength, 1, 1);
    layout->addWidget(m_more, 0, 2, 2, 1);
    layout->setColumnStretch(1, 1);

    setName(QString::fromStdString(m_direction->name));
    connect(m_strength, &ValueSlider::valueChanged, this, &DirectionRow::strengthChanged);
    connect(m_strength, &ValueSlider::valueCommitted, this,
            [this] { Q_EMIT strengthCommitted(m_strength->gesture()); });
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        const QString wanted = m_name->text().simplified();
        if (wanted.isEmpty() || wanted == m_lastName)
            return setName(m_lastName);
        setName(wanted);
        Q_EMIT renamed(wanted);
    });
}

QToolButton* DirectionRow::addPicture(const char* objectName, double strength) {
    auto* button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setFixedSize(PictureSide, PictureSide);
    button->setIconSize({PictureSide - 4, PictureSide - 4});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // the slider is the way for the keys
    connect(button, &QToolButton::clicked, this, [this, strength] {
        m_strength->slideTo(strength);
        m_strength->endSlide();
    });
    return button;
}

DirectionPtr DirectionRow::named() const {
    if (name().toStdString() == m_direction->name)
        return m_direction;
    auto direction = std::make_shared<Direction>(*m_direction);
    direction->name = name().toStdString();
    return direction;
}

RecipeStep DirectionRow::step() const {
    RecipeStep step;
    step.kind = RecipeStep::Kind::Direction;
    step.name = m_lastName.toStdString();
    step.strength = strength();
    step.direction = named();
    return step;
}

bool DirectionRow::isFor(const Direction& direction) const {
    return m_direction->values == direction.values && m_direction->firstRow == direction.firstRow &&
           m_direction->lastRow == direction.lastRow;
}

QString DirectionRow::name() const {
    return m_lastName;
}

void DirectionRow::setName(const QString& name) {
    m_lastName = name;
    m_name->setText(name);
    m_name->setCursorPosition(0);
    describe();
}

void DirectionRow::describe() {
    m_name->setAccessibleName(tr("Name of %1").arg(m_lastName));
    m_strength->setLabel(tr("Strength of %1").arg(m_lastName));
    m_strength->setLabelVisible(false);
    const auto tell = [this](QToolButton* button, double strength) {
        button->setAccessibleName(
            tr("%1 at %2").arg(m_lastName, QLocale().toString(strength, 'f', 0)));
        button->setToolTip(
            tr("The picture at %1. A click goes there.").arg(QLocale().toString(strength, 'f', 0)));
    };
    tell(m_less, -Shown);
    tell(m_more, Shown);
}

double DirectionRow::strength() const {
    return m_strength->value();
}

void DirectionRow::setStrength(double strength) {
    m_strength->setValue(strength);
}

void DirectionRow::setPictures(const QImage& less, const QImage& more) {
    m_less->setIcon(QPixmap::fromImage(less));
    m_more->setIcon(QPixmap::fromImage(more));
}

} // namespace inlay
