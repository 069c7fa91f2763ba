#include "ui/intake/photo_intake.h"

#include "core/model/picture/centre_crop.h"
#include "ui/images/image_conversion.h"

#include <QFile>
#include <QFileInfo>
#include <QUndoStack>
#include <algorithm>

namespace inlay {

namespace {

struct OpenedPhoto {
    QByteArray file;
    bool isFirstOfSeveral = false;
    QImage image;
};

struct Alignment {
    FaceDetection detection;
    Framing framing;             ///< of the largest face, or of the photo's middle
    std::vector<Framing> others; ///< of the photo's other faces
};

constexpr std::size_t mostFaces = 12;  ///< of a photo that become pictures by themselves
constexpr double smallestOfAll = 0.35; ///< of the largest one's width: not passers-by

Framing cut(Imaging& imaging, const Image& photo, const CropQuad& crop, QSize size) {
    const CropQuad part = partOfAspect(crop, size.width(), size.height());
    return {crop, toQImage(imaging.warpCrop(photo, part, size.width(), size.height()))};
}

} // namespace

PhotoIntake::PhotoIntake(Document& document, BackgroundJobs& jobs, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_jobs(jobs) {
    connect(&m_document, &Document::returned, this, [this](PictureId id) {
        const Picture* picture = m_document.find(id);
        if (picture && picture->hasPhoto() && !picture->framing)
            align(id); // it left before its face was found
    });
}

void PhotoIntake::open(const QString& path) {
    const int ticket = m_openings.announce();
    Job* job = m_jobs.perform(
        tr("Open %1").arg(QFileInfo(path).fileName()),
        [path = path.toStdString()](EngineLibrary& library, JobControl&) {
            OpenedPhoto photo;
            const Photo loaded = library.imaging().loadPhoto(path);
            photo.image = toQImage(loaded.image);
            photo.isFirstOfSeveral = loaded.isFirstOfSeveral;
            QFile file(QString::fromStdString(path));
            if (file.open(QIODevice::ReadOnly))
                photo.file = file.readAll();
            return photo;
        },
        this,
        [this, path, ticket](const OpenedPhoto& photo) {
            m_openings.settle(ticket, [this, path, photo] {
                const QFileInfo file(path);
                Q_EMIT opened(path);
                add(photo.image, file.completeBaseName(),
                    (photo.isFirstOfSeveral ? tr("Photo %1, the first of its pictures, %2 x %3 px")
                                            : tr("Photo %1, %2 x %3 px"))
                        .arg(file.fileName())
                        .arg(photo.image.width())
                        .arg(photo.image.height()),
                    path, photo.file);
            });
        });
    connect(job, &Job::failed, this, [this, path, ticket](const Problem& problem) {
        m_openings.settle(ticket);
        tellFailure(path, problem);
    });
    connect(job, &Job::cancelled, this, [this, ticket] { m_openings.settle(ticket); });
}

PictureId PhotoIntake::add(const QImage& photo, const QString& name, const QString& origin,
                           const QString& path, const QByteArray& file) {
    Picture picture;
    picture.name = name;
    picture.origin = origin;
    picture.sourcePath = path;
    picture.photo = photo;
    picture.photoFile = file;
    picture.state = PictureState::Aligning;
    const PictureId id = m_document.add(std::move(picture));
    Q_EMIT added(id);
    align(id);
    return id;
}

void PhotoIntake::align(PictureId id) {
    const Picture* picture = m_document.find(id);
    if (!picture || !picture->hasPhoto())
        return;
    if (picture->photo.isNull())
        return decode(id, [this, id] { align(id); });
    m_document.update(id, [](Picture& changed) { changed.state = PictureState::Aligning; });
    const int ticket = m_alignments.announce();
    Job* job = m_jobs.perform(
        tr("Find the face in %1").arg(picture->name),
        [photo = picture->photo, size = m_targetSize](EngineLibrary& library, JobControl& control) {
            const Image image = fromQImage(photo);
            Alignment alignment;
            alignment.detection = library.imaging().detectFaces(image);
            control.throwIfCancelled();
            const CropQuad crop =
                alignment.detection.faces.empty()
                    ? centreCrop(image.width, image.height, size.width(), size.height())
                    : alignment.detection.faces.front().crop;
            alignment.framing = cut(library.imaging(), image, crop, size);
            const std::vector<Face>& faces = alignment.detection.faces;
            for (std::size_t i = 1; i < std::min(faces.size(), mostFaces); ++i) {
                control.throwIfCancelled();
                if (faces[i].width >= smallestOfAll * faces.front().width)
                    alignment.others.push_back(cut(library.imaging(), image, faces[i].crop, size));
            }
            return alignment;
        },
        this,
        [this, id, ticket](const Alignment& alignment) {
            if (!m_document.find(id))
                return m_alignments.settle(ticket);
            m_document.update(id, [&alignment](Picture& changed) {
                changed.faces = alignment.detection.faces;
                changed.detector = alignment.detection.detector;
                changed.framing = alignment.framing;
                changed.state = PictureState::Waiting;
            });
            m_alignments.settle(ticket, [this, id, others = alignment.others] {
                Q_EMIT ready(id);
                addOtherFaces(id, others);
            });
        });
    connect(job, &Job::cancelled, this, [this, ticket] { m_alignments.settle(ticket); });
    connect(job, &Job::failed, this, [this, id, ticket](const Problem& problem) {
        m_document.update(id, [&problem](Picture& changed) {
            changed.state = PictureState::Failed;
            changed.problem = problem.text();
        });
        const Picture* picture = m_document.find(id);
        tellFailure(picture ? picture->name : QString(), problem);
        m_alignments.settle(ticket);
    });
}

/// One undo step.
void PhotoIntake::addOtherFaces(PictureId id, const std::vector<Framing>& others) {
    const Picture* photo = m_document.find(id);
    if (!photo || others.empty())
        return;
    std::vector<PictureId> added;
    m_document.undoStack().beginMacro(tr("Add the other faces of %1").arg(photo->name));
    Picture face = *photo; // whatever happens to the shelf in between
    const QString name = photo->name;
    for (std::size_t i = 0; i < others.size(); ++i) {
        face.id = 0;
        face.name = m_document.freeName(tr("%1, face %2").arg(name).arg(i + 2));
        face.framing = others[i];
        face.embedding = {};
        face.unfinished.reset();
        face.mask = {};
        face.blending = {};
        face.recipe = {};
        face.state = PictureState::Waiting;
        added.push_back(m_document.add(face, added.empty() ? id : added.back()));
    }
    m_document.undoStack().endMacro();
    for (const PictureId one : added)
        Q_EMIT ready(one);
}

void PhotoIntake::decode(PictureId id, std::function<void()> then) {
    const Picture* picture = m_document.find(id);
    if (!picture || !picture->hasPhoto())
        return;
    if (!picture->photo.isNull())
        return then();
    Job* job = m_jobs.perform(
        tr("Decode %1").arg(picture->name),
        [file = picture->photoFile](EngineLibrary& library, JobControl&) {
            return toQImage(
                library.imaging()
                    .decodePhoto(reinterpret_cast<const std::uint8_t*>(file.constData()),
                                 static_cast<std::size_t>(file.size()))
                    .image);
        },
        this,
        [this, id, then = std::move(then)](const QImage& photo) {
            if (!m_document.find(id))
                return;
            m_document.update(id, [&photo](Picture& changed) { changed.photo = photo; });
            then();
        });
    connect(job, &Job::failed, this,
            [this, name = picture->name](const Problem& problem) { tellFailure(name, problem); });
}

void PhotoIntake::tellFailure(const QString& path, const Problem& reason) {
    Q_EMIT problem(tr("%1 could not be opened").arg(QFileInfo(path).fileName()), reason);
}

void PhotoIntake::warp(PictureId id, const CropQuad& crop,
                       std::function<void(const Framing&)> done) {
    const Picture* picture = m_document.find(id);
    if (!picture || !picture->hasPhoto())
        return;
    if (picture->photo.isNull())
        return decode(id, [this, id, crop, done = std::move(done)] { warp(id, crop, done); });
    Job* job = m_jobs.perform(
        tr("Crop %1").arg(picture->name),
        [photo = picture->photo, crop, size = m_targetSize](EngineLibrary& library, JobControl&) {
            return cut(library.imaging(), fromQImage(photo), crop, size);
        },
        this,
        [this, id, done = std::move(done)](const Framing& framing) {
            if (m_document.find(id))
                done(framing);
        });
    connect(job, &Job::failed, this,
            [this, name = picture->name](const Problem& problem) { tellFailure(name, problem); });
}

void PhotoIntake::reframe(PictureId id, const CropQuad& crop) {
    warp(id, crop, [this, id](const Framing& framing) {
        m_document.reframe(id, framing);
        Q_EMIT reframed(id);
    });
}

/// Several are there in the order of the calls, as those that are aligned: their embeddings follow.
void PhotoIntake::refit(PictureId id, std::function<void()> then) {
    const Picture* picture = m_document.find(id);
    if (!picture || !picture->framing || !picture->hasPhoto())
        return;
    if (picture->photo.isNull())
        return decode(id, [this, id, then = std::move(then)] { refit(id, then); });
    const int ticket = m_alignments.announce();
    Job* job = m_jobs.perform(
        tr("Crop %1").arg(picture->name),
        [photo = picture->photo, crop = picture->framing->crop,
         size = m_targetSize](EngineLibrary& library, JobControl&) {
            return cut(library.imaging(), fromQImage(photo), crop, size);
        },
        this,
        [this, id, ticket, then = std::move(then)](const Framing& framing) {
            m_alignments.settle(ticket, [this, id, framing, then] {
                if (!m_document.find(id))
                    return;
                m_document.update(id, [&framing](Picture& changed) { changed.framing = framing; });
                then();
            });
        });
    connect(job, &Job::cancelled, this, [this, ticket] { m_alignments.settle(ticket); });
    connect(job, &Job::failed, this, [this, ticket, name = picture->name](const Problem& problem) {
        m_alignments.settle(ticket);
        tellFailure(name, problem);
    });
}

} // namespace inlay
