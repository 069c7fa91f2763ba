#include "ui/panels/morph_panel.h"

#include "ui/panels/panel_inputs.h"
#include "ui/panels/slider_path.h"
#include "ui/theme/icons.h"
#include "ui/widgets/value_slider.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <algorithm>

namespace inlay {

namespace {

constexpr int ticksPerSecond = 30;
constexpr double secondsOfPlaying = 3; // from one end to the other

} // namespace

MorphPanel::MorphPanel(Session& session, ThumbnailCache& thumbnails, QWidget* parent)
    : EditPanel("morphPanel", session, thumbnails, parent) {
    addExplanation(tr("Walks through the latent space from B to A: %1.")
                       .arg(QStringLiteral("w = \u03bb A + (1 - \u03bb) B")
                                .replace(QLatin1Char(' '), QChar::Nbsp))); // on one line
    auto* pair = new QHBoxLayout;
    pair->setSpacing(8);
    // The slots stand where the slider's ends are.
    m_b = pictureSlots().add(pair, tr("B  (\u03bb = 0)"), "slotB", tr("picture B"),
                             tr("where the walk begins"));
    m_a = pictureSlots().add(pair, tr("A  (\u03bb = 1)"), "slotA", tr("picture A"),
                             tr("where the walk ends"));
    content()->addLayout(pair);

    m_lambda = new ValueSlider(tr("La&mbda, \u03bb"), 0, 1, 3, this);
    m_lambda->setObjectName("lambdaSlider");
    m_lambda->setAccessibleName(tr("Lambda, from B to A"));
    m_lambda->setToolTip(
        tr("How much of A is in the picture. Double click: the middle; Escape while "
           "dragging: back; or type a number."));
    m_lambda->setSingleStep(0.01);
    m_lambda->setDefaultValue(0.5);
    m_lambda->setValue(0.5);
    content()->addWidget(m_lambda);
    setPath(std::make_unique<SliderPath>([this] { return m_lambda; },
                                         [this](double lambda) { return at(lambda); }));

    m_beyond = new QCheckBox(tr("Beyond 0..1"), this);
    m_beyond->setObjectName("beyondBox");
    m_beyond->setAccessibleName(m_beyond->text());
    m_beyond->setToolTip(tr("Lets \u03bb leave the way between the two: exaggerates what sets them "
                            "apart. Pictures get stranger the further you go."));
    m_play = new QPushButton(icon("play"), tr("Play"), this);
    m_play->setObjectName("playButton");
    m_play->setAccessibleName(tr("Play the morph"));
    m_play->setToolTip(tr("Moves \u03bb back and forth between the ends"));
    auto* playRow = new QHBoxLayout;
    playRow->addWidget(m_beyond);
    playRow->addStretch();
    playRow->addWidget(m_play);
    content()->addLayout(playRow);

    m_film = new QPushButton(icon("film"), tr("Make a film"), this);
    m_film->setObjectName("filmButton");
    m_film->setAccessibleName(tr("Make a film of B and A"));
    m_film->setToolTip(tr("Puts B and A into the Film panel, where more pictures can follow, and "
                          "where the film is played and exported"));
    auto* filmRow = new QHBoxLayout;
    filmRow->addWidget(m_film);
    filmRow->addStretch();
    content()->addLayout(filmRow);
    addRecipeButton([this] { return addition(); });
    addKeepButtons();

    inputs().bind(m_beyond); // it decides how far lambda goes
    inputs().bind(m_lambda, QStringLiteral("\u03bb"));
    connect(m_lambda, &ValueSlider::valueChanged, this, &EditPanel::editChanged);
    connect(m_beyond, &QCheckBox::toggled, this, [this](bool beyond) {
        m_lambda->setRange(beyond ? -1 : 0, beyond ? 2 : 1);
        Q_EMIT pathChanged();
        Q_EMIT editChanged();
    });
    connect(m_play, &QPushButton::clicked, this, &MorphPanel::togglePlaying);
    connect(m_film, &QPushButton::clicked, this, &MorphPanel::filmRequested);
    connect(this, &EditPanel::editChanged, this, [this] {
        m_film->setEnabled(isComplete());
        m_play->setEnabled(isComplete());
    });
    m_playTimer.setInterval(1000 / ticksPerSecond);
    connect(&m_playTimer, &QTimer::timeout, this, &MorphPanel::playTick);
    announce();
}

Edit MorphPanel::at(double lambda) const {
    return morphEdit(m_a->latent(), m_b->latent(), lambda);
}

Edit MorphPanel::edit() const {
    return at(m_lambda ? m_lambda->value() : 0.5);
}

EditNames MorphPanel::names() const {
    const double lambda = m_lambda->value();
    return {QStringLiteral("%1_morph_%2").arg(m_a->pictureName(), QString::number(lambda, 'f', 2)),
            tr("Morph of %1 and %2, \u03bb %3")
                .arg(m_a->pictureName(), m_b->pictureName(), QLocale().toString(lambda, 'f', 3))};
}

std::vector<PictureShare> MorphPanel::mixedIn() const {
    const double share = std::clamp(m_lambda->value(), 0.0, 1.0);
    if (!m_a->picture() || m_a->picture() == m_b->picture() || share == 0)
        return {};
    return {{m_a->picture(), share}};
}

void MorphPanel::togglePlaying() {
    const bool play = !m_playTimer.isActive() && isComplete();
    play ? m_playTimer.start() : m_playTimer.stop();
    if (!play)
        path().settle(); // where it was stopped can be taken back
    m_play->setIcon(icon(play ? "pause" : "play"));
    m_play->setText(play ? tr("Pause") : tr("Play"));
}

void MorphPanel::playTick() {
    const double step = 1.0 / (secondsOfPlaying * ticksPerSecond);
    double position = path().position() + m_playDirection * step;
    if (position >= 1 || position <= 0) {
        position = std::clamp(position, 0.0, 1.0);
        m_playDirection = position >= 1 ? -1 : 1;
    }
    path().setPosition(position);
}

void MorphPanel::hideEvent(QHideEvent* event) {
    if (isPlaying())
        togglePlaying();
    EditPanel::hideEvent(event);
}

RecipeAddition MorphPanel::addition() const {
    if (!isComplete())
        return {};
    RecipeStep step;
    step.kind = RecipeStep::Kind::Morph;
    step.name = m_b->pictureName().toStdString();
    step.strength = 1 - m_lambda->value();
    step.b = {step.name, m_b->latent()};
    return {m_a->picture(), {step}};
}

} // namespace inlay
