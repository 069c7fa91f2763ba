#pragma once

#include <QAbstractTableModel>

namespace inlay {

class NetworkRegistry;

/// The networks seen so far as a table: name, family, side in pixels, file size, where it is.
class NetworkTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Family, Resolution, Size, Source, Path, ColumnCount };

    explicit NetworkTableModel(const NetworkRegistry& registry, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    const NetworkRegistry& m_registry;
};

} // namespace inlay
