#include "ui/window/window_settings.h"

#include "core/base/error.h"
#include "core/model/device/device_names.h"
#include "core/model/embedding/embedding_setting_list.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <algorithm>
#include <type_traits>

namespace inlay {

namespace {

constexpr int recentLimit = 10;

using Folder = WindowSettings::Folder;

struct FolderKey {
    const char* key;
    const char* instead; ///< while nothing is remembered of its own
    QStandardPaths::StandardLocation first;
};

FolderKey keyOf(Folder which) {
    constexpr auto pictures = QStandardPaths::PicturesLocation;
    constexpr auto documents = QStandardPaths::DocumentsLocation;
    constexpr auto downloads = QStandardPaths::DownloadLocation;
    switch (which) {
    case Folder::Photos:
        return {"folders/open", "folders/save", pictures};
    case Folder::Networks:
        return {"folders/network", "folders/weights", downloads};
    case Folder::Weights:
        return {"folders/weights", "folders/network", downloads};
    case Folder::Documents:
        return {"folders/document", "folders/document", documents};
    case Folder::Latents:
        return {"folders/latent", "folders/save", documents};
    case Folder::Films:
        return {"folders/film", "folders/save", QStandardPaths::MoviesLocation};
    case Folder::Recipes:
        return {"folders/recipe", "folders/latent", documents};
    case Folder::Expressions:
        return {"folders/expression", "folders/latent", documents};
    case Folder::Reports:
        return {"folders/report", "folders/save", documents};
    case Folder::Images:
        break;
    }
    return {"folders/save", "folders/open", pictures};
}

QString latestGroup() {
    return QStringLiteral("embedding/");
}

QString networksGroup() {
    return QStringLiteral("networks");
}

QString groupOf(const QString& sha256) {
    return networksGroup() + QLatin1Char('/') + sha256 + QLatin1Char('/');
}

struct NamedStart {
    EmbeddingStart start;
    const char* name;
};

/// Those that the Embed panel offers.
constexpr NamedStart starts[] = {{EmbeddingStart::Automatic, "automatic"},
                                 {EmbeddingStart::MeanW, "mean"},
                                 {EmbeddingStart::Uniform, "random"}};

QString nameOf(EmbeddingStart start) {
    for (const NamedStart& one : starts) {
        if (one.start == start)
            return QLatin1String(one.name);
    }
    return QLatin1String(starts[0].name);
}

EmbeddingStart startOf(const QString& name) {
    for (const NamedStart& one : starts) {
        if (name == QLatin1String(one.name))
            return one.start;
    }
    return EmbeddingStart::Automatic;
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

QString WindowSettings::folder(Folder which, const QString& first) const {
    const FolderKey keys = keyOf(which);
    for (const char* key : {keys.key, keys.instead}) {
        QString folder = m_settings.value(QLatin1String(key)).toString();
        if (QFileInfo(folder).isDir())
            return folder;
    }
    return QFileInfo(first).isDir() ? first : QStandardPaths::writableLocation(keys.first);
}

void WindowSettings::setFolder(Folder which, const QString& path) {
    m_settings.setValue(QLatin1String(keyOf(which).key), QFileInfo(path).absolutePath());
}

QString WindowSettings::fileName(const QString& name) {
    QString fileName = name; // names are the user's own
    return fileName.replace(QRegularExpression(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]")), "_");
}

QString WindowSettings::proposal(Folder which, const QString& name, const QString& ending,
                                 const QString& first) const {
    return QDir(folder(which, first)).filePath(fileName(name) + ending);
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

EngineSettings WindowSettings::engineSettings() const {
    EngineSettings settings;
    try {
        settings.device =
            deviceFromName(m_settings.value("engine/device", "auto").toString().toStdString());
    } catch (const Error&) {
        settings.device = Device::Auto; // somebody edited the file by hand
    }
    settings.threads = std::clamp(m_settings.value("engine/threads", 0).toInt(), 0, mostThreads);
    return settings;
}

void WindowSettings::setEngineSettings(const EngineSettings& settings) {
    m_settings.setValue("engine/device", QString::fromStdString(deviceName(settings.device)));
    m_settings.setValue("engine/threads", settings.threads);
}

QString WindowSettings::networkAtStart() const {
    return startsWithLastNetwork() ? m_settings.value("network/last").toString() : QString();
}

bool WindowSettings::startsWithLastNetwork() const {
    return m_settings.value("network/startWithLast", false).toBool();
}

void WindowSettings::setStartsWithLastNetwork(bool last) {
    m_settings.setValue("network/startWithLast", last);
}

void WindowSettings::setLastNetwork(const QString& path) {
    m_settings.setValue("network/last", QFileInfo(path).absoluteFilePath());
}

EmbeddingOptions WindowSettings::embeddingOptions() const {
    return optionsIn(latestGroup());
}

EmbeddingOptions WindowSettings::optionsIn(const QString& group) const {
    EmbeddingOptions options = embeddingPreset("editable");
    const auto saved = [&](const char* name, const QVariant& fallback) {
        return m_settings.value(group + QLatin1String(name), fallback);
    };
    const auto text = [&](const char* name, const char* fallback) {
        return saved(name, fallback).toString().toStdString();
    };
    try {
        const std::string preset = text("preset", "editable");
        const std::vector<std::string> builtIn = embeddingPresetNames();
        if (std::find(builtIn.begin(), builtIn.end(), preset) != builtIn.end()) {
            options = embeddingPreset(preset);
        } else {
            validatePresetName(preset);
            options.preset = preset;
        }
        visitPresetSettings(options, [&](const char* name, auto& value) {
            const QVariant found = saved(name, {});
            if (found.isValid())
                value = found.value<std::decay_t<decltype(value)>>();
        });
        options.space = latentSpaceFromName(text("space", "w+"));
        options.start = startOf(QString::fromStdString(text("start", "automatic")));
        options.perceptual =
            perceptualDistanceFromName(text("distance", perceptualChoiceName(options.perceptual)));
        options.seed = saved("seed", 1).toULongLong();
        options.classIndex = std::max(-1, saved("class", -1).toInt());
        options.optimizeNoise = saved("noise", false).toBool();
        validate(options);
    } catch (const Error&) {
        return embeddingPreset("editable"); // somebody edited the file by hand
    }
    return options;
}

void WindowSettings::setOptionsIn(const QString& group, const EmbeddingOptions& options) {
    const auto save = [&](const char* name, const QVariant& value) {
        m_settings.setValue(group + QLatin1String(name), value);
    };
    save("preset", QString::fromStdString(options.preset));
    save("space", latentSpaceName(options.space));
    visitPresetSettings(options, [&](const char* name, const auto& value) { save(name, value); });
    save("start", nameOf(options.start));
    save("distance", perceptualChoiceName(options.perceptual));
    save("seed", static_cast<qulonglong>(options.seed));
    save("class", options.classIndex);
    save("noise", options.optimizeNoise);
}

bool WindowSettings::automaticEmbedding() const {
    return m_settings.value("embedding/automatic", true).toBool();
}

void WindowSettings::setEmbedding(const EmbeddingOptions& options, bool automatic) {
    setOptionsIn(latestGroup(), options);
    m_settings.setValue("embedding/automatic", automatic);
}

QHash<QString, EmbeddingOptions> WindowSettings::embeddingOptionsOfNetworks() const {
    QSettings settings; // a group is entered to see what is in it
    settings.beginGroup(networksGroup());
    QHash<QString, EmbeddingOptions> options;
    for (const QString& sha256 : settings.childGroups())
        options.insert(sha256, optionsIn(groupOf(sha256)));
    return options;
}

void WindowSettings::setEmbeddingOptionsOfNetworks(
    const QHash<QString, EmbeddingOptions>& options) {
    for (auto one = options.constBegin(); one != options.constEnd(); ++one)
        setOptionsIn(groupOf(one.key()), one.value());
}

} // namespace inlay
