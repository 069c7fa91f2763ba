#include "ui/store/document_reader.h"

#include "core/base/error.h"
#include "core/io/edit/recipe_file.h"
#include "ui/images/mask_images.h"
#include "ui/store/blob_stream.h"
#include "ui/store/lab_result_reader.h"
#include "ui/store/latent_blobs.h"
#include "ui/store/picture_blobs.h"
#include "ui/store/run_blobs.h"
#include "ui/store/store_database.h"
#include "ui/store/store_schema.h"
#include "ui/store/stored_ids.h"

#include <QFileInfo>
#include <QSqlRecord>

#include <algorithm>
#include <map>

namespace inlay {

namespace {

/// What is no number counts as damage, as everything beyond the two does.
double numberFrom(const QVariant& value, double least, double most) {
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !(number >= least && number <= most))
        throwDamagedBlob();
    return number;
}

Latent plainLatentFrom(const QSqlQuery& row) {
    Latent latent;
    latent.rows = row.value(QStringLiteral("row_count")).toInt();
    latent.dim = row.value(QStringLiteral("dim")).toInt();
    latent.w = floatsFrom(row.value(QStringLiteral("w")).toByteArray());
    latent.noise = noiseFrom(row.value(QStringLiteral("noise")).toByteArray());
    if (row.record().contains(QStringLiteral("continuation")))
        latent.continuation =
            continuationFrom(row.value(QStringLiteral("continuation")).toByteArray());
    latent.networkSha256 = row.value(QStringLiteral("network_sha256")).toString().toStdString();
    latent.networkName = row.value(QStringLiteral("network_name")).toString().toStdString();
    constexpr double mostClasses = 1e6;
    if (row.record().contains(QStringLiteral("class_index")))
        latent.classIndex =
            static_cast<int>(numberFrom(row.value(QStringLiteral("class_index")), -1, mostClasses));
    if (latent.rows < 1 || latent.dim < 1 ||
        latent.w.size() != static_cast<std::size_t>(latent.rows) * latent.dim)
        throwDamagedBlob();
    return latent;
}

LatentPtr latentFrom(const QSqlQuery& row) {
    return std::make_shared<const Latent>(plainLatentFrom(row));
}

/// The row of `table` that belongs to a picture; not on a row where there is none.
QSqlQuery partOf(StoreDatabase& database, const char* table, PictureId id) {
    QSqlQuery query =
        database.run(QStringLiteral("SELECT * FROM %1 WHERE picture = ?").arg(QLatin1String(table)),
                     {static_cast<qint64>(id)});
    query.next();
    return query;
}

std::vector<EmbeddingSnapshot> snapshotsOf(StoreDatabase& database, PictureId id) {
    std::vector<EmbeddingSnapshot> snapshots;
    QSqlQuery row =
        database.run(QStringLiteral("SELECT * FROM snapshot WHERE picture = ? ORDER BY number"),
                     {static_cast<qint64>(id)});
    while (row.next())
        snapshots.push_back({row.value(QStringLiteral("step")).toInt(), latentFrom(row),
                             pngFrom(row.value(QStringLiteral("thumbnail")).toByteArray())});
    return snapshots;
}

void readRun(const QSqlQuery& row, EmbeddingRecord& record) {
    record.options = settingsFrom(row.value(QStringLiteral("settings")).toByteArray());
    record.numbers = numbersFrom(row.value(QStringLiteral("numbers")).toByteArray());
    record.curve = curveFrom(row.value(QStringLiteral("curve")).toByteArray());
    if (!record.latent || !record.options || record.options->classIndex < 0)
        return;
    Latent latent = *record.latent; // a found latent is of the class that it was searched for
    latent.classIndex = record.options->classIndex;
    record.latent = std::make_shared<const Latent>(std::move(latent));
}

/// What came with version 2.
void readSecondParts(StoreDatabase& database, Picture& picture) {
    if (const QSqlQuery mask = partOf(database, "mask", picture.id); mask.isValid())
        picture.mask = pngFrom(mask.value(QStringLiteral("image")).toByteArray())
                           .convertToFormat(QImage::Format_Grayscale8);
    picture.embedding.snapshots = snapshotsOf(database, picture.id);
}

/// What came with version 3, and in 4 and 5 to it.
void readThirdParts(StoreDatabase& database, Picture& picture, int version) {
    const QSqlQuery row = partOf(database, "unfinished", picture.id);
    if (!row.isValid())
        return;
    UnfinishedEmbedding unfinished;
    Latent latent = plainLatentFrom(row);
    if (version >= 5) {
        const QSqlQuery noise = partOf(database, "unfinished_noise", picture.id);
        if (noise.isValid())
            latent.noise = noiseFrom(noise.value(QStringLiteral("noise")).toByteArray());
    }
    unfinished.record.latent = std::make_shared<const Latent>(std::move(latent));
    readRun(row, unfinished.record);
    unfinished.record.reconstruction = pngFrom(row.value(QStringLiteral("image")).toByteArray());
    if (version >= 4) {
        unfinished.name = row.value(QStringLiteral("name")).toString();
        unfinished.origin = row.value(QStringLiteral("origin")).toString();
    }
    picture.unfinished = unfinished;
}

/// What came with version 6.
void readBlending(StoreDatabase& database, Picture& picture) {
    const QSqlQuery row = partOf(database, "blending", picture.id);
    if (!row.isValid())
        return;
    if (const QVariant detail = row.value(QStringLiteral("detail")); !detail.isNull())
        picture.blending.detail = numberFrom(detail, 0, 1);
    const QByteArray png = row.value(QStringLiteral("correction")).toByteArray();
    if (png.isEmpty())
        return;
    constexpr double farthest = 1e6; // pixels
    const auto number = [&row](const char* name, double least) {
        return numberFrom(row.value(QLatin1String(name)), least, farthest);
    };
    const PhotoArea area{number("area_left", -farthest), number("area_top", -farthest),
                         number("area_width", 1e-3), number("area_height", 1e-3)};
    const QImage correction = pngFrom(png);
    constexpr int largestSide = 4096;
    if (std::max(correction.width(), correction.height()) > largestSide)
        throwDamagedBlob();
    picture.blending.correction =
        std::make_shared<const MaskCorrection>(correctionFrom(area, correction));
}

bool isValid(const EmbeddingOptions& options) {
    try {
        validate(options);
        return true;
    } catch (const Error&) {
        return false;
    }
}

/// Its settings will be used, and not only shown.
void readQueued(StoreDatabase& database, Picture& picture) {
    const QSqlQuery row = partOf(database, "queued", picture.id);
    if (!row.isValid())
        return;
    const std::optional<EmbeddingOptions> options =
        settingsFrom(row.value(QStringLiteral("settings")).toByteArray());
    if (!options || !isValid(*options))
        throwDamagedBlob();
    picture.queued =
        QueuedEmbedding{*options, row.value(QStringLiteral("continues")).toBool(),
                        row.value(QStringLiteral("network_sha256")).toString().toStdString(),
                        row.value(QStringLiteral("network_name")).toString(),
                        row.value(QStringLiteral("place")).toLongLong()};
}

/// Those of the shelf: what an undo could have brought back is gone with the history.
std::vector<PictureId> readFilm(StoreDatabase& database) {
    std::vector<PictureId> film;
    QSqlQuery row =
        database.run(QStringLiteral("SELECT film.picture FROM film JOIN picture ON picture.id = "
                                    "film.picture ORDER BY film.position"));
    while (row.next())
        film.push_back(static_cast<PictureId>(row.value(0).toLongLong()));
    return film;
}

void readParts(StoreDatabase& database, Picture& picture) {
    if (const QSqlQuery photo = partOf(database, "photo", picture.id); photo.isValid()) {
        const QByteArray bytes = photo.value(QStringLiteral("bytes")).toByteArray();
        if (photo.value(QStringLiteral("is_file")).toBool())
            picture.photoFile = bytes;
        else
            picture.photo = pngFrom(bytes);
    }
    if (const QSqlQuery framing = partOf(database, "framing", picture.id); framing.isValid())
        picture.framing = Framing{cropFrom(framing.value(QStringLiteral("crop")).toByteArray()),
                                  pngFrom(framing.value(QStringLiteral("target")).toByteArray())};
    if (const QSqlQuery latent = partOf(database, "latent", picture.id); latent.isValid())
        picture.embedding.latent = latentFrom(latent);
    if (const QSqlQuery run = partOf(database, "run", picture.id); run.isValid())
        readRun(run, picture.embedding);
    if (const QSqlQuery recipe = partOf(database, "recipe", picture.id); recipe.isValid())
        picture.recipe = recipeFromJson(
            recipe.value(QStringLiteral("json")).toString().toStdString(), "its recipe");
    if (const QSqlQuery image = partOf(database, "reconstruction", picture.id); image.isValid())
        picture.embedding.reconstruction =
            pngFrom(image.value(QStringLiteral("image")).toByteArray());
    picture.state = picture.hasLatent() ? PictureState::Done : PictureState::Waiting;
}

/// Photos that several pictures are cut from, by their rows in the file: each is there once.
class SharedPhotos {
public:
    void read(StoreDatabase& database, Picture& picture) {
        const QSqlQuery use = partOf(database, "photo_use", picture.id);
        if (!use.isValid())
            return;
        const qint64 file = use.value(QStringLiteral("file")).toLongLong();
        auto known = m_photos.find(file);
        if (known == m_photos.end()) {
            QSqlQuery row = database.run(
                QStringLiteral("SELECT is_file, bytes FROM photo_file WHERE id = ?"), {file});
            if (!row.next())
                throwDamagedBlob();
            const QByteArray bytes = row.value(1).toByteArray();
            known = m_photos
                        .emplace(file, row.value(0).toBool() ? SharedPhoto{bytes, {}}
                                                             : SharedPhoto{{}, pngFrom(bytes)})
                        .first;
        }
        picture.photoFile = known->second.file;
        picture.photo = known->second.image;
    }

private:
    struct SharedPhoto {
        QByteArray file;
        QImage image; ///< where there is no file
    };
    std::map<qint64, SharedPhoto> m_photos;
};

/// The faces of one photo hold its file once, also where a document of before has it several times.
void sharePhoto(Picture& picture, const std::vector<Picture>& others) {
    if (picture.photoFile.isEmpty())
        return;
    const auto same = std::find_if(others.rbegin(), others.rend(), [&picture](const Picture& one) {
        return one.photoFile == picture.photoFile;
    });
    if (same != others.rend())
        picture.photoFile = same->photoFile;
}

/// SQLite takes what is missing of the last page for zeros. Where a log is left, the page may be
/// whole in there.
bool isCutWithinAPage(StoreDatabase& database) {
    const QString& path = database.path();
    const qint64 pageSize = database.value(QStringLiteral("PRAGMA page_size")).toLongLong();
    return QFileInfo(path + QStringLiteral("-wal")).size() == 0 && pageSize > 0 &&
           QFileInfo(path).size() % pageSize != 0;
}

} // namespace

