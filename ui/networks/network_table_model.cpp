#include "ui/networks/network_table_model.h"

#include "ui/networks/network_registry.h"

#include <QFileInfo>
#include <QLocale>

namespace inlay {

NetworkTableModel::NetworkTableModel(const NetworkRegistry& registry, QObject* parent)
    : QAbstractTableModel(parent)
    , m_registry(registry) {
    connect(&registry, &NetworkRegistry::changed, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

int NetworkTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_registry.networks().size());
}

int NetworkTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NetworkTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SeenNetwork& network = m_registry.networks().at(index.row());
    if (role == Qt::ToolTipRole) {
        const QString missing =
            QFileInfo::exists(network.path) ? QString() : tr("\nThe file is no longer there.");
        const QString licence =
            network.licence.isEmpty() ? QString() : tr("\nLicence: %1").arg(network.licence);
        return tr("%1\nIdentity: %2").arg(network.path, network.sha256.left(16)) + licence +
               missing;
    }
    if (role == Qt::TextAlignmentRole && (index.column() == Resolution || index.column() == Size))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return network.name;
    case Family:
        return network.architecture.isEmpty()
                   ? network.family
                   : QStringLiteral("%1, %2").arg(network.family, network.architecture);
    case Resolution:
        return tr("%1 px").arg(network.resolution);
    case Size:
        return QLocale().formattedDataSize(network.fileBytes, 1, QLocale::DataSizeSIFormat);
    case Source:
        return network.source;
    case Path:
        return network.path;
    default:
        return {};
    }
}

QVariant NetworkTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Family:
        return tr("Family");
    case Resolution:
        return tr("Side");
    case Size:
        return tr("Size");
    case Source:
        return tr("From");
    case Path:
        return tr("File");
    default:
        return {};
    }
}

} // namespace inlay
