#include "ui/networks/known_network.h"

#include "ui/engine/json_file.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

// The macro must stand outside of every namespace.
static void initNetworkResources() {
    Q_INIT_RESOURCE(networks);
}

namespace inlay {

namespace {

/// The words of the list that translations know.
[[maybe_unused]] const char* const words[] = {
    QT_TRANSLATE_NOOP("KnownNetwork", "Faces"),
    QT_TRANSLATE_NOOP("KnownNetwork", "Painted and sculpted faces"),
    QT_TRANSLATE_NOOP("KnownNetwork", "Cats"),
    QT_TRANSLATE_NOOP("KnownNetwork", "Dogs"),
    QT_TRANSLATE_NOOP("KnownNetwork", "Wild animals"),
    QT_TRANSLATE_NOOP("KnownNetwork", "Faces, free to rotate"),
    QT_TRANSLATE_NOOP("KnownNetwork", "Faces, not aligned"),
    QT_TRANSLATE_NOOP("KnownNetwork", "Cats, dogs, wild animals"),
    QT_TRANSLATE_NOOP("KnownNetwork", "Faces of celebrities"),
    QT_TRANSLATE_NOOP("KnownNetwork", "Cars"),
    QT_TRANSLATE_NOOP("KnownNetwork", "Churches"),
    QT_TRANSLATE_NOOP("KnownNetwork", "NVIDIA Source Code License (not for commercial use)"),
    QT_TRANSLATE_NOOP("KnownNetwork", "CC BY-NC 4.0 (not for commercial use)"),
    QT_TRANSLATE_NOOP("KnownNetwork", "MIT for the code; see the page for the weights"),
};

QString inWords(const QJsonValue& value) {
    return QCoreApplication::translate("KnownNetwork", value.toString().toUtf8().constData());
}

} // namespace

QVector<KnownNetwork> knownNetworks() {
    initNetworkResources();
    QVector<KnownNetwork> networks;
    const QJsonArray publishers =
        readJsonFile(QStringLiteral(":/inlay/known_networks.json")).array();
    for (const auto publisherValue : publishers) {
        const QJsonObject publisher = publisherValue.toObject();
        const QJsonArray files = publisher[QStringLiteral("networks")].toArray();
        for (const auto fileValue : files) {
            const QJsonObject entry = fileValue.toObject();
            KnownNetwork network;
            network.fileName = entry[QStringLiteral("file")].toString();
            network.shows = inWords(entry[QStringLiteral("shows")]);
            network.family = publisher[QStringLiteral("family")].toString();
            network.resolution = entry[QStringLiteral("resolution")].toInt();
            network.megabytes = entry[QStringLiteral("megabytes")].toInt();
            network.publisher = publisher[QStringLiteral("publisher")].toString();
            network.page = publisher[QStringLiteral("page")].toString();
            network.licence = inWords(publisher[QStringLiteral("licence")]);
            networks.push_back(network);
        }
    }
    return networks;
}

} // namespace inlay
