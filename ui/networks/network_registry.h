#pragma once

#include "core/model/network/network_info.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QVector>

namespace inlay {

/// One network that was opened before.
struct SeenNetwork {
    QString path;
    QString name;
    QString family;
    QString architecture;
    QString source;
    QString licence;
    QString sha256;
    int resolution = 0;
    qint64 fileBytes = 0;
    QDateTime lastOpened;
    NetworkOptions options; ///< with which it was opened
};

/// The networks seen so far, newest first, kept in a small JSON file between runs. A damaged file
/// is an empty list; one that cannot be written is said by `saveFailed`.
class NetworkRegistry : public QObject {
    Q_OBJECT

public:
    /// `filePath`: empty for the user's own data folder.
    explicit NetworkRegistry(const QString& filePath = {}, QObject* parent = nullptr);

    const QVector<SeenNetwork>& networks() const { return m_networks; }
    void add(const NetworkInfo& network, const QDateTime& openedAt);
    void remove(int index); ///< forgets the entry; the network's file stays

    /// Where the network with this hash was last found; empty when never seen.
    QString pathOf(const QString& sha256) const;

    /// With which it was opened last; an encoder's file that has gone is left out.
    NetworkOptions optionsOf(const QString& path) const;

Q_SIGNALS:
    void changed();
    void saveFailed(const QString& message);

private:
    void load();
    void save();

    QString m_filePath;
    QVector<SeenNetwork> m_networks;
};

} // namespace inlay
