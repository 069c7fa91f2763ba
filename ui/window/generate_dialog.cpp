#include "ui/window/generate_dialog.h"

#include "ui/widgets/named.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSpinBox>

namespace inlay {

namespace {

constexpr int seedLimit = 1000000;

int randomSeed() {
    return static_cast<int>(QRandomGenerator::global()->bounded(1, seedLimit));
}

} // namespace

GenerateDialog::GenerateDialog(QWidget* parent)
    : QDialog(parent) {
    setObjectName("generateDialog");
    setWindowTitle(tr("Generate"));
    m_seed = named(new QSpinBox(this), "generateSeed", tr("Seed"),
                   tr("The same seed gives the same picture on the same network"));
    m_seed->setRange(0, 2147483647);
    m_seed->setValue(randomSeed());
    m_newSeed = named(new QCheckBox(tr("A new seed each time"), this), "generateNewSeed",
                      tr("A new seed each time"), tr("Draws another seed after each picture"));
    m_newSeed->setChecked(true);
    m_psi = named(new QDoubleSpinBox(this), "generatePsi", tr("Truncation"),
                  tr("Truncation psi: 0 is the mean picture, 1 whatever the network gives, in "
                     "between more ordinary and cleaner; beyond 1 stranger"));
    m_psi->setRange(0, 1.5);
    m_psi->setSingleStep(0.05);
    m_psi->setValue(0.7);
    m_cutoff = named(new QSpinBox(this), "generateCutoff", tr("Truncated layers"),
                     tr("How many style layers are truncated, from the coarsest on"));
    m_cutoff->setRange(-1, 0);
    m_cutoff->setSpecialValueText(tr("all"));
    m_cutoff->setValue(-1);
    m_class = named(new QSpinBox(this), "generateClass", tr("Class"),
                    tr("Which of its classes the network draws"));

    auto* form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Seed"), m_seed);
    form->addRow(QString(), m_newSeed);
    form->addRow(tr("&Truncation \u03c8"), m_psi);
    form->addRow(tr("Truncated &layers"), m_cutoff);
    form->addRow(tr("Cl&ass"), m_class);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* make = buttons->addButton(tr("&Generate"), QDialogButtonBox::ActionRole);
    named(make, "generateButton", tr("Generate"), tr("Puts a new picture onto the shelf"));
    make->setDefault(true);
    form->addRow(buttons);
    connect(make, &QPushButton::clicked, this, &GenerateDialog::generate);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void GenerateDialog::setNetwork(const NetworkInfo& network) {
    m_cutoff->setMaximum(network.numWs);
    m_class->setRange(0, std::max(0, network.cDim - 1));
    m_class->setEnabled(network.cDim > 1);
    m_class->setSuffix(network.cDim > 1 ? tr(" (0 to %1)").arg(network.cDim - 1) : QString());
    m_class->setSpecialValueText(network.cDim > 1 ? QString() : tr("the network has none"));
}

SampleOptions GenerateDialog::options() const {
    SampleOptions options;
    options.seed = static_cast<std::uint64_t>(m_seed->value());
    options.truncationPsi = m_psi->value();
    options.truncationCutoff = m_cutoff->value();
    if (m_class->isEnabled())
        options.classIndex = m_class->value();
    return options;
}

void GenerateDialog::generate() {
    Q_EMIT generateRequested(options());
    if (m_newSeed->isChecked())
        m_seed->setValue(randomSeed());
}

} // namespace inlay
