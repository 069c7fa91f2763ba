#include "python_line.h"

#include <QProcess>

namespace inlay {

bool runPython(const char* module, const QString& code, const std::string& path, QString& output) {
    QProcess probe;
    probe.start(QStringLiteral("/usr/bin/python3"),
                {QStringLiteral("-c"), QStringLiteral("import ") + QString::fromLatin1(module)});
    if (!probe.waitForFinished(60000) || probe.exitCode() != 0)
        return false;
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-c"), code, QString::fromStdString(path)});
    python.waitForFinished(60000);
    output = QString::fromUtf8(python.readAll()).trimmed();
    return true;
}

} // namespace inlay
