#include "ui/networks/known_network.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// The macro must stand outside of every namespace.
static void initNetworkResources() {
    Q_INIT_RESOURCE(networks);
}

namespace inlay {

QVector<KnownNetwork> knownNetworks() {
    initNetworkResources();
    QFile file(QStringLiteral(":/inlay/known_networks.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QVector<KnownNetwork> networks;
    const QJsonArray publishers = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue& publisherValue : publishers) {
        const QJsonObject publisher = publisherValue.toObject();
        const QJsonArray files = publisher[QStringLiteral("networks")].toArray();
        for (const QJsonValue& fileValue : files) {
            const QJsonObject entry = fileValue.toObject();
            KnownNetwork network;
            network.fileName = entry[QStringLiteral("file")].toString();
            network.shows = entry[QStringLiteral("shows")].toString();
            network.family = publisher[QStringLiteral("family")].toString();
            network.resolution = entry[QStringLiteral("resolution")].toInt();
            network.megabytes = entry[QStringLiteral("megabytes")].toInt();
            network.publisher = publisher[QStringLiteral("publisher")].toString();
            network.page = publisher[QStringLiteral("page")].toString();
            network.licence = publisher[QStringLiteral("licence")].toString();
            networks.push_back(network);
        }
    }
    return networks;
}

} // namespace inlay
