#include "x_session.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QPoint>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QThread>

namespace inlay {
namespace {

constexpr int PollMilliseconds = 200;

} // namespace

QString XSession::missing() {
    QStringList names;
    for (const char* program : {"Xvfb", "xdotool"})
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            names << QString::fromLatin1(program);
    return names.join(QStringLiteral(" and "));
}

XSession::XSession(const QString& folder)
    : m_environment(QProcessEnvironment::systemEnvironment()) {
    const std::pair<const char*, const char*> places[] = {{"XDG_CONFIG_HOME", "config"},
                                                          {"XDG_DATA_HOME", "data"},
                                                          {"XDG_CACHE_HOME", "cache"},
                                                          {"XDG_RUNTIME_DIR", "run"},
                                                          {"HOME", "home"}};
    for (const auto& [variable, name] : places) {
        const QString path = QDir(folder).filePath(QString::fromLatin1(name));
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment.insert(QString::fromLatin1(variable), path);
    }
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    for (const char* variable : {"QT_QPA_PLATFORMTHEME", "XDG_CURRENT_DESKTOP", "QT_SCALE_FACTOR",
                                 "DBUS_SESSION_BUS_ADDRESS", "WAYLAND_DISPLAY", "GTK_THEME"})
        m_environment.remove(QString::fromLatin1(variable));
}

XSession::~XSession() {
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.terminate();
    if (!m_server.waitForFinished(5000))
        m_server.kill();
    m_server.waitForFinished(5000);
}

bool XSession::start() {
    // The server chooses a free display and says which.
    m_server.setProcessEnvironment(m_environment);
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                    QStringLiteral("0"), QStringLiteral("1440x1000x24"),
                    QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    QByteArray display;
    QDeadlineTimer deadline(30000);
    while (!display.contains('\n') && !deadline.hasExpired() &&
           m_server.state() != QProcess::NotRunning) {
        m_server.waitForReadyRead(PollMilliseconds);
        display += m_server.readAllStandardOutput();
    }
    m_serverOutput = QString::fromLocal8Bit(m_server.readAllStandardError());
    if (!display.contains('\n'))
        return false;
    m_environment.insert(QStringLiteral("DISPLAY"),
                         QLatin1Char(':') + QString::fromLatin1(display.trimmed()));
    return true;
}

std::unique_ptr<QProcess> XSession::launch(const QString& program,
                                           const QStringList& arguments) const {
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->start(program, arguments);
    process->waitForStarted(30000);
    return process;
}

QString XSession::xdotool(const QStringList& arguments) const {
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral("xdotool"), arguments);
    process.waitForFinished(60000);
    return QString::fromLocal8Bit(process.readAllStandardOutput()).trimmed();
}

QString XSession::waitForWindow(const QString& title, int milliseconds) const {
    QDeadlineTimer deadline(milliseconds);
    do {
        const QStringList found =
            xdotool({QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                     QStringLiteral("--name"), title})
                .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        if (!found.isEmpty())
            return found.last();
        QThread::msleep(PollMilliseconds);
    } while (!deadline.hasExpired());
    return {};
}

QString XSession::titleOf(const QString& window) const {
    return xdotool({QStringLiteral("getwindowname"), window});
}

bool XSession::waitForTitle(const QString& window, const QString& pattern, int milliseconds) const {
    const QRegularExpression expression(pattern);
    QDeadlineTimer deadline(milliseconds);
    do {
        if (expression.match(titleOf(window)).hasMatch())
            return true;
        QThread::msleep(PollMilliseconds);
    } while (!deadline.hasExpired());
    return false;
}

void XSession::focus(const QString& window) const {
    xdotool({QStringLiteral("windowfocus"), window});
    QThread::msleep(300);
}

void XSession::key(const QString& keys) const {
    xdotool({QStringLiteral("key"), keys});
    QThread::msleep(150);
}

void XSession::type(const QString& text) const {
    xdotool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("20"), text});
    QThread::msleep(150);
}

void XSession::drag(const QPoint& from, const QPoint& to) const {
    const auto move = [this](const QPoint& point) {
        xdotool(
            {QStringLiteral("mousemove"), QString::number(point.x()), QString::number(point.y())});
        QThread::msleep(60);
    };
    move(from);
    xdotool({QStringLiteral("mousedown"), QStringLiteral("1")});
    QThread::msleep(300);
    constexpr int steps = 12;
    for (int step = 1; step <= steps; ++step)
        move(from + (to - from) * step / steps);
    // The target answers a drag's positions in its own time.
    for (int nudge = 0; nudge < 4; ++nudge) {
        move(to + QPoint(nudge % 2, 0));
        QThread::msleep(200);
    }
    photograph(QStringLiteral("drag"));
    xdotool({QStringLiteral("mouseup"), QStringLiteral("1")});
}

void XSession::photograph(const QString& name) const {
    const QString folder = qEnvironmentVariable("INLAY_JOURNEY_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral("import"), {QStringLiteral("-window"), QStringLiteral("root"),
                                             QDir(folder).filePath(name + QStringLiteral(".png"))});
    process.waitForFinished(30000);
}

} // namespace inlay
