#include "ui/intake/file_opener.h"

#include "core/base/error.h"
#include "core/io/bytes/foreign_format.h"
#include "ui/intake/latent_intake.h"
#include "ui/intake/photo_intake.h"
#include "ui/libraries/perceptual_weights_library.h"
#include "ui/store/store_schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <optional>

namespace inlay {

namespace {

/// Nothing: a document, or what is one by its name.
std::optional<FileKind> kindOf(const QString& path, EngineLibrary& library) {
    if (path.endsWith(QLatin1String(".inlay"), Qt::CaseInsensitive) || isDocumentFile(path))
        return std::nullopt;
    return library.classify(path.toStdString());
}

/// Of a folder, the files in it that are called like photos, by their names; not those in folders
/// below.
QStringList filesOf(const QString& path) {
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList patterns;
    for (const char* ending :
         {"png", "jpg", "jpeg", "webp", "tif", "tiff", "bmp", "gif", "heic", "heif", "avif", "jp2"})
        patterns += QLatin1String("*.") + QLatin1String(ending);
    const QDir folder(path);
    QStringList files;
    for (const QString& name :
         folder.entryList(patterns, QDir::Files, QDir::Name | QDir::LocaleAware))
        files += folder.filePath(name);
    return files;
}

Problem wrongContent(const QString& what, const QString& advice) {
    Problem problem;
    problem.kind = ErrorKind::UnsupportedFormat;
    problem.what = what;
    problem.advice = advice;
    return problem;
}

/// What lies in the place of a file, as a web page does; nothing: not known.
std::optional<Problem> foreignProblem(const QString& path) {
    constexpr qint64 enough = 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray start = file.read(enough);
    ByteView bytes;
    bytes.data = reinterpret_cast<const std::uint8_t*>(start.constData());
    bytes.size = static_cast<std::size_t>(start.size());
    const std::string format = foreignFormat(bytes);
    if (format.empty())
        return std::nullopt;
    return problemFrom(std::make_exception_ptr(Error(
        ErrorKind::UnsupportedFormat, QFileInfo(path).fileName().toStdString() + " " + format)));
}

} // namespace

FileOpener::FileOpener(Session& session, PhotoIntake& photos, LatentIntake& latents,
                       PerceptualWeightsLibrary& weights, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_photos(photos)
    , m_latents(latents)
    , m_weights(weights) {}

void FileOpener::open(const QStringList& paths) {
    QStringList files;
    for (const QString& path : paths) {
        const QStringList found = filesOf(path);
        if (found.isEmpty())
            Q_EMIT problem(tr("%1 could not be opened").arg(QFileInfo(path).fileName()),
                           wrongContent(tr("It is a folder without photos."),
                                        tr("Open the folder that they are in, or the photos "
                                           "themselves.")));
        files += found;
    }
    for (const QString& path : files) {
        const int ticket = m_openings.announce();
        Job* job = m_session.jobs().perform(
            tr("Look at %1").arg(QFileInfo(path).fileName()),
            [path](EngineLibrary& library, JobControl&) { return kindOf(path, library); }, this,
            [this, path, ticket](std::optional<FileKind> kind) {
                m_openings.settle(ticket, [this, path, kind] {
                    if (kind)
                        route(path, *kind);
                    else
                        Q_EMIT documentRequested(path);
                });
            });
        connect(job, &Job::cancelled, this, [this, ticket] { m_openings.settle(ticket); });
        connect(job, &Job::failed, this, [this, path, ticket](const Problem& reason) {
            m_openings.settle(ticket);
            Q_EMIT problem(tr("%1 could not be opened").arg(QFileInfo(path).fileName()), reason);
        });
    }
}

void FileOpener::route(const QString& path, FileKind kind) {
    switch (kind) {
    case FileKind::Photo:
        m_photos.open(path);
        break;
    case FileKind::Latent:
        m_latents.open(path);
        break;
    case FileKind::Network:
        m_session.openNetwork(path);
        break;
    case FileKind::Encoder:
        m_session.useEncoder(path);
        break;
    case FileKind::Recipe:
        Q_EMIT recipeRequested(path);
        break;
    case FileKind::PerceptualWeights:
        m_weights.add(path);
        break;
    case FileKind::Unknown:
        if (const std::optional<Problem> foreign = foreignProblem(path)) {
            Q_EMIT problem(tr("%1 could not be opened").arg(QFileInfo(path).fileName()), *foreign);
            break;
        }
        Q_EMIT problem(
            tr("%1 could not be opened").arg(QFileInfo(path).fileName()),
            wrongContent(
                tr("It is neither a photo nor a latent nor a network."),
                tr("Inlay opens photos (PNG, JPEG, WebP, TIFF, BMP, GIF, HEIC, AVIF, JPEG 2000), "
                   "latents (.safetensors, .npz, .npy, .pt), networks, encoders, recipes and "
                   "documents (.inlay).")));
        break;
    }
}

} // namespace inlay
