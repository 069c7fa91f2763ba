#include "ui/window/exporter.h"

#include "core/io/edit/recipe_file.h"
#include "core/model/edit/edit.h"
#include "core/model/latent/latent_loss.h"
#include "ui/images/image_conversion.h"
#include "ui/in_photo/photo_file.h"

#include <QFileInfo>
#include <QSaveFile>
#include <map>
#include <utility>

namespace inlay {

namespace {

/// What a film needs from one turn of the engine's thread to the next.
struct Filming {
    FilmExport film;
    int next = 0;
    QSize size;
    std::unique_ptr<PhotoFilm> photos; ///< null: as the network draws
    std::unique_ptr<FilmWriter> writer;

    /// What cannot be written is told before anything is drawn.
    void begin(const NetworkInfo& network, Imaging& imaging, const std::string& path) {
        size = QSize(network.width, network.height);
        if (film.pictures != FilmPictures::Drawn) {
            const bool isWhole = film.pictures == FilmPictures::WholePhoto;
            QSize photo;
            if (isWhole) {
                const Image whole = photoOf(imaging, film.keyframes.front());
                photo = QSize(whole.width, whole.height);
            }
            size = film.usualSize(photo);
            photos =
                std::make_unique<PhotoFilm>(sources(imaging), isWhole, film.showsFace, film.detail);
        }
        if (film.side > 0)
            size.scale(film.side, film.side, Qt::KeepAspectRatio);
        writer = imaging.createFilm(path, size.width(), size.height(), film.framesPerSecond);
    }

    /// One for each picture, however often it is a keyframe.
    std::vector<MixedSourcePtr> sources(Imaging& imaging) const {
        std::map<PictureId, MixedSourcePtr> known;
        std::vector<MixedSourcePtr> sources;
        for (const MixedPicture& keyframe : film.keyframes) {
            MixedSourcePtr& source = known[keyframe.picture];
            if (!source)
                source = mixedSource(imaging, keyframe);
            sources.push_back(source);
        }
        return sources;
    }

