#pragma once

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <functional>

namespace inlay {

/// How a run of the program ended.
struct ProgramRun {
    int exitCode = -1; ///< -1: it crashed, or did not end in time
    QByteArray output;
    QByteArray errors;

    /// Whether standard error holds exactly one line, in the program's name, with this text.
    bool saysInOneLine(const QByteArray& text) const {
        return errors.startsWith("inlay: ") && errors.count('\n') == 1 && errors.endsWith('\n') &&
               errors.contains(text);
    }
};

struct ProgramSettings {
    QString folder; ///< working folder
    QList<QPair<QString, QString>> environment;
    std::function<void()> inChild; ///< called between fork and exec
};

/// Starts the built program without waiting for it.
inline void startProgram(QProcess& process, const QStringList& arguments,
                         const ProgramSettings& settings = {}) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto& variable : settings.environment)
        environment.insert(variable.first, variable.second);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(settings.folder);
    if (settings.inChild)
        process.setChildProcessModifier(settings.inChild);
    process.start(QStringLiteral(INLAY_PROGRAM), arguments);
}

inline ProgramRun endProgram(QProcess& process) {
    ProgramRun run;
    constexpr int patience = 110000; // ms; ends a hung test before CTest does
    if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

/// Runs the built program to its end.
inline ProgramRun runProgram(const QStringList& arguments, const ProgramSettings& settings = {}) {
    QProcess process;
    startProgram(process, arguments, settings);
    return endProgram(process);
}

} // namespace inlay
