#include "ui/engine/engine_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace inlay {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EngineWords)
};

} // namespace

QString deviceInWords(const QString& name) {
    static const QRegularExpression cpu(QStringLiteral("^CPU, (\\d+) threads?$"));
    const QRegularExpressionMatch match = cpu.match(name);
    if (!match.hasMatch())
        return name;
    const int threads = match.captured(1).toInt();
    return threads == 1 ? Words::tr("CPU, one thread")
                        : Words::tr("CPU, %n threads", nullptr, threads);
}

QString distanceInWords(const QString& name) {
    return name == QLatin1String("Laplacian pyramid") ? Words::tr("Laplacian pyramid") : name;
}

} // namespace inlay
