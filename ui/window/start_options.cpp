#include "ui/window/start_options.h"

#include "core/base/error.h"
#include "core/model/device/device_names.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace inlay {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StartOptions)
};

int threadsFrom(const QString& text) {
    bool isNumber = false;
    const int threads = text.toInt(&isNumber);
    if (!isNumber || threads < 1 || threads > mostThreads)
        throw Error(ErrorKind::InvalidArgument,
                    "--threads: a number from 1 to " + std::to_string(mostThreads) +
                        " is needed, not \"" + text.left(40).toStdString() + "\"");
    return threads;
}

Device deviceFrom(const QString& text) {
    try {
        return deviceFromName(text.toLower().toStdString());
    } catch (const Error& error) {
        throw Error(error.kind(), std::string("--device: ") + error.what());
    }
}

QString existingFile(const char* option, const QString& path) {
    if (!QFileInfo(path).isFile())
        throw Error(ErrorKind::InvalidArgument,
                    std::string(option) + ": there is no file " + path.toStdString());
    return path;
}

} // namespace

StartOptions readStartOptions(const QStringList& arguments, const EngineSettings& remembered) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Embed photos into a StyleGAN's latent space and edit them there."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption model(QStringLiteral("model"),
                                   Words::tr("The network of this run [as in the settings]"),
                                   Words::tr("FILE"));
    const QCommandLineOption device(
        QStringLiteral("device"),
        Words::tr("What computes in this run; auto: a GPU where there is one [as in the settings]"),
        QStringLiteral("auto|cpu|cuda"));
    const QCommandLineOption threads(
        QStringLiteral("threads"), Words::tr("Threads on the CPU in this run [as in the settings]"),
        QStringLiteral("N"));
    const QCommandLineOption inPlace(
        QStringLiteral("edit-in-place"),
        Words::tr("Edit this photo and write it back into its own file, as an external editor of "
                  "another program; exit code 0: it was changed, 3: it was not"),
        Words::tr("FILE"));
    parser.addOptions({model, device, threads, inPlace});
    parser.addPositionalArgument(QStringLiteral("files"),
                                 Words::tr("Photos, latents, a network or a document to open."),
                                 QStringLiteral("[files...]"));
    if (!parser.parse(arguments))
        throw Error(ErrorKind::InvalidArgument, parser.errorText().toStdString());

    StartOptions options;
    options.engine = remembered;
    options.files = parser.positionalArguments();
    if (parser.isSet(help) || parser.isSet(QStringLiteral("help-all")))
        options.answer = parser.helpText();
    else if (parser.isSet(version))
        options.answer = QStringLiteral("%1 %2\n").arg(QCoreApplication::applicationName(),
                                                       QCoreApplication::applicationVersion());
    if (parser.isSet(inPlace)) {
        options.editInPlace = existingFile("--edit-in-place", parser.value(inPlace));
        if (!QFileInfo(options.editInPlace).isWritable())
            throw Error(ErrorKind::InvalidArgument,
                        "--edit-in-place: " + options.editInPlace.toStdString() +
                            " cannot be written");
        options.files.prepend(options.editInPlace);
    }
    if (parser.isSet(model))
        options.model = existingFile("--model", parser.value(model));
    if (parser.isSet(device))
        options.engine.device = deviceFrom(parser.value(device));
    if (parser.isSet(threads))
        options.engine.threads = threadsFrom(parser.value(threads));
    return options;
}

} // namespace inlay
