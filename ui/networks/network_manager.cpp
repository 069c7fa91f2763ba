#include "ui/networks/network_manager.h"

#include "ui/networks/known_networks_page.h"
#include "ui/networks/network_registry.h"
#include "ui/networks/network_table_model.h"
#include "ui/networks/perceptual_weights_page.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace inlay {

NetworkManager::NetworkManager(NetworkRegistry& registry, QWidget* parent)
    : QDialog(parent)
    , m_registry(registry) {
    setObjectName(QStringLiteral("networkManager"));
    setWindowTitle(tr("Networks"));
    resize(880, 520);

    auto* tabs = new QTabWidget(this);
    tabs->setObjectName(QStringLiteral("networkTabs"));
    tabs->setAccessibleName(tr("Networks"));
    tabs->addTab(createSeenPage(), tr("Opened &before"));
    tabs->addTab(new KnownNetworksPage(tabs), tr("&Where to get more"));
    m_weights = new PerceptualWeightsPage(tabs);
    tabs->addTab(m_weights, tr("&Perceptual weights"));
    if (registry.networks().size() <= 1)
        tabs->setCurrentIndex(1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(tabs);
    layout->addWidget(buttons);
}

QWidget* NetworkManager::createSeenPage() {
    auto* page = new QWidget(this);
    m_table = new QTableView(page);
    m_table->setObjectName(QStringLiteral("seenNetworks"));
    m_table->setAccessibleName(tr("Networks opened before"));
    m_table->setModel(new NetworkTableModel(m_registry, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(NetworkTableModel::Path,
                                                      QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);

    auto* hint = new QLabel(tr("Removing a network takes it off this list; its file stays. Drop a "
                               "network's file on the window to add it."),
                            page);
    hint->setWordWrap(true);

    m_open = new QPushButton(tr("&Open"), page);
    m_open->setObjectName(QStringLiteral("openSeenNetwork"));
    m_open->setToolTip(tr("Use the selected network"));
    m_remove = new QPushButton(tr("&Remove from list"), page);
    m_remove->setObjectName(QStringLiteral("removeSeenNetwork"));
    m_remove->setToolTip(tr("Forget the selected network; its file stays"));
    auto* browse = new QPushButton(tr("&Choose a file..."), page);
    browse->setObjectName(QStringLiteral("browseNetwork"));
    browse->setToolTip(tr("Open a network from a file"));

    connect(m_open, &QPushButton::clicked, this, &NetworkManager::openSelected);
    connect(m_table, &QTableView::activated, this, &NetworkManager::openSelected);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_registry.remove(selectedRow()); });
    connect(browse, &QPushButton::clicked, this, &NetworkManager::browseRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &NetworkManager::updateButtons);
    connect(&m_registry, &NetworkRegistry::changed, this, &NetworkManager::updateButtons);
    auto* removeKey = new QShortcut(QKeySequence::Delete, m_table);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, m_remove, &QPushButton::click);

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_open);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(browse);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_table);
    layout->addWidget(hint);
    layout->addLayout(row);
    updateButtons();
    return page;
}

int NetworkManager::selectedRow() const {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void NetworkManager::updateButtons() {
    const bool selected = selectedRow() >= 0;
    m_open->setEnabled(selected);
    m_remove->setEnabled(selected);
}

void NetworkManager::openSelected() {
    const int row = selectedRow();
    if (row < 0)
        return;
    const QString path = m_registry.networks().at(row).path;
    accept();
    Q_EMIT openRequested(path);
}

} // namespace inlay
