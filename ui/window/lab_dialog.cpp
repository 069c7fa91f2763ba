#include "ui/window/lab_dialog.h"

#include "core/lab/lab_catalogue.h"
#include "ui/document/lab_texts.h"
#include "ui/widgets/figure_view.h"
#include "ui/widgets/named.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QSplitter>
#include <QTreeWidget>

namespace inlay {

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

LabDialog::LabDialog(Document& document, QWidget* parent)
    : QDialog(parent)
    , m_document(document) {
    setObjectName("labDialog");
    setWindowTitle(tr("Lab results"));
    resize(1120, 760);
    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 8, 0);
    leftLayout->setSpacing(8);
    leftLayout->addWidget(createList(), 1);
    leftLayout->addWidget(createRun());
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(left);
    splitter->addWidget(createFigure());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({384, 720});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(splitter);
    connect(&m_document, &Document::labResultsChanged, this, &LabDialog::refresh);
    refresh();
}

QWidget* LabDialog::createList() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_list = named(new QTreeWidget, "labResults", tr("Lab results"),
                   tr("What experiments showed; F2 renames one, Delete removes it"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({tr("Name"), tr("Picture"), tr("Made")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    layout->addWidget(m_list, 1);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &LabDialog::showCurrent);
    connect(m_list, &QTreeWidget::itemChanged, this, &LabDialog::renamed);

    auto* buttons = new QHBoxLayout;
    m_rename = named(new QPushButton(tr("Re&name")), "labRename", tr("Rename"),
                     tr("Give the chosen result another name (F2)"));
    m_remove = named(new QPushButton(tr("Re&move")), "labRemove", tr("Remove"),
                     tr("Take the chosen result out of the document (Delete); can be undone"));
    buttons->addWidget(m_rename);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        m_list->setFocus();
        m_list->editItem(m_list->currentItem(), 0);
    });
    const auto remove = [this] { m_document.removeLabResult(current()); };
    connect(m_remove, &QPushButton::clicked, this, remove);
    auto* removeKey = new QShortcut(QKeySequence::Delete, m_list);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, remove);
    return box;
}

