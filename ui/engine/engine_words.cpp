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
    if (name == QLatin1String("Network features"))
        return Words::tr("Network features");
    return name == QLatin1String("Laplacian pyramid") ? Words::tr("Laplacian pyramid") : name;
}

QString startInWords(const QString& name) {
    if (name == QLatin1String("mean w"))
        return Words::tr("mean w");
    if (name == QLatin1String("uniform"))
        return Words::tr("a random point");
    if (name == QLatin1String("given latent"))
        return Words::tr("the latent there was");
    return name == QLatin1String("encoder") ? Words::tr("the encoder's guess") : name;
}

QString weightsInWords(const QString& name) {
    return name == QLatin1String("VGG-16 and LPIPS") ? Words::tr("VGG-16 and LPIPS") : name;
}

QString detectorInWords(const QString& name) {
    if (name == QLatin1String("dlib 68 landmarks"))
        return Words::tr("dlib's 68 landmarks");
    return name == QLatin1String("OpenCV cascades") ? Words::tr("OpenCV's cascades") : name;
}

} // namespace inlay
