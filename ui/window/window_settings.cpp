#include "ui/window/window_settings.h"

#include "core/base/error.h"
#include "core/embedding/embedding_setting_list.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <algorithm>
#include <type_traits>

namespace inlay {

namespace {

constexpr int recentLimit = 10;

QString folderKey(WindowSettings::Folder which) {
    switch (which) {
    case WindowSettings::Folder::Open:
        return QStringLiteral("folders/open");
    case WindowSettings::Folder::Network:
        return QStringLiteral("folders/network");
    case WindowSettings::Folder::Document:
        return QStringLiteral("folders/document");
    case WindowSettings::Folder::Save:
        break;
    }
    return QStringLiteral("folders/save");
}

QString settingKey(const char* name) {
    return QLatin1String("embedding/") + QLatin1String(name);
}

} // namespace

QByteArray WindowSettings::geometry() const {
    return m_settings.value("window/geometry").toByteArray();
}

void WindowSettings::setGeometry(const QByteArray& bytes) {
    m_settings.setValue("window/geometry", bytes);
}

QByteArray WindowSettings::splitter(const QString& name) const {
    return m_settings.value("window/splitters/" + name).toByteArray();
}

void WindowSettings::setSplitter(const QString& name, const QByteArray& bytes) {
    m_settings.setValue("window/splitters/" + name, bytes);
}

QString WindowSettings::folder(Folder which) const {
    const QString folder = m_settings.value(folderKey(which)).toString();
    if (QFileInfo(folder).isDir())
        return folder;
    return QStandardPaths::writableLocation(which == Folder::Document
                                                ? QStandardPaths::DocumentsLocation
                                                : QStandardPaths::PicturesLocation);
}

void WindowSettings::setFolder(Folder which, const QString& path) {
    m_settings.setValue(folderKey(which), QFileInfo(path).absolutePath());
}

QString WindowSettings::proposal(const QString& name, const QString& ending) const {
    QString fileName = name; // names are the user's own
    fileName.replace(QRegularExpression(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]")), "_");
    return QDir(folder(Folder::Save)).filePath(fileName + ending);
}

QStringList WindowSettings::recentFiles() const {
    QStringList present;
    for (const QString& path : m_settings.value("recent").toStringList()) {
        if (QFileInfo::exists(path))
            present << path;
    }
    return present;
}

void WindowSettings::addRecentFile(const QString& path) {
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue("recent", files.mid(0, recentLimit));
}

int WindowSettings::number(const QString& name, int fallback) const {
    return m_settings.value(name, fallback).toInt();
}

void WindowSettings::setNumber(const QString& name, int value) {
    m_settings.setValue(name, value);
}

EmbeddingOptions WindowSettings::embeddingOptions() const {
    EmbeddingOptions options = embeddingPreset("balanced");
    try {
        const std::string preset =
            m_settings.value("embedding/preset", "balanced").toString().toStdString();
        const std::vector<std::string> builtIn = embeddingPresetNames();
        if (std::find(builtIn.begin(), builtIn.end(), preset) != builtIn.end()) {
            options = embeddingPreset(preset);
        } else {
            validatePresetName(preset);
            options.preset = preset;
        }
        visitPresetSettings(options, [this](const char* name, auto& value) {
            const QVariant saved = m_settings.value(settingKey(name));
            if (saved.isValid())
                value = saved.value<std::decay_t<decltype(value)>>();
        });
        options.space =
            latentSpaceFromName(m_settings.value("embedding/space", "w+").toString().toStdString());
        options.seed = m_settings.value("embedding/seed", 1).toULongLong();
        options.optimizeNoise = m_settings.value("embedding/noise", false).toBool();
        validate(options);
    } catch (const Error&) {
        return embeddingPreset("balanced"); // somebody edited the file by hand
    }
    return options;
}

bool WindowSettings::automaticEmbedding() const {
    return m_settings.value("embedding/automatic", true).toBool();
}

void WindowSettings::setEmbedding(const EmbeddingOptions& options, bool automatic) {
    m_settings.setValue("embedding/preset", QString::fromStdString(options.preset));
    m_settings.setValue("embedding/space", latentSpaceName(options.space));
    visitPresetSettings(options, [this](const char* name, const auto& value) {
        m_settings.setValue(settingKey(name), value);
    });
    m_settings.setValue("embedding/seed", static_cast<qulonglong>(options.seed));
    m_settings.setValue("embedding/noise", options.optimizeNoise);
    m_settings.setValue("embedding/automatic", automatic);
}

} // namespace inlay
