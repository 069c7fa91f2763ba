#include "ui/networks/perceptual_weights_page.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace inlay {

namespace {

enum WeightsColumn { FileName, State, ColumnCount };

QTreeWidgetItem* addLine(QTreeWidgetItem* file, const QString& text, const QString& page) {
    auto* line = new QTreeWidgetItem(file, {text});
    line->setData(FileName, Qt::UserRole, page);
    line->setFirstColumnSpanned(true);
    line->setToolTip(FileName, text);
    return line;
}

void addFile(QTreeWidget* tree, const QString& name, const QString& purpose, const QString& page,
             const QString& from) {
    auto* file = new QTreeWidgetItem(tree, {name});
    file->setData(FileName, Qt::UserRole, page);
    QFont font = file->font(FileName);
    font.setBold(true);
    file->setFont(FileName, font);
    addLine(file, purpose, page);
    addLine(file, from, page);
    addLine(file, page, page);
}

/// The path of the registered file that is this one, by what it holds.
QString pathOf(const std::vector<RegisteredWeights>& weights, bool vgg16, bool lpips) {
    for (const RegisteredWeights& one : weights) {
        if (one.hasVgg16 == vgg16 && one.hasLpips == lpips)
            return QString::fromStdString(one.path);
    }
    return {};
}

} // namespace

PerceptualWeightsPage::PerceptualWeightsPage(QWidget* parent)
    : QWidget(parent) {
    auto* explanation = new QLabel(
        tr("An embedding compares pictures by what a network sees in them. Inlay comes with a "
           "distance of its own; the paper's needs one of these files. Download it, then choose "
           "it here or drop it on the window: the distance appears in the Embed panel. "
           "Double-click a line to open its page."),
        this);
    explanation->setWordWrap(true);

    m_tree = new QTreeWidget(this);
    m_tree->setObjectName(QStringLiteral("perceptualWeights"));
    m_tree->setAccessibleName(tr("Perceptual weights"));
    m_tree->setToolTip(tr("Files of weights, and whether Inlay knows where they are"));
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels({tr("File"), tr("Registered")});
    addFile(m_tree, QStringLiteral("vgg16-397923af.pth"),
            tr("VGG-16: the distance of Image2StyleGAN (conv1_1, conv1_2, conv3_2, conv4_2)"),
            QStringLiteral("https://download.pytorch.org/models/vgg16-397923af.pth"),
            tr("torchvision, about 528 MB; BSD 3-Clause"));
    addFile(m_tree, QStringLiteral("vgg.pth"),
            tr("LPIPS, its linear layers: needs VGG-16 as well, from the file above"),
            QStringLiteral("https://github.com/richzhang/PerceptualSimilarity"),
            tr("The lpips package, in lpips/weights/v0.1, about 7 KB; BSD 2-Clause"));
    addFile(m_tree, QStringLiteral("vgg16.pt"),
            tr("VGG-16 and LPIPS in one file, as NVIDIA's projector uses them"),
            QStringLiteral("https://nvlabs-fi-cdn.nvidia.com/stylegan2-ada-pytorch/pretrained/"
                           "metrics/vgg16.pt"),
            tr("NVIDIA, about 553 MB; Nvidia Source Code License (not for commercial use)"));
    m_tree->expandAll();
    m_tree->header()->setSectionResizeMode(FileName, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    connect(m_tree, &QTreeWidget::itemActivated, this, [](QTreeWidgetItem* item) {
        QDesktopServices::openUrl(QUrl(item->data(FileName, Qt::UserRole).toString()));
    });

    auto* choose = new QPushButton(tr("Choose a &file..."), this);
    choose->setObjectName(QStringLiteral("chooseWeights"));
    choose->setAccessibleName(tr("Choose a file of perceptual weights"));
    choose->setToolTip(tr("Register a file of perceptual weights; it stays where it is"));
    connect(choose, &QPushButton::clicked, this, &PerceptualWeightsPage::chooseRequested);

    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(choose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(explanation);
    layout->addWidget(m_tree);
    layout->addLayout(row);
    setRegistered({});
}

void PerceptualWeightsPage::setRegistered(const std::vector<RegisteredWeights>& weights) {
    const QStringList paths = {pathOf(weights, true, false), pathOf(weights, false, true),
                               pathOf(weights, true, true)};
    for (int i = 0; i < paths.size(); ++i) {
        QString state = tr("not yet");
        if (!paths[i].isEmpty())
            state = QFileInfo::exists(paths[i]) ? paths[i] : tr("gone: %1").arg(paths[i]);
        m_tree->topLevelItem(i)->setText(State, state);
        m_tree->topLevelItem(i)->setToolTip(State, state);
    }
}

} // namespace inlay
