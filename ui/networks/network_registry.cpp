#include "ui/networks/network_registry.h"

#include "ui/engine/json_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <algorithm>

namespace inlay {

namespace {

QJsonObject toJson(const NetworkOptions& options) {
    QJsonObject object;
    if (!options.encoder.empty())
        object[QStringLiteral("encoder")] = QString::fromStdString(options.encoder);
    if (options.config)
        object[QStringLiteral("config")] = QLatin1String(styleGan3ConfigName(*options.config));
    if (options.convClamp)
        object[QStringLiteral("clamp")] = *options.convClamp;
    return object;
}

NetworkOptions optionsFromJson(const QJsonObject& object) {
    NetworkOptions options;
    options.encoder = object[QStringLiteral("encoder")].toString().toStdString();
    for (const StyleGan3Config config : {StyleGan3Config::T, StyleGan3Config::R}) {
        if (object[QStringLiteral("config")].toString() ==
            QLatin1String(styleGan3ConfigName(config)))
            options.config = config;
    }
    if (object[QStringLiteral("clamp")].isDouble())
        options.convClamp = object[QStringLiteral("clamp")].toDouble();
    return options;
}

QJsonObject toJson(const SeenNetwork& network) {
    return {{QStringLiteral("path"), network.path},
            {QStringLiteral("name"), network.name},
            {QStringLiteral("family"), network.family},
            {QStringLiteral("architecture"), network.architecture},
            {QStringLiteral("source"), network.source},
            {QStringLiteral("licence"), network.licence},
            {QStringLiteral("sha256"), network.sha256},
            {QStringLiteral("resolution"), network.resolution},
            {QStringLiteral("bytes"), network.fileBytes},
            {QStringLiteral("options"), toJson(network.options)},
            {QStringLiteral("opened"), network.lastOpened.toString(Qt::ISODate)}};
}

SeenNetwork fromJson(const QJsonObject& object) {
    SeenNetwork network;
    network.path = object[QStringLiteral("path")].toString();
    network.name = object[QStringLiteral("name")].toString();
    network.family = object[QStringLiteral("family")].toString();
    network.architecture = object[QStringLiteral("architecture")].toString();
    network.source = object[QStringLiteral("source")].toString();
    network.licence = object[QStringLiteral("licence")].toString();
    network.sha256 = object[QStringLiteral("sha256")].toString();
    network.resolution = object[QStringLiteral("resolution")].toInt();
    network.fileBytes = object[QStringLiteral("bytes")].toInteger();
    network.options = optionsFromJson(object[QStringLiteral("options")].toObject());
    network.lastOpened =
        QDateTime::fromString(object[QStringLiteral("opened")].toString(), Qt::ISODate);
    return network;
}

} // namespace

NetworkRegistry::NetworkRegistry(const QString& filePath, QObject* parent)
    : QObject(parent)
    , m_filePath(filePath) {
    if (m_filePath.isEmpty())
        m_filePath = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                     QStringLiteral("/networks.json");
    load();
}

void NetworkRegistry::add(const NetworkInfo& info, const QDateTime& openedAt) {
    SeenNetwork network;
    network.path = QFileInfo(QString::fromStdString(info.path)).absoluteFilePath();
    network.name = QString::fromStdString(info.name);
    network.family = QString::fromStdString(info.family);
    network.architecture = QString::fromStdString(info.architecture);
    network.source = QString::fromStdString(info.source);
    network.licence = QString::fromStdString(info.licence);
    network.sha256 = QString::fromStdString(info.sha256);
    network.resolution = info.resolution;
    network.fileBytes = static_cast<qint64>(info.fileBytes);
    network.lastOpened = openedAt;
    network.options = info.options;
    m_networks.erase(
        std::remove_if(m_networks.begin(), m_networks.end(),
                       [&](const SeenNetwork& seen) { return seen.path == network.path; }),
        m_networks.end());
    m_networks.prepend(network);
    save();
    Q_EMIT changed();
}

void NetworkRegistry::remove(int index) {
    if (index < 0 || index >= m_networks.size())
        return;
    m_networks.removeAt(index);
    save();
    Q_EMIT changed();
}

NetworkOptions NetworkRegistry::optionsOf(const QString& path) const {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    for (const SeenNetwork& network : m_networks) {
        if (network.path != absolute)
            continue;
        NetworkOptions options = network.options;
        if (!QFileInfo::exists(QString::fromStdString(options.encoder)))
            options.encoder.clear();
        return options;
    }
    return {};
}

QString NetworkRegistry::pathOf(const QString& sha256) const {
    for (const SeenNetwork& network : m_networks) {
        if (!sha256.isEmpty() && network.sha256 == sha256 && QFileInfo::exists(network.path))
            return network.path;
    }
    return {};
}

void NetworkRegistry::load() {
    const QJsonArray entries = readJsonFile(m_filePath).array();
    for (const auto& entry : entries) {
        const SeenNetwork network = fromJson(entry.toObject());
        if (!network.path.isEmpty())
            m_networks.push_back(network);
    }
}

void NetworkRegistry::save() {
    QJsonArray entries;
    for (const SeenNetwork& network : m_networks)
        entries.append(toJson(network));
    QDir().mkpath(QFileInfo(m_filePath).absolutePath());
    QSaveFile file(m_filePath);
    const QByteArray text = QJsonDocument(entries).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        Q_EMIT saveFailed(tr("The list of networks could not be saved to %1 (%2).")
                              .arg(m_filePath, file.errorString()));
}

} // namespace inlay
