#include "ui/window/settings_dialog.h"

#include "core/model/device/device_names.h"
#include "ui/widgets/faint_label.h"
#include "ui/widgets/named.h"
#include "ui/window/menu_commands.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QThread>
#include <QVBoxLayout>
#include <algorithm>

namespace inlay {

namespace {

void addHeading(QFormLayout* form, const QString& title, QWidget* parent) {
    auto* heading = new QLabel(title, parent);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(0, form->rowCount() > 0 ? 12 : 0, 0, 0);
    form->addRow(heading);
}

} // namespace

SettingsDialog::SettingsDialog(QWidget* parent)
    : QDialog(parent) {
    setObjectName("settingsDialog");
    setWindowTitle(tr("Settings"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(m_form);
    addHeading(m_form, tr("Computing"), this);
    buildEngine();
    addHeading(m_form, tr("At the start"), this);
    m_network = named(new QComboBox(this), "settingsNetwork", tr("Network at the start"),
                      tr("Which network is opened when the program starts. Where the one used last "
                         "is gone or damaged, the one that comes with Inlay takes its place."));
    m_network->addItem(tr("The one that comes with Inlay"), false);
    m_network->addItem(tr("The one used last"), true);
    m_form->addRow(tr("&Network"), m_network);

    addHeading(m_form, tr("Language and looks"), this);
    layout->addStretch();
    auto* buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, Qt::Horizontal, this);
    for (QAbstractButton* button : buttons->buttons())
        button->setIcon({}); // the style's own do not go with ours
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
}

void SettingsDialog::buildEngine() {
    m_device = named(new QComboBox(this), "settingsDevice", tr("What computes"),
                     tr("A graphics card by NVIDIA is much faster where there is one and the "
                        "program was built for it; the CPU always works. Takes effect at once, or "
                        "when the embedding that runs has ended."));
    m_device->addItem(tr("Automatic: the GPU where there is one"), static_cast<int>(Device::Auto));
    m_device->addItem(tr("CPU"), static_cast<int>(Device::Cpu));
    m_device->addItem(tr("NVIDIA GPU (CUDA)"), static_cast<int>(Device::Cuda));
    m_threads = named(new QSpinBox(this), "settingsThreads", tr("Threads on the CPU"),
                      tr("How many cores of the CPU take part. Fewer leave some to other programs; "
                         "more than there are only slow it down."));
    m_threads->setRange(0, mostThreads);
    m_threads->setSpecialValueText(tr("as many as cores (%1)").arg(QThread::idealThreadCount()));
    m_inUse = faintLabel("settingsInUse", this);
    m_form->addRow(tr("Compute &with"), m_device);
    m_form->addRow(tr("&Threads"), m_threads);
    m_form->addRow(QString(), m_inUse);
    connect(m_device, &QComboBox::currentIndexChanged, this, &SettingsDialog::refreshThreads);
}

EngineSettings SettingsDialog::engine() const {
    EngineSettings settings;
    settings.device = static_cast<Device>(m_device->currentData().toInt());
    settings.threads = m_threads->value();
    return settings;
}

void SettingsDialog::setEngine(const EngineSettings& settings, const QString& inUse,
                               bool isOverridden) {
    m_device->setCurrentIndex(m_device->findData(static_cast<int>(settings.device)));
    m_threads->setValue(settings.threads);
    QString text = inUse.isEmpty() ? tr("Nothing computes now.") : tr("Now: %1.").arg(inUse);
    if (isOverridden)
        text += QLatin1Char(' ') + tr("The command line has chosen that for this run; what is "
                                      "chosen here holds from the next start on.");
    m_inUse->setText(text);
    refreshThreads();
}

/// A graphics card leaves little for the CPU to do, but where there is none it will be needed.
void SettingsDialog::refreshThreads() {
    m_threads->setEnabled(engine().device != Device::Cuda);
}

bool SettingsDialog::startsWithLastNetwork() const {
    return m_network->currentData().toBool();
}

void SettingsDialog::setStartsWithLastNetwork(bool last) {
    m_network->setCurrentIndex(m_network->findData(last));
}

void SettingsDialog::addChoice(const QString& label, const char* objectName, const QString& name,
                               const QString& toolTip, const QList<QAction*>& actions) {
    auto* box = named(new QComboBox(this), objectName, name, toolTip);
    for (const QAction* action : actions)
        box->addItem(plainText(*action));
    m_form->addRow(label, box);
    m_choices.insert(box, actions);
    refreshChoices();
}

void SettingsDialog::refreshChoices() {
    for (auto choice = m_choices.cbegin(); choice != m_choices.cend(); ++choice) {
        const QList<QAction*>& actions = choice.value();
        const auto chosen = std::find_if(actions.begin(), actions.end(),
                                         [](const QAction* action) { return action->isChecked(); });
        choice.key()->setCurrentIndex(static_cast<int>(chosen - actions.begin()));
    }
}

void SettingsDialog::accept() {
    Q_EMIT startNetworkChosen(startsWithLastNetwork());
    for (auto choice = m_choices.cbegin(); choice != m_choices.cend(); ++choice) {
        QAction* action = choice.value().value(choice.key()->currentIndex());
        if (action && !action->isChecked())
            action->trigger();
    }
    Q_EMIT engineChosen(engine());
    QDialog::accept();
}

} // namespace inlay
