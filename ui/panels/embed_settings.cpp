#include "ui/panels/embed_settings.h"

#include "ui/theme/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QRandomGenerator>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace inlay {

namespace {

template <typename Control>
Control* named(Control* control, const char* objectName, const QString& accessibleName,
               const QString& toolTip) {
    control->setObjectName(objectName);
    control->setAccessibleName(accessibleName);
    control->setToolTip(toolTip);
    return control;
}

} // namespace

EmbedSettings::EmbedSettings(QWidget* parent)
    : QWidget(parent) {
    m_space = named(new QComboBox(this), "spaceBox", tr("Latent space"),
                    tr("W+ has one w for every layer and comes closest to a photo; W has one for "
                       "all of them; Z is what the network was trained to take."));
    m_space->addItem(tr("W+ (closest)"), static_cast<int>(LatentSpace::WPlus));
    m_space->addItem(tr("W (one for all layers)"), static_cast<int>(LatentSpace::W));
    m_space->addItem(tr("Z (as trained)"), static_cast<int>(LatentSpace::Z));

    m_preset = named(new QComboBox(this), "presetBox", tr("Preset"),
                     tr("Fast gives a sketch, Balanced a good likeness, Paper repeats the settings "
                        "of Image2StyleGAN (5000 steps)."));
    m_preset->addItem(tr("Fast"), "fast");
    m_preset->addItem(tr("Balanced"), "balanced");
    m_preset->addItem(tr("Paper"), "paper");

    m_steps = named(new QSpinBox(this), "stepsBox", tr("Steps"),
                    tr("How many times the latent is improved. You can stop at any time and keep "
                       "the best."));
    m_steps->setRange(1, 1000000);
    m_steps->setGroupSeparatorShown(true);
    m_steps->setAccelerated(true);

    m_start = named(new QComboBox(this), "startBox", tr("Start"),
                    tr("Where the search begins. Automatic: the mean face where a face was found, "
                       "else a random point."));
    m_start->addItem(tr("Automatic"), static_cast<int>(EmbeddingStart::Automatic));
    m_start->addItem(tr("Mean face"), static_cast<int>(EmbeddingStart::MeanW));
    m_start->addItem(tr("Random"), static_cast<int>(EmbeddingStart::Uniform));

    m_distance = named(new QComboBox(this), "distanceBox", tr("Perceptual distance"),
                       tr("How likeness to the eye is measured, beside the difference of the "
                          "pixels (MSE)."));
    m_distance->setEnabled(false);
    m_distance->addItem(tr("Known when a network is open"));

    m_seed = named(new QSpinBox(this), "seedBox", tr("Seed"),
                   tr("The same seed gives the same result, byte for byte, on one device."));
    m_seed->setRange(0, 2147483647);
    m_seed->setValue(1);
    auto* dice = named(new QToolButton(this), "seedDice", tr("New seed"), tr("A new random seed"));
    dice->setIcon(icon("dice"));
    auto* seedRow = new QHBoxLayout;
    seedRow->setSpacing(8);
    seedRow->addWidget(m_seed, 1);
    seedRow->addWidget(dice);

    m_noise = named(new QCheckBox(tr("Noise maps afterwards"), this), "noiseBox",
                    tr("Noise maps afterwards"),
                    tr("After the latent, the network's noise maps are fitted too, for half as "
                       "many steps again (Image2StyleGAN++): finer detail. They become part of "
                       "the latent and are exported with it."));

    m_automatic = named(new QCheckBox(tr("Embed photos as they arrive"), this), "automaticBox",
                        tr("Embed photos as they arrive"),
                        tr("Photos you open are embedded at once, one after the other. Switched "
                           "off, they wait for Start."));
    m_automatic->setChecked(true);

    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Space"), m_space);
    form->addRow(tr("Preset"), m_preset);
    form->addRow(tr("Steps"), m_steps);
    form->addRow(tr("Start"), m_start);
    form->addRow(tr("Distance"), m_distance);
    form->addRow(tr("Seed"), seedRow);
    form->addRow(m_noise);
    form->addRow(m_automatic);

    m_preset->setCurrentIndex(m_preset->findData("balanced"));
    applyPreset();
    connect(m_preset, &QComboBox::currentIndexChanged, this, &EmbedSettings::applyPreset);
    for (QComboBox* box : {m_space, m_start, m_distance})
        connect(box, &QComboBox::currentIndexChanged, this, &EmbedSettings::changed);
    connect(m_steps, &QSpinBox::valueChanged, this, &EmbedSettings::changed);
    connect(m_seed, &QSpinBox::valueChanged, this, &EmbedSettings::changed);
    connect(m_noise, &QCheckBox::toggled, this, &EmbedSettings::changed);
    connect(m_automatic, &QCheckBox::toggled, this, &EmbedSettings::changed);
    connect(dice, &QToolButton::clicked, this,
            [this] { m_seed->setValue(QRandomGenerator::global()->bounded(1, 1000000)); });
}

EmbeddingOptions EmbedSettings::options() const {
    EmbeddingOptions options = embeddingPreset(m_preset->currentData().toString().toStdString());
    options.space = static_cast<LatentSpace>(m_space->currentData().toInt());
    options.steps = m_steps->value();
    options.start = static_cast<EmbeddingStart>(m_start->currentData().toInt());
    options.seed = static_cast<std::uint64_t>(m_seed->value());
    options.optimizeNoise = m_noise->isChecked() && m_networkHasNoise;
    options.noiseSteps = options.optimizeNoise ? std::max(1, options.steps / 2) : 0;
    if (m_distance->isEnabled())
        options.perceptual = m_distance->currentData().toString().toStdString();
    return options;
}

bool EmbedSettings::isAutomatic() const {
    return m_automatic->isChecked();
}

void EmbedSettings::setNetwork(const NetworkInfo& network) {
    {
        const QSignalBlocker blocker(m_distance);
        const QString chosen = m_distance->currentData().toString();
        m_distance->clear();
        for (const std::string& name : network.perceptualDistances)
            m_distance->addItem(QString::fromStdString(name), QString::fromStdString(name));
        m_distance->setEnabled(m_distance->count() > 0);
        if (m_distance->count() == 0)
            m_distance->addItem(tr("Chosen by the engine"));
        m_distance->setCurrentIndex(std::max(0, m_distance->findData(chosen)));
    }
    m_networkHasNoise = network.hasNoiseInputs;
    m_noise->setEnabled(m_networkHasNoise); // StyleGAN 3 has none
    Q_EMIT changed();
}

void EmbedSettings::setOptions(const EmbeddingOptions& options, bool automatic) {
    m_preset->setCurrentIndex(
        std::max(0, m_preset->findData(QString::fromStdString(options.preset))));
    m_space->setCurrentIndex(std::max(0, m_space->findData(static_cast<int>(options.space))));
    m_steps->setValue(options.steps);
    m_seed->setValue(static_cast<int>(options.seed));
    m_noise->setChecked(options.optimizeNoise);
    m_automatic->setChecked(automatic);
}

void EmbedSettings::applyPreset() {
    m_steps->setValue(embeddingPreset(m_preset->currentData().toString().toStdString()).steps);
    Q_EMIT changed();
}

} // namespace inlay
