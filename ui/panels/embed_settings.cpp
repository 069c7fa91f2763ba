#include "ui/panels/embed_settings.h"

#include "core/model/embedding/embedding_setting_list.h"
#include "ui/engine/engine_words.h"
#include "ui/panels/advanced_settings.h"
#include "ui/panels/preset_box.h"
#include "ui/theme/icons.h"
#include "ui/widgets/named.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QRandomGenerator>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <cmath>

namespace inlay {

namespace {

/// Whether all that a preset holds is the same in both.
bool sameSettings(const EmbeddingOptions& a, const EmbeddingOptions& b) {
    std::vector<double> values;
    visitPresetSettings(
        a, [&](const char*, const auto& value) { values.push_back(static_cast<double>(value)); });
    std::size_t next = 0;
    bool same = true;
    visitPresetSettings(b, [&](const char*, const auto& value) {
        // As the fields show them: nine decimals.
        same = same && std::abs(values[next++] - static_cast<double>(value)) < 1e-9;
    });
    return same;
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

    m_preset = new PresetBox(this);

    m_steps = named(new QSpinBox(this), "stepsBox", tr("Steps"),
                    tr("How many times the latent is improved. You can stop at any time and keep "
                       "the best."));
    m_steps->setRange(1, 1000000);
    m_steps->setGroupSeparatorShown(true);
    m_steps->setAccelerated(true);

    m_start =
        named(new QComboBox(this), "startBox", tr("Start"),
              tr("Where the search begins. Automatic: if a face was found, at the encoder's guess "
                 "(where the network has an encoder and the preset uses it) or at the mean face; "
                 "otherwise at a random point."));
    m_start->addItem(tr("Automatic"), static_cast<int>(EmbeddingStart::Automatic));
    m_start->addItem(tr("Mean face"), static_cast<int>(EmbeddingStart::MeanW));
    m_start->addItem(tr("Random"), static_cast<int>(EmbeddingStart::Uniform));

    m_distance = named(new QComboBox(this), "distanceBox", tr("Perceptual distance"),
                       tr("How likeness to the eye is measured, beside the difference of the "
                          "pixels (MSE)."));
    m_distance->setEnabled(false);
    m_distance->addItem(tr("Known when a network is open"));

    m_class = named(new QSpinBox(this), "classBox", tr("Class"),
                    tr("Which of the network's classes the photo shows: the search begins at that "
                       "class's mean, and the latent keeps the class. Without one it begins at the "
                       "mean of all."));
    m_class->setRange(-1, -1);
    m_class->setSpecialValueText(tr("none chosen"));

    m_seed = named(new QSpinBox(this), "seedBox", tr("Seed"),
                   tr("The same seed gives the same result, byte for byte, on a CPU."));
    m_seed->setRange(0, 2147483647);
    m_seed->setValue(1);
    auto* dice = named(new QToolButton(this), "seedDice", tr("New seed"), tr("A new random seed"));
    dice->setIcon(icon("dice"));
    auto* seedRow = new QHBoxLayout;
    seedRow->setSpacing(8);
    seedRow->addWidget(m_seed, 1);
    seedRow->addWidget(dice);

    m_noise = named(
        new QCheckBox(tr("Noise maps afterwards"), this), "noiseBox", tr("Noise maps afterwards"),
        tr("After the latent, the network's noise maps are fitted too, for three "
           "fifths as many steps again (Image2StyleGAN++): finer detail. They become part "
           "of the latent and are exported with it."));

    m_automatic = named(new QCheckBox(tr("Embed photos as they arrive"), this), "automaticBox",
                        tr("Embed photos as they arrive"),
                        tr("Photos you open are embedded at once, one after the other. Switched "
                           "off, they wait for Start."));
    m_automatic->setChecked(true);

    auto* form = m_form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Space"), m_space);
    form->addRow(tr("Preset"), m_preset);
    form->addRow(tr("Steps"), m_steps);
    form->addRow(tr("Start"), m_start);
    form->addRow(tr("Distance"), m_distance);
    form->addRow(tr("Class"), m_class);
    form->setRowVisible(m_class, false);
    form->addRow(tr("Seed"), seedRow);
    form->addRow(m_noise);
    form->addRow(m_automatic);
    m_advanced = new AdvancedSettings(this);

    applyPreset();
    connect(m_preset, &PresetBox::chosen, this, &EmbedSettings::applyPreset);
    connect(m_preset, &PresetBox::saveRequested, this, [this](const QString& name) {
        EmbeddingOptions preset = options();
        preset.preset = name.toStdString();
        Q_EMIT savePresetRequested(preset);
    });
    connect(m_preset, &PresetBox::removeRequested, this, &EmbedSettings::removePresetRequested);
    connect(m_advanced, &AdvancedSettings::changed, this, &EmbedSettings::tellChanged);
    connect(m_advanced, &AdvancedSettings::resetRequested, this, &EmbedSettings::applyPreset);
    for (QComboBox* box : {m_space, m_start, m_distance})
        connect(box, &QComboBox::currentIndexChanged, this, &EmbedSettings::tellChanged);
    connect(m_steps, &QSpinBox::valueChanged, this, &EmbedSettings::tellChanged);
    connect(m_class, &QSpinBox::valueChanged, this, &EmbedSettings::tellChanged);
    connect(m_seed, &QSpinBox::valueChanged, this, &EmbedSettings::tellChanged);
    connect(m_noise, &QCheckBox::toggled, this, &EmbedSettings::tellChanged);
    connect(m_automatic, &QCheckBox::toggled, this, &EmbedSettings::tellChanged);
    connect(dice, &QToolButton::clicked, this,
            [this] { m_seed->setValue(QRandomGenerator::global()->bounded(1, 1000000)); });
}

EmbeddingOptions EmbedSettings::options() const {
    EmbeddingOptions options = m_preset->current();
    m_advanced->applyTo(options);
    options.space = static_cast<LatentSpace>(m_space->currentData().toInt());
    options.steps = m_steps->value();
    options.start = static_cast<EmbeddingStart>(m_start->currentData().toInt());
    options.seed = static_cast<std::uint64_t>(m_seed->value());
    options.classIndex = m_class->value();
    options.optimizeNoise = m_noise->isChecked() && m_networkHasNoise;
    options.noiseSteps = options.optimizeNoise ? usualNoiseSteps(options.steps) : 0;
    if (m_distance->isEnabled())
        options.perceptual = static_cast<PerceptualDistanceKind>(m_distance->currentData().toInt());
    return options;
}

QWidget* EmbedSettings::advanced() {
    return m_advanced;
}

bool EmbedSettings::isAutomatic() const {
    return m_automatic->isChecked();
}

void EmbedSettings::setNetwork(const NetworkInfo& network) {
    const QString sha256 = QString::fromStdString(network.sha256);
    const bool isAnother = sha256 != m_network;
    if (isAnother && !m_network.isEmpty())
        m_remembered.insert(m_network, options());
    const QVariant distance = m_distance->currentData();
    m_network = sha256;
    m_networkHasNoise = network.hasNoiseInputs;
    fillDistances(network);
    fillClasses(network);
    const auto known = m_remembered.constFind(sha256);
    if (!isAnother) { // opened once more, or weights were registered
        m_distance->setCurrentIndex(std::max(0, m_distance->findData(distance)));
    } else if (known != m_remembered.constEnd()) {
        apply(*known);
    } else {
        m_start->setCurrentIndex(0);
        m_distance->setCurrentIndex(0); // the best one
        m_class->setValue(-1);
    }
    m_noise->setEnabled(m_networkHasNoise); // StyleGAN 3 has none
    tellChanged();
}

void EmbedSettings::fillDistances(const NetworkInfo& network) {
    const QSignalBlocker blocker(m_distance);
    m_distance->clear();
    for (const PerceptualDistanceKind kind : network.perceptualDistances)
        m_distance->addItem(distanceInWords(kind), static_cast<int>(kind));
    m_distance->setEnabled(m_distance->count() > 0);
    if (m_distance->count() == 0)
        m_distance->addItem(tr("Chosen by the engine"));
}

void EmbedSettings::fillClasses(const NetworkInfo& network) {
    const QSignalBlocker blocker(m_class);
    const bool hasClasses = network.cDim > 1;
    m_class->setMaximum(hasClasses ? network.cDim - 1 : -1);
    m_class->setSuffix(hasClasses ? tr(" (0 to %1)").arg(network.cDim - 1) : QString());
    m_form->setRowVisible(m_class, hasClasses);
}

void EmbedSettings::apply(const EmbeddingOptions& options) {
    m_preset->choose(options);
    m_advanced->show(options);
    m_space->setCurrentIndex(std::max(0, m_space->findData(static_cast<int>(options.space))));
    m_steps->setValue(options.steps);
    m_start->setCurrentIndex(std::max(0, m_start->findData(static_cast<int>(options.start))));
    const int distance =
        options.perceptual ? m_distance->findData(static_cast<int>(*options.perceptual)) : 0;
    m_distance->setCurrentIndex(std::max(0, distance));
    m_class->setValue(options.classIndex); // none of another network's
    m_seed->setValue(static_cast<int>(options.seed));
    if (m_networkHasNoise)
        m_noise->setChecked(options.optimizeNoise);
}

void EmbedSettings::setOptions(const EmbeddingOptions& options, bool automatic) {
    apply(options);
    m_automatic->setChecked(automatic);
    tellChanged();
}

void EmbedSettings::setRemembered(const OptionsOfNetworks& options) {
    m_remembered = options;
}

EmbedSettings::OptionsOfNetworks EmbedSettings::remembered() const {
    OptionsOfNetworks all = m_remembered;
    if (!m_network.isEmpty())
        all.insert(m_network, options());
    return all;
}

void EmbedSettings::setSavedPresets(const std::vector<EmbeddingOptions>& presets) {
    m_preset->setSaved(presets);
    tellChanged();
}

void EmbedSettings::showPreset(const EmbeddingOptions& preset) {
    m_preset->choose(preset);
    tellChanged();
}

void EmbedSettings::applyPreset() {
    const EmbeddingOptions& preset = m_preset->current();
    m_advanced->show(preset);
    m_steps->setValue(preset.steps);
    tellChanged();
}

void EmbedSettings::tellChanged() {
    const EmbeddingOptions now = options();
    m_advanced->setNoiseMapsWanted(now.optimizeNoise);
    m_advanced->setModified(!sameSettings(now, m_preset->current()));
    Q_EMIT changed();
}

} // namespace inlay
