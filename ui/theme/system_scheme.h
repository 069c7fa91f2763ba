#pragma once

#include <QObject>
#include <QString>

#include <optional>

class QDBusVariant;

namespace inlay {

/// Whether the desktop is dark, from the first source that says so: the desktop portal
/// (org.freedesktop.appearance), KDE's colours, GTK's settings, the palette Qt began with; where
/// there is no desktop at all, dark. Says when that changes. Never waits for a portal that is not
/// running yet.
class SystemScheme : public QObject {
    Q_OBJECT

public:
    explicit SystemScheme(QObject* parent = nullptr);

    bool isDark() const { return m_dark; }

    /// GTK's settings.ini: a dark variant asked for, or a theme that is named so.
    static std::optional<bool> fromGtkSettings(const QString& path);
    /// KDE's kdeglobals: by the lightness of the window background.
    static std::optional<bool> fromKdeGlobals(const QString& path);
    /// A GTK theme's name: "Adwaita:dark", "Arc-Dark".
    static std::optional<bool> fromGtkThemeName(const QString& name);
    /// The portal's number: 0 no preference, 1 dark, 2 light.
    static std::optional<bool> fromPortalValue(unsigned value);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void portalSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void askPortal();
    void watchFiles();
    void decide();

    bool m_startedDark = false;
    std::optional<bool> m_portal;
    bool m_dark = false;
};

} // namespace inlay
