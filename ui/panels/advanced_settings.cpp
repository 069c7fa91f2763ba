#include "ui/panels/advanced_settings.h"

#include "ui/widgets/number_box.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace inlay {

namespace {

constexpr double percent = 100;

/// A row whose label, accessible name and object name belong together.
NumberBox* addNumber(QFormLayout* form, const char* objectName, const QString& label,
                     const QString& toolTip, double minimum, double maximum) {
    auto* box = new NumberBox(minimum, maximum, form->parentWidget());
    box->setObjectName(objectName);
    box->setAccessibleName(label);
    box->setToolTip(toolTip);
    form->addRow(label, box);
    form->labelForField(box)->setToolTip(toolTip);
    return box;
}

QCheckBox* addCheck(QFormLayout* form, const char* objectName, const QString& text,
                    const QString& toolTip) {
    auto* box = new QCheckBox(text, form->parentWidget());
    box->setObjectName(objectName);
    box->setAccessibleName(text);
    box->setToolTip(toolTip);
    form->addRow(box);
    return box;
}

} // namespace

AdvancedSettings::AdvancedSettings(QWidget* parent)
    : QWidget(parent) {
    m_title = new QToolButton(this);
    m_title->setObjectName("advancedTitle");
    m_title->setAutoRaise(true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setToolTip(tr("Learning rate, schedule, weights and noise of the optimiser. The "
                           "presets set them well; change them to experiment."));
    m_rows = buildRows();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_rows);
    connect(m_title, &QToolButton::clicked, this,
            [this] { setUnfolded(!m_rows->isVisibleTo(this)); });
    connect(m_reset, &QPushButton::clicked, this, &AdvancedSettings::resetRequested);
    for (NumberBox* box :
         {m_learningRate, m_rampUp, m_rampDown, m_beta1, m_beta2, m_mseWeight, m_perceptualWeight,
          m_latentNoise, m_startPull, m_noiseRate, m_noiseRegularization})
        connect(box, &NumberBox::valueChanged, this, &AdvancedSettings::changed);
    for (QCheckBox* box : {m_soap, m_bfloat16, m_plateau})
        connect(box, &QCheckBox::toggled, this, &AdvancedSettings::changed);
    setModified(false);
    setUnfolded(false);
    setNoiseMapsWanted(false);
}

QWidget* AdvancedSettings::buildRows() {
    auto* rows = new QWidget(this);
    auto* form = new QFormLayout(rows);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    constexpr double leastRate = 1e-9;
    m_soap = addCheck(form, "soapBox", tr("Follow the gradients (SOAP)"),
                      tr("Adam in the directions in which the gradients vary: ends closer after "
                         "the same number of steps, each a little slower. The paper takes plain "
                         "Adam."));
    m_bfloat16 = addCheck(form, "bfloat16Box", tr("16-bit features"),
                          tr("Compares the network's features in bfloat16 while searching: steps "
                             "are 10 to 20 % faster, the result as near. Only where the "
                             "processor has it (AVX-512 BF16); elsewhere in 32 bits."));
    m_learningRate =
        addNumber(form, "learningRateBox", tr("Learning rate"),
                  tr("How far one step of Adam goes, up to 10. The paper takes 0.01; too high a "
                     "rate makes the loss jump."),
                  leastRate, 10);
    m_rampUp = addNumber(form, "rampUpBox", tr("Ramp up"),
                         tr("Share of the steps over which the rate rises from 0, in percent. "
                            "0: the full rate from the first step on."),
                         0, percent);
    m_rampDown = addNumber(form, "rampDownBox", tr("Ramp down"),
                           tr("Share of the steps, at the end, over which the rate falls to 0 as "
                              "a cosine, in percent. 0: the full rate to the last step."),
                           0, percent);
    m_rampUp->setSuffix(tr(" %"));
    m_rampDown->setSuffix(tr(" %"));
    m_beta1 =
        addNumber(form, "beta1Box", tr("Beta 1"),
                  tr("Adam's memory for the direction, 0 to 0.999999; usually 0.9."), 0, 0.999999);
    m_beta2 = addNumber(form, "beta2Box", tr("Beta 2"),
                        tr("Adam's memory for the size of the gradient, 0 to 0.9999999; usually "
                           "0.999. Less suits short runs."),
                        0, 0.9999999);
    m_mseWeight = addNumber(form, "mseWeightBox", tr("Pixel weight"),
                            tr("What the difference of the pixels (MSE) counts in the loss, 0 to "
                               "1000000. 0 leaves it out; not both weights can be 0."),
                            0, 1e6);
    m_perceptualWeight =
        addNumber(form, "perceptualWeightBox", tr("Perceptual weight"),
                  tr("What the perceptual distance counts in the loss, 0 to 1000000. 0 leaves it "
                     "out and saves its time; not both weights can be 0."),
                  0, 1e6);
    m_latentNoise =
        addNumber(form, "latentNoiseBox", tr("Latent noise"),
                  tr("Noise added to w while it is searched, in standard deviations of w at the "
                     "start; gone after three quarters of the steps. NVIDIA's projector takes "
                     "0.05; 0 is none."),
                  0, 10);
    m_startPull = addNumber(
        form, "startPullBox", tr("Pull to the start"),
        tr("What the distance of w from its start counts in the search, measured by how w "
           "varies in the network, 0 to 1000000. More stays where edits are sound, less comes "
           "nearer to the photo; 0 is none."),
        0, 1e6);
    m_noiseRate = addNumber(form, "noiseRateBox", tr("Noise map rate"),
                            tr("Learning rate of the noise maps, up to 10. Counts where \"Noise "
                               "maps afterwards\" is on."),
                            leastRate, 10);
    m_noiseRegularization =
        addNumber(form, "noiseRegularizationBox", tr("Noise map penalty"),
                  tr("Weight of the penalty that keeps patterns out of the noise maps. NVIDIA's "
                     "projector takes 100000; 0 is none. Counts where \"Noise maps afterwards\" "
                     "is on."),
                  0, 1e9);
    m_plateau = addCheck(form, "plateauBox", tr("Stop when it gets no better"),
                         tr("Ends the search before its last step where the best loss fell by "
                            "less than 0.2 % over 100 steps."));
    m_reset = new QPushButton(tr("Reset to the preset"), rows);
    m_reset->setObjectName("resetButton");
    m_reset->setAccessibleName(m_reset->text());
    m_reset->setToolTip(tr("Steps and all settings of this section as the preset has them"));
    form->addRow(m_reset);
    return rows;
}