QWidget* LabDialog::createRun() {
    auto* box = new QGroupBox(tr("Another experiment"));
    auto* form = new QFormLayout(box);
    form->setContentsMargins(12, 8, 12, 12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_experiment = named(new QComboBox, "labExperiment", tr("Experiment"),
                         tr("Which of the paper's experiments; each shows in its figure what the "
                            "paper found"));
    for (const LabText& text : labTexts()) {
        m_experiment->addItem(text.title, QString::fromLatin1(text.name));
        m_experiment->setItemData(m_experiment->count() - 1, text.tip, Qt::ToolTipRole);
    }
    m_steps = named(new QSpinBox, "labSteps", tr("Steps"),
                    tr("Steps of every embedding: more take longer and come nearer; also for the "
                       "experiments of the menu"));
    m_steps->setRange(0, 1000000);
    m_steps->setSingleStep(50);
    m_seed = named(new QSpinBox, "labSeed", tr("Seed"),
                   tr("The same seed gives the same numbers: it draws the scribble, the random "
                      "start and the random face"));
    m_seed->setRange(0, 2147483647);
    m_seed->setValue(1);
    m_run = named(new QPushButton(tr("&Run")), "labRun", tr("Run"), QString());
    form->addRow(tr("&Experiment"), m_experiment);
    form->addRow(tr("&Steps"), m_steps);
    form->addRow(tr("See&d"), m_seed);
    form->addRow(m_run);
    const auto propose = [this] {
        const std::string name = m_experiment->currentData().toString().toStdString();
        m_steps->setSpecialValueText(
            tr("as proposed: %1").arg(labExperiment(name).proposedSteps()));
    };
    connect(m_experiment, &QComboBox::currentIndexChanged, this, propose);
    propose();
    connect(m_run, &QPushButton::clicked, this,
            [this] { Q_EMIT runRequested(m_experiment->currentData().toString().toStdString()); });
    return box;
}

QWidget* LabDialog::createFigure() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(8);
    m_figure = named(new FigureView, "labFigure", tr("Figure"), QString());
    layout->addWidget(m_figure, 1);
    auto* buttons = new QHBoxLayout;
    m_saveFigure = named(new QPushButton(tr("Save &figure...")), "labSaveFigure", tr("Save figure"),
                         tr("Write the figure as PNG, or as PDF for print"));
    m_saveTable = named(new QPushButton(tr("Save &table...")), "labSaveTable", tr("Save table"),
                        tr("Write the numbers as CSV"));
    auto* close = named(new QPushButton(tr("&Close")), "labClose", tr("Close"),
                        tr("Close this window (Escape)"));
    buttons->addWidget(m_saveFigure);
    buttons->addWidget(m_saveTable);
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    for (QPushButton* button : {m_saveFigure, m_saveTable, close, m_run, m_rename, m_remove})
        button->setAutoDefault(false);
    connect(m_saveFigure, &QPushButton::clicked, this,
            [this] { Q_EMIT saveFigureRequested(current()); });
    connect(m_saveTable, &QPushButton::clicked, this,
            [this] { Q_EMIT saveTableRequested(current()); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return box;
}

LabResultId LabDialog::current() const {
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(0, idRole).toULongLong() : 0;
}

void LabDialog::setCurrent(LabResultId id) {
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (m_list->topLevelItem(i)->data(0, idRole).toULongLong() == id)
            m_list->setCurrentItem(m_list->topLevelItem(i));
}

LabSettings LabDialog::settings() const {
    LabSettings settings;
    settings.steps = m_steps->value();
    settings.seed = static_cast<std::uint64_t>(m_seed->value());
    return settings;
}

void LabDialog::setSubject(const QString& picture, const QString& why) {
    m_run->setEnabled(why.isEmpty());
    m_run->setText(picture.isEmpty() ? tr("&Run") : tr("&Run on %1").arg(picture));
    m_run->setToolTip(why.isEmpty() ? tr("Runs in the background; the result comes into the list")
                                    : why);
}

void LabDialog::refresh() {
    const LabResultId before = current();
    const int rowBefore = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_refreshing = true;
    m_list->clear();
    for (const LabResult& result : m_document.labResults()) {
        auto* item = new QTreeWidgetItem({result.name, result.pictureName,
                                          QLocale().toString(result.made, QLocale::ShortFormat)});
        item->setData(0, idRole, result.id);
        item->setToolTip(0, result.summary);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        m_list->addTopLevelItem(item);
    }
    setCurrent(before);
    if (current() == 0 && m_list->topLevelItemCount() > 0) // its neighbour, where it was removed
        m_list->setCurrentItem(
            m_list->topLevelItem(std::clamp(rowBefore, 0, m_list->topLevelItemCount() - 1)));
    m_refreshing = false;
    showCurrent();
}

void LabDialog::showCurrent() {
    if (m_refreshing)
        return;
    const LabResult* result = m_document.findLabResult(current());
    if (result)
        m_figure->setFigure(result->figurePng, result->summary);
    else
        m_figure->setHint(tr("No results yet. Choose a picture on the shelf and an experiment in "
                             "the menu Lab, or run one from here."));
    for (QPushButton* button : {m_saveTable, m_rename, m_remove})
        button->setEnabled(result != nullptr);
    m_saveFigure->setEnabled(result && !result->figurePng.isEmpty());
}

void LabDialog::renamed(QTreeWidgetItem* item, int column) {
    if (m_refreshing)
        return;
    const LabResultId id = item->data(0, idRole).toULongLong();
    const QString text = item->text(0);
    const LabResult* result = m_document.findLabResult(id);
    if (column == 0 && result && result->name != text)
        m_document.renameLabResult(id, text);
    // After the editor has closed: columns and names that cannot be go back to what they were.
    QMetaObject::invokeMethod(this, &LabDialog::refresh, Qt::QueuedConnection);
}

} // namespace inlay
