#include "ui/theme/system_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QFileSystemWatcher>
#include <QGuiApplication>
#include <QPalette>
#include <QSettings>
#include <QStandardPaths>
#include <QStyleHints>

namespace inlay {
namespace {

constexpr const char* PortalService = "org.freedesktop.portal.Desktop";
constexpr const char* PortalPath = "/org/freedesktop/portal/desktop";
constexpr const char* PortalInterface = "org.freedesktop.portal.Settings";
constexpr const char* AppearanceGroup = "org.freedesktop.appearance";
constexpr const char* SchemeKey = "color-scheme";

QString configFile(const char* name) {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QString::fromLatin1(name));
}

bool desktopIs(const char* name) {
    return qgetenv("XDG_CURRENT_DESKTOP").toUpper().split(':').contains(name);
}

/// Asking for the session bus where there is none would start one.
bool hasSessionBus() {
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

} // namespace

SystemScheme::SystemScheme(QObject* parent)
    : QObject(parent)
    , m_startedDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &SystemScheme::decide);
#endif
    decide();
    watchFiles();
    askPortal();
}

std::optional<bool> SystemScheme::fromPortalValue(unsigned value) {
    if (value == 1)
        return true;
    if (value == 2)
        return false;
    return std::nullopt;
}

std::optional<bool> SystemScheme::fromGtkThemeName(const QString& name) {
    if (name.isEmpty())
        return std::nullopt;
    return name.contains(QLatin1String("dark"), Qt::CaseInsensitive);
}

std::optional<bool> SystemScheme::fromGtkSettings(const QString& path) {
    if (!QFile::exists(path))
        return std::nullopt;
    QSettings settings(path, QSettings::IniFormat);
    const QVariant prefersDark =
        settings.value(QStringLiteral("Settings/gtk-application-prefer-dark-theme"));
    if (prefersDark.isValid() && prefersDark.toBool())
        return true;
    return fromGtkThemeName(settings.value(QStringLiteral("Settings/gtk-theme-name")).toString());
}

std::optional<bool> SystemScheme::fromKdeGlobals(const QString& path) {
    if (!QFile::exists(path))
        return std::nullopt;
    QSettings settings(path, QSettings::IniFormat);
    // "35,38,41": an INI list to QSettings.
    const QStringList rgb =
        settings.value(QStringLiteral("Colors:Window/BackgroundNormal")).toStringList();
    if (rgb.size() != 3)
        return std::nullopt;
    return QColor(rgb[0].toInt(), rgb[1].toInt(), rgb[2].toInt()).lightness() < 128;
}

void SystemScheme::decide() {
    std::optional<bool> dark = m_portal;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (!dark && scheme != Qt::ColorScheme::Unknown)
        dark = scheme == Qt::ColorScheme::Dark;
#endif
    if (!dark && desktopIs("KDE"))
        dark = fromKdeGlobals(configFile("kdeglobals"));
    if (!dark)
        dark = fromGtkThemeName(qEnvironmentVariable("GTK_THEME"));
    if (!dark)
        dark = fromGtkSettings(configFile("gtk-4.0/settings.ini"));
    if (!dark)
        dark = fromGtkSettings(configFile("gtk-3.0/settings.ini"));
    // Without a desktop nobody says anything; pictures are judged best before dark.
    const bool nobodySays = qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP");
    const bool now = dark.value_or(nobodySays || m_startedDark);
    if (now == m_dark)
        return;
    m_dark = now;
    Q_EMIT changed();
}

void SystemScheme::watchFiles() {
    auto* watcher = new QFileSystemWatcher(this);
    for (const char* name : {"kdeglobals", "gtk-3.0/settings.ini", "gtk-4.0/settings.ini"})
        if (const QString path = configFile(name); QFile::exists(path))
            watcher->addPath(path);
    connect(watcher, &QFileSystemWatcher::fileChanged, this, [this, watcher](const QString& path) {
        // Desktops replace the file, which ends the watch.
        if (!watcher->files().contains(path) && QFile::exists(path))
            watcher->addPath(path);
        decide();
    });
}

void SystemScheme::askPortal() {
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(QString::fromLatin1(PortalService), QString::fromLatin1(PortalPath),
                QString::fromLatin1(PortalInterface), QStringLiteral("SettingChanged"), this,
                SLOT(portalSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(
        QString::fromLatin1(PortalService), QString::fromLatin1(PortalPath),
        QString::fromLatin1(PortalInterface), QStringLiteral("Read"));
    call << QString::fromLatin1(AppearanceGroup) << QString::fromLatin1(SchemeKey);
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 5000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            return;
        // A variant in a variant.
        QVariant value = reply.value().variant();
        if (value.canConvert<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        m_portal = fromPortalValue(value.toUInt());
        decide();
    });
}

void SystemScheme::portalSettingChanged(const QString& group, const QString& key,
                                        const QDBusVariant& value) {
    if (group != QLatin1String(AppearanceGroup) || key != QLatin1String(SchemeKey))
        return;
    m_portal = fromPortalValue(value.variant().toUInt());
    decide();
}

} // namespace inlay
