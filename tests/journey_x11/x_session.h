#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <memory>

namespace inlay {

/// An X server of its own without a window manager, programs in it with folders of their own for
/// settings, data and cache, and a hand on mouse and keyboard (xdotool).
class XSession {
public:
    /// Everything is kept below `folder`.
    explicit XSession(const QString& folder);
    ~XSession();

    /// What is missing on this machine; empty: nothing.
    static QString missing();
    bool start(); ///< false: the server did not come up
    QString serverOutput() const { return m_serverOutput; }

    std::unique_ptr<QProcess> launch(const QString& program, const QStringList& arguments) const;

    /// The visible window whose title contains `title`; empty after the time is over.
    QString waitForWindow(const QString& title, int milliseconds) const;
    QString titleOf(const QString& window) const;
    bool waitForTitle(const QString& window, const QString& pattern, int milliseconds) const;
    void focus(const QString& window) const;
    void key(const QString& keys) const;
    void type(const QString& text) const;
    void drag(const QPoint& from, const QPoint& to) const;
    /// A picture of the screen, where the environment variable INLAY_JOURNEY_PICTURES names a
    /// folder.
    void photograph(const QString& name) const;

private:
    QString xdotool(const QStringList& arguments) const;

    QProcessEnvironment m_environment;
    QProcess m_server;
    QString m_serverOutput;
};

} // namespace inlay
