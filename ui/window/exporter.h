#pragma once

#include "ui/in_photo/film_export.h"
#include "ui/in_photo/photo_edit.h"
#include "ui/session/session.h"

#include <QPointer>
#include <functional>
#include <vector>

namespace inlay {

/// Writes what the user sees to files, in the background. Says how it went by the session's
/// problems and notices.
class Exporter : public QObject {
    Q_OBJECT

public:
    Exporter(Session& session, EngineLibrarySource source, QObject* parent = nullptr);

    void saveImage(const QImage& image, const QString& path);
    /// The whole photo with these edits of its faces in it, one after the other; at least one.
    void savePhoto(const std::vector<PhotoEdit>& edits, const QString& path);
    void exportLatent(const LatentPtr& latent, const QString& path);
    /// One after the other, a path for each; what cannot be written is told and left out.
    void saveImages(const std::vector<QImage>& images, const QStringList& paths);
    void exportLatents(const std::vector<LatentPtr>& latents, const QStringList& paths);
    void exportRecipe(const EditRecipe& recipe, const QString& path);
    /// step, loss and PSNR in dB, one step a line, with a header; points as decimals.
    void exportCurve(const std::vector<CurvePoint>& curve, const QString& path);
    /// Draws one frame after the other between whatever else the engine does. The ending says the
    /// format; "walk.png" means numbered pictures in a new folder "walk".
    void exportFilm(const FilmExport& film, const QString& path);

    bool isFilming() const { return !m_film.isNull(); }

Q_SIGNALS:
    void saved(const QString& path);

private:
    /// What there is to say about how it was written.
    using WriteOne = std::function<QString(EngineLibrary& library, std::size_t index)>;
    void writeAll(const QStringList& paths, const WriteOne& write);
    void tellFailure(Job* job, const QString& path);
    void tellSaved(const QString& path, const QString& how = {});

    Session& m_session;
    EngineLibrarySource m_source;
    QPointer<Job> m_film;
};

} // namespace inlay