void AdvancedSettings::show(const EmbeddingOptions& options) {
    const auto set = [](NumberBox* box, double value) {
        const QSignalBlocker blocker(box);
        box->setValue(value);
    };
    set(m_learningRate, options.learningRate);
    set(m_rampUp, options.rampUp * percent);
    set(m_rampDown, options.rampDown * percent);
    set(m_beta1, options.beta1);
    set(m_beta2, options.beta2);
    set(m_mseWeight, options.mseWeight);
    set(m_perceptualWeight, options.perceptualWeight);
    set(m_latentNoise, options.latentNoise);
    set(m_startPull, options.startPull);
    set(m_noiseRate, options.noiseLearningRate);
    set(m_noiseRegularization, options.noiseRegularization);
    const auto check = [](QCheckBox* box, bool checked) {
        const QSignalBlocker blocker(box);
        box->setChecked(checked);
    };
    check(m_soap, options.soap);
    check(m_bfloat16, options.bfloat16Features);
    check(m_plateau, options.stopOnPlateau);
}

void AdvancedSettings::applyTo(EmbeddingOptions& options) const {
    options.learningRate = m_learningRate->value();
    options.rampUp = m_rampUp->value() / percent;
    options.rampDown = m_rampDown->value() / percent;
    options.beta1 = m_beta1->value();
    options.beta2 = m_beta2->value();
    options.mseWeight = m_mseWeight->value();
    options.perceptualWeight = m_perceptualWeight->value();
    options.latentNoise = m_latentNoise->value();
    options.startPull = m_startPull->value();
    options.noiseLearningRate = m_noiseRate->value();
    options.noiseRegularization = m_noiseRegularization->value();
    options.soap = m_soap->isChecked();
    options.bfloat16Features = m_bfloat16->isChecked();
    options.stopOnPlateau = m_plateau->isChecked();
}

void AdvancedSettings::setNoiseMapsWanted(bool wanted) {
    m_noiseRate->setEnabled(wanted);
    m_noiseRegularization->setEnabled(wanted);
}

void AdvancedSettings::setModified(bool modified) {
    m_title->setText(modified ? tr("Advanced (changed)") : tr("Advanced"));
    m_title->setAccessibleName(m_title->text());
    m_reset->setEnabled(modified);
}

void AdvancedSettings::setUnfolded(bool unfolded) {
    m_title->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
    m_rows->setVisible(unfolded);
}

} // namespace inlay