DocumentContents readDocument(const QString& path, const std::function<void(double)>& progress) {
    StoreDatabase database(path, StoreDatabase::Mode::Read);
    const int version = requireStoreSchema(database);
    if (isCutWithinAPage(database) ||
        database.value(QStringLiteral("PRAGMA quick_check(1)")).toString() != QLatin1String("ok"))
        throw Error(ErrorKind::CorruptFile, path.toStdString() + " is damaged or was cut short");
    DocumentContents contents;
    StoredIds ids;
    SharedPhotos photos;
    const double count = database.value(QStringLiteral("SELECT count(*) FROM picture")).toDouble();
    QSqlQuery row = database.run(QStringLiteral("SELECT * FROM picture ORDER BY position, id"));
    while (row.next()) {
        if (progress)
            progress(static_cast<double>(contents.pictures.size()) / count);
        Picture picture;
        picture.name = row.value(QStringLiteral("name")).toString();
        picture.origin = row.value(QStringLiteral("origin")).toString();
        picture.sourcePath = row.value(QStringLiteral("source_path")).toString();
        picture.detector =
            faceDetectorFromName(row.value(QStringLiteral("detector")).toString().toStdString());
        if (version >= 5)
            picture.isComposition = row.value(QStringLiteral("is_composition")).toBool();
        try {
            picture.id = ids.take(row.value(QStringLiteral("id")));
            picture.faces = facesFrom(row.value(QStringLiteral("faces")).toByteArray());
            readParts(database, picture);
            if (version >= 2)
                readSecondParts(database, picture);
            if (version >= 3)
                readThirdParts(database, picture, version);
            if (version >= 6) {
                readBlending(database, picture);
                readQueued(database, picture);
            }
            if (version >= 7)
                photos.read(database, picture);
        } catch (const Error& error) {
            throw Error(error.kind(), path.toStdString() + ", picture " +
                                          picture.name.toStdString() + ": " + error.what());
        }
        sharePhoto(picture, contents.pictures);
        contents.pictures.push_back(std::move(picture));
    }
    try {
        if (version >= 2)
            contents.labResults = readLabResults(database);
    } catch (const Error& error) {
        throw Error(error.kind(), path.toStdString() + ", a lab result: " + error.what());
    }
    if (version >= 3)
        contents.film = readFilm(database);
    return contents;
}

} // namespace inlay