    Image frame(Engine& engine, EngineLibrary& library) const {
        const double position = filmPosition(*film.path, next, film.frames);
        const Image drawn = engine.synthesize(evaluate(filmEdit(film.path, position), engine));
        return photos ? photos->frame(library, *film.path, position, drawn,
                                      {size.width(), size.height()})
                      : library.imaging().resize(drawn, size.width(), size.height());
    }
};

/// What became of several files.
struct Written {
    int files = 0;
    QString remark; ///< on how they were written; empty: none
    std::vector<std::pair<std::size_t, Problem>> failures; ///< which one, and why
};

/// Pictures are many, so that they get a folder.
QString filmTarget(const QString& path) {
    const QFileInfo file(path);
    return file.suffix().compare(QLatin1String("png"), Qt::CaseInsensitive) == 0
               ? file.path() + QLatin1Char('/') + file.completeBaseName() + QLatin1Char('/')
               : path;
}

QString wordsFor(const SavedPhoto& saved) {
    QStringList words;
    if (saved.asTheSourceJpeg)
        words << Exporter::tr("coded as the photo was");
    else if (saved.bits > 8)
        words << Exporter::tr("%1 bits a channel").arg(saved.bits);
    if (saved.lostDepth)
        words << Exporter::tr("the photo has 16 bits a channel and this format 8; PNG and TIFF "
                              "keep them");
    if (saved.lostAlpha)
        words << Exporter::tr("what was clear is white");
    if (saved.coloursWereTurned)
        words << Exporter::tr("its inks or Lab colours turned to sRGB");
    if (saved.fileHasChanged)
        words << Exporter::tr("from the copy in this document: the photo's own file has changed");
    return words.join(QStringLiteral("; "));
}

QString wordsFor(const LatentLoss& loss) {
    if (loss.isNone())
        return {};
    if (loss.noise && loss.ofClass)
        return Exporter::tr("without its noise maps and its class, which this format cannot hold; "
                            "choose .safetensors or .npz for them");
    return loss.noise ? Exporter::tr("without its noise maps, which this format cannot hold; "
                                     "choose .safetensors or .npz for them")
                      : Exporter::tr("without its class, which this format cannot hold; choose "
                                     "another one for it");
}

} // namespace

Exporter::Exporter(Session& session, EngineLibrarySource source, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_source(std::move(source)) {}

void Exporter::saveImage(const QImage& image, const QString& path) {
    Job* job = m_session.jobs().perform(
        tr("Save %1").arg(QFileInfo(path).fileName()),
        [image, path = path.toStdString()](EngineLibrary& library, JobControl&) {
            library.imaging().saveImage(path, fromQImage(image));
            return true;
        },
        this, [this, path](bool) { tellSaved(path); });
    tellFailure(job, path);
}

void Exporter::savePhoto(const std::vector<PhotoEdit>& edits, const QString& path) {
    Job* job = m_session.jobs().perform(
        tr("Save %1").arg(QFileInfo(path).fileName()),
        [edits, path = path.toStdString()](EngineLibrary& library, JobControl&) {
            return inlay::savePhoto(library, edits, path);
        },
        this, [this, path](const SavedPhoto& saved) { tellSaved(path, wordsFor(saved)); });
    tellFailure(job, path);
}

void Exporter::exportLatent(const LatentPtr& latent, const QString& path) {
    Job* job = m_session.jobs().perform(
        tr("Export %1").arg(QFileInfo(path).fileName()),
        [latent, path = path.toStdString()](EngineLibrary& library, JobControl&) {
            const LatentFormat format = latentFormatFromPath(path);
            library.latentFiles().save(path, *latent, format);
            return lostBy(format, *latent);
        },
        this, [this, path](const LatentLoss& loss) { tellSaved(path, wordsFor(loss)); });
    tellFailure(job, path);
}

void Exporter::saveImages(const std::vector<QImage>& images, const QStringList& paths) {
    writeAll(paths, [images, paths](EngineLibrary& library, std::size_t index) {
        library.imaging().saveImage(paths[static_cast<int>(index)].toStdString(),
                                    fromQImage(images[index]));
        return QString();
    });
}

void Exporter::exportLatents(const std::vector<LatentPtr>& latents, const QStringList& paths) {
    writeAll(paths, [latents, paths](EngineLibrary& library, std::size_t index) {
        const std::string path = paths[static_cast<int>(index)].toStdString();
        const LatentFormat format = latentFormatFromPath(path);
        library.latentFiles().save(path, *latents[index], format);
        return wordsFor(lostBy(format, *latents[index]));
    });
}

void Exporter::writeAll(const QStringList& paths, const WriteOne& write) {
    const auto count = static_cast<std::size_t>(paths.size());
    Job* job = m_session.jobs().perform(
        tr("Save %n files", nullptr, static_cast<int>(count)),
        [write, count](EngineLibrary& library, JobControl& control) {
            Written written;
            for (std::size_t i = 0; i < count; ++i) {
                control.throwIfCancelled();
                try {
                    const QString remark = write(library, i);
                    if (!remark.isEmpty())
                        written.remark = remark;
                    ++written.files;
                } catch (const Error&) {
                    written.failures.push_back({i, problemFrom(std::current_exception())});
                }
                control.report(static_cast<double>(i + 1) / static_cast<double>(count));
            }
            return written;
        },
        this,
        [this, paths](const Written& written) {
            for (const auto& [index, problem] : written.failures)
                m_session.reportProblem(
                    tr("%1 could not be written")
                        .arg(QFileInfo(paths[static_cast<int>(index)]).fileName()),
                    problem);
            if (written.files == 0)
                return;
            const QString saved = tr("Saved %n files in %1", nullptr, written.files)
                                      .arg(QFileInfo(paths.front()).absolutePath());
            m_session.reportNotice(written.remark.isEmpty()
                                       ? saved
                                       : QStringLiteral("%1 (%2)").arg(saved, written.remark));
        });
    job->offerCancel();
    tellFailure(job, paths.front());
}

void Exporter::exportRecipe(const EditRecipe& recipe, const QString& path) {
    Job* job = m_session.jobs().perform(
        tr("Export %1").arg(QFileInfo(path).fileName()),
        [recipe, path = path.toStdString()](EngineLibrary&, JobControl&) {
            writeRecipe(path, recipe);
            return true;
        },
        this, [this, path](bool) { tellSaved(path); });
    tellFailure(job, path);
}

void Exporter::exportCurve(const std::vector<CurvePoint>& curve, const QString& path) {
    QByteArray table("step,loss,psnr_db\n");
    for (const CurvePoint& point : curve)
        table += QByteArray::number(point.step) + ',' + QByteArray::number(point.loss, 'g', 9) +
                 ',' + QByteArray::number(point.psnrDb, 'g', 9) + '\n';
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(table) == table.size() && file.commit()) {
        tellSaved(path);
        return;
    }
    Problem problem;
    problem.kind = ErrorKind::FileUnwritable;
    problem.what = file.errorString() + QLatin1Char('.');
    problem.advice = tr("Nothing was written; choose another folder or make room.");
    m_session.reportProblem(tr("%1 could not be written").arg(QFileInfo(path).fileName()), problem);
}

void Exporter::exportFilm(const FilmExport& film, const QString& chosenPath) {
    if (isFilming() || !film.path || film.frames < 1)
        return;
    const QString path = filmTarget(chosenPath);
    auto filming = std::make_shared<Filming>();
    filming->film = film;
    m_film = m_session.engine().performInTurns(
        tr("Film %1").arg(QFileInfo(chosenPath).fileName()),
        [filming, source = m_source, path = path.toStdString()](Engine& engine,
                                                                JobControl& control) {
            EngineLibrary& library = source();
            if (!filming->writer)
                filming->begin(engine.network(), library.imaging(), path);
            filming->writer->addFrame(filming->frame(engine, library));
            ++filming->next;
            control.report(static_cast<double>(filming->next) / filming->film.frames);
            if (filming->next < filming->film.frames)
                return true;
            filming->writer->finish();
            filming->writer.reset();
            return false;
        },
        this, [this, path] { tellSaved(path); });
    m_film->offerCancel();
    const auto over = [this] { m_film = nullptr; };
    connect(m_film, &Job::finished, this, over);
    connect(m_film, &Job::failed, this, over);
    connect(m_film, &Job::cancelled, this, over);
    tellFailure(m_film, path);
}

void Exporter::tellFailure(Job* job, const QString& path) {
    connect(job, &Job::failed, this, [this, path](const Problem& problem) {
        m_session.reportProblem(tr("%1 could not be written").arg(QFileInfo(path).fileName()),
                                problem);
    });
}

void Exporter::tellSaved(const QString& path, const QString& how) {
    m_session.reportNotice(how.isEmpty() ? tr("Saved %1").arg(path)
                                         : tr("Saved %1 (%2)").arg(path, how));
    Q_EMIT saved(path);
}

} // namespace inlay
