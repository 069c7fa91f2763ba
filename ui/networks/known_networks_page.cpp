#include "ui/networks/known_networks_page.h"

#include "ui/networks/known_network.h"

#include <QDesktopServices>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace inlay {

namespace {

enum KnownColumn { FileName, Shows, Side, Size, ColumnCount };

QTreeWidgetItem* publisherItem(QTreeWidget* tree, const KnownNetwork& network) {
    auto* item = new QTreeWidgetItem(tree);
    item->setText(FileName, network.publisher);
    item->setData(FileName, Qt::UserRole, network.page);
    item->setFirstColumnSpanned(true);
    QFont font = item->font(FileName);
    font.setBold(true);
    item->setFont(FileName, font);
    auto* details = new QTreeWidgetItem(item);
    details->setText(FileName, QStringLiteral("%1   ·   %2").arg(network.page, network.licence));
    details->setData(FileName, Qt::UserRole, network.page);
    details->setFirstColumnSpanned(true);
    return item;
}

} // namespace

KnownNetworksPage::KnownNetworksPage(QWidget* parent)
    : QWidget(parent) {
    auto* explanation = new QLabel(
        tr("Inlay opens the networks that others publish, as they are: download a file from its "
           "publisher's page, then drop it on the window. Nothing in it is executed. Double-click "
           "a publisher to open the page."),
        this);
    explanation->setWordWrap(true);

    auto* tree = new QTreeWidget(this);
    tree->setObjectName(QStringLiteral("knownNetworks"));
    tree->setAccessibleName(tr("Well-known networks"));
    tree->setColumnCount(ColumnCount);
    tree->setHeaderLabels({tr("File"), tr("Shows"), tr("Side"), tr("Download, about")});
    tree->setAlternatingRowColors(true);
    QTreeWidgetItem* publisher = nullptr;
    for (const KnownNetwork& network : knownNetworks()) {
        if (!publisher || publisher->text(FileName) != network.publisher)
            publisher = publisherItem(tree, network);
        auto* item = new QTreeWidgetItem(publisher);
        item->setText(FileName, network.fileName);
        item->setText(Shows, network.shows);
        item->setText(Side, tr("%1 px").arg(network.resolution));
        item->setText(Size, tr("%1 MB").arg(network.megabytes));
        item->setTextAlignment(Side, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(FileName, Qt::UserRole, network.page);
    }
    tree->expandAll();
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(Shows, QHeaderView::Stretch);
    connect(tree, &QTreeWidget::itemActivated, this, [](QTreeWidgetItem* item) {
        QDesktopServices::openUrl(QUrl(item->data(FileName, Qt::UserRole).toString()));
    });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(explanation);
    layout->addWidget(tree);
}

} // namespace inlay
