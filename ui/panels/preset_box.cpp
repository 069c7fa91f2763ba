#include "ui/panels/preset_box.h"

#include "ui/theme/icons.h"
#include "ui/widgets/tool_button.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>

namespace inlay {

namespace {

QString shownName(const std::string& name) {
    if (name == "editable")
        return PresetBox::tr("Editable");
    if (name == "fast")
        return PresetBox::tr("Closest, fast");
    if (name == "balanced")
        return PresetBox::tr("Closest, balanced");
    if (name == "paper")
        return PresetBox::tr("Closest, as in the paper");
    return QString::fromStdString(name);
}

std::vector<EmbeddingOptions> builtInPresets() {
    std::vector<EmbeddingOptions> presets;
    for (const std::string& name : embeddingPresetNames())
        presets.push_back(embeddingPreset(name));
    return presets;
}

} // namespace

PresetBox::PresetBox(QWidget* parent)
    : QWidget(parent)
    , m_presets(builtInPresets())
    , m_box(new QComboBox(this)) {
    m_box->setObjectName("presetBox");
    m_box->setAccessibleName(tr("Preset"));
    m_box->setToolTip(
        tr("Editable takes a few steps and stays where expressions and morphs are sound; the "
           "photo's own detail comes back from the photo. The others come as near as they can, "
           "and edit less well: as in the paper (Image2StyleGAN, 5000 steps); fast, about as near "
           "in a tenth of the time; balanced, nearer in less than a third. Below them stand your "
           "own."));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QToolButton* menuButton =
        toolButton("save", "presetMenuButton", tr("Save or delete a preset"),
                   tr("Save these settings as a preset of your own, or delete one"), this);
    menuButton->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(menuButton);
    QAction* save = menu->addAction(icon("save"), tr("Save as preset..."));
    save->setObjectName("actionSavePreset");
    m_remove = menu->addAction(icon("remove"), tr("Delete preset"));
    m_remove->setObjectName("actionRemovePreset");
    menuButton->setMenu(menu);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_box, 1);
    row->addWidget(menuButton);
    setFocusProxy(m_box);

    connect(m_box, &QComboBox::currentIndexChanged, this, &PresetBox::chosen);
    connect(save, &QAction::triggered, this, &PresetBox::askForName);
    connect(m_remove, &QAction::triggered, this,
            [this] { Q_EMIT removeRequested(QString::fromStdString(current().preset)); });
    connect(menu, &QMenu::aboutToShow, this, [this] {
        m_remove->setEnabled(isOwn());
        m_remove->setText(isOwn() ? tr("Delete \"%1\"").arg(m_box->currentText())
                                  : tr("Delete (built-in presets stay)"));
    });
    fill("editable");
}

const EmbeddingOptions& PresetBox::current() const {
    const std::string name = m_box->currentData().toString().toStdString();
    return *std::find_if(m_presets.begin(), m_presets.end(),
                         [&](const EmbeddingOptions& preset) { return preset.preset == name; });
}

void PresetBox::choose(const EmbeddingOptions& preset) {
    const bool isKnown =
        std::any_of(m_presets.begin(), m_presets.end(),
                    [&](const EmbeddingOptions& known) { return known.preset == preset.preset; });
    if (!isKnown)
        m_presets.push_back(preset);
    fill(preset.preset);
}

void PresetBox::setSaved(const std::vector<EmbeddingOptions>& presets) {
    const std::string name = current().preset;
    m_presets = builtInPresets();
    m_presets.insert(m_presets.end(), presets.begin(), presets.end());
    fill(name);
}

void PresetBox::fill(const std::string& name) {
    const QSignalBlocker blocker(m_box);
    m_box->clear();
    for (const EmbeddingOptions& preset : m_presets)
        m_box->addItem(shownName(preset.preset), QString::fromStdString(preset.preset));
    const int builtIn = static_cast<int>(embeddingPresetNames().size());
    if (m_box->count() > builtIn)
        m_box->insertSeparator(builtIn);
    const int index = m_box->findData(QString::fromStdString(name));
    m_box->setCurrentIndex(index >= 0 ? index : m_box->findData(QStringLiteral("editable")));
}

bool PresetBox::isOwn() const {
    const std::vector<std::string> builtIn = embeddingPresetNames();
    return std::find(builtIn.begin(), builtIn.end(), current().preset) == builtIn.end();
}

void PresetBox::askForName() {
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName("presetNameDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as preset"));
    dialog->setLabelText(tr("Name of the preset. One of your own with this name is replaced;\n"
                            "\"inlay embed --preset\" knows it by this name too."));
    dialog->setTextValue(isOwn() ? m_box->currentText() : QString());
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString& name) { Q_EMIT saveRequested(name.trimmed()); });
    dialog->open();
}

} // namespace inlay
