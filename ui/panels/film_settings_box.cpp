#include "ui/panels/film_settings_box.h"

#include "ui/panels/panel_inputs.h"
#include "ui/widgets/named.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <algorithm>

namespace inlay {

namespace {

int choiceOf(const QComboBox* box) {
    return box->currentData().toInt();
}

void choose(QComboBox* box, int value) {
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

FilmSettingsBox::FilmSettingsBox(QWidget* parent)
    : QWidget(parent) {
    setObjectName("filmSettings");
    buildControls();
    setSettings({});
    connect(m_secondsMode, &QComboBox::currentIndexChanged, this,
            &FilmSettingsBox::secondsModeChanged);
    connect(m_seconds, &QDoubleSpinBox::valueChanged, this, &FilmSettingsBox::changed);
    connect(m_framesPerSecond, &QSpinBox::valueChanged, this, &FilmSettingsBox::changed);
    for (QComboBox* box : {m_easing, m_curve, m_pictures, m_side})
        connect(box, &QComboBox::currentIndexChanged, this, &FilmSettingsBox::changed);
    connect(m_loop, &QCheckBox::toggled, this, &FilmSettingsBox::changed);
}

void FilmSettingsBox::buildControls() {
    m_seconds = named(new QDoubleSpinBox(this), "filmSeconds", tr("Length of the film"),
                      tr("How long the film takes, from one picture to the next or in all"));
    m_seconds->setRange(0.1, 3600);
    m_seconds->setDecimals(1);
    m_seconds->setSingleStep(0.5);
    m_seconds->setSuffix(tr(" s"));
    m_secondsMode = named(new QComboBox(this), "filmSecondsMode", tr("What the length is of"),
                          tr("With a length for each section the film grows with its pictures; "
                             "in all it stays as long and gets faster"));
    m_secondsMode->addItem(tr("for each section"), true);
    m_secondsMode->addItem(tr("in all"), false);
    m_framesPerSecond = named(new QSpinBox(this), "filmFrameRate", tr("Frames a second"),
                              tr("How many pictures a second the film shows. 24 to 30 look "
                                 "smooth; a GIF can show 50 at most."));
    m_framesPerSecond->setRange(1, 120);
    m_framesPerSecond->setSuffix(tr(" frames/s"));
    m_easing = named(new QComboBox(this), "filmEasing", tr("Pace"),
                     tr("Slow at every picture lets one look at each; even goes on all the time, "
                        "good for loops on a smooth way"));
    m_easing->addItem(tr("slow at every picture"), static_cast<int>(FilmEasing::Smooth));
    m_easing->addItem(tr("slow at both ends"), static_cast<int>(FilmEasing::SmoothOverall));
    m_easing->addItem(tr("even"), static_cast<int>(FilmEasing::Linear));
    m_curve = named(new QComboBox(this), "filmCurve", tr("Way"),
                    tr("Straight from one picture to the next, or on a smooth curve through all of "
                       "them (a Catmull-Rom spline) that has no turns at the pictures"));
    m_curve->addItem(tr("straight"), static_cast<int>(FilmCurve::Straight));
    m_curve->addItem(tr("smooth curve"), static_cast<int>(FilmCurve::Spline));
    m_loop = named(new QCheckBox(tr("Back to the first picture"), this), "filmLoop",
                   tr("Loop: back to the first picture"),
                   tr("Adds the way from the last picture to the first, so that the film can be "
                      "repeated without a jump"));
    m_pictures = named(new QComboBox(this), "filmPictures", tr("Pictures of the film"),
                       tr("The photos with all of their detail, so that the film begins and ends "
                          "with them; the whole photo of the first picture, with the others in it; "
                          "or what the network draws. Generated faces are always the network's."));
    m_pictures->addItem(tr("the photos, cut"), static_cast<int>(FilmPictures::Crops));
    m_pictures->addItem(tr("in the first photo"), static_cast<int>(FilmPictures::WholePhoto));
    m_pictures->addItem(tr("as the network draws"), static_cast<int>(FilmPictures::Drawn));
    m_side = named(new QComboBox(this), "filmSide", tr("Size of the film"),
                   tr("The longer side of the exported film. More than the pictures have is "
                      "enlarged, not sharper."));
    m_side->addItem(tr("as they are"), 0);
    for (const int side : {256, 512, 720, 1024, 1920})
        m_side->addItem(tr("%1 px").arg(side), side);

    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* length = new QHBoxLayout;
    length->setSpacing(8);
    length->addWidget(m_seconds);
    length->addWidget(m_secondsMode, 1);
    form->addRow(tr("Len&gth"), length);
    form->addRow(tr("&Rate"), m_framesPerSecond);
    form->addRow(tr("Pa&ce"), m_easing);
    form->addRow(tr("&Way"), m_curve);
    form->addRow(QString(), m_loop);
    form->addRow(tr("Pict&ures"), m_pictures);
    form->addRow(tr("Si&ze"), m_side);
    qobject_cast<QLabel*>(form->labelForField(length))->setBuddy(m_seconds);
}

FilmSettings FilmSettingsBox::settings() const {
    FilmSettings settings;
    settings.seconds = m_seconds->value();
    settings.isPerSection = m_secondsMode->currentData().toBool();
    settings.framesPerSecond = m_framesPerSecond->value();
    settings.easing = static_cast<FilmEasing>(choiceOf(m_easing));
    settings.curve = static_cast<FilmCurve>(choiceOf(m_curve));
    settings.loop = m_loop->isChecked();
    settings.pictures = static_cast<FilmPictures>(choiceOf(m_pictures));
    settings.side = choiceOf(m_side);
    return settings;
}

void FilmSettingsBox::setSettings(const FilmSettings& settings) {
    {
        const QSignalBlocker silent(this);
        const QSignalBlocker unconverted(m_secondsMode);
        m_secondsMode->setCurrentIndex(settings.isPerSection ? 0 : 1);
        m_seconds->setValue(settings.seconds);
        m_framesPerSecond->setValue(settings.framesPerSecond);
        choose(m_easing, static_cast<int>(settings.easing));
        choose(m_curve, static_cast<int>(settings.curve));
        m_loop->setChecked(settings.loop);
        choose(m_pictures, static_cast<int>(settings.pictures));
        choose(m_side, settings.side);
    }
    Q_EMIT changed();
}

void FilmSettingsBox::setUsualSize(const QSize& size) {
    m_side->setItemText(
        0, size.isEmpty() ? tr("as they are")
                          : tr("as they are: %1 x %2 px").arg(size.width()).arg(size.height()));
}

void FilmSettingsBox::setHasPhotos(bool hasPhotos) {
    m_pictures->setEnabled(hasPhotos);
}

void FilmSettingsBox::secondsModeChanged() {
    const bool perSection = m_secondsMode->currentData().toBool();
    const double sections = std::max(1, m_sections);
    {
        const QSignalBlocker silent(m_seconds);
        m_seconds->setValue(m_seconds->value() * (perSection ? 1 / sections : sections));
    }
    Q_EMIT changed();
}

void FilmSettingsBox::bindTo(PanelInputs& inputs) {
    inputs.bind(m_secondsMode); // it converts the seconds
    inputs.bind(m_seconds);
    inputs.bind(m_framesPerSecond);
    inputs.bind(m_easing);
    inputs.bind(m_curve);
    inputs.bind(m_loop);
    inputs.bind(m_pictures);
    inputs.bind(m_side);
}

} // namespace inlay
