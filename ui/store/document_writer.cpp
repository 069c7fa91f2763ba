#include "ui/store/document_writer.h"

#include "core/io/edit/recipe_file.h"
#include "ui/document/same_recipe.h"
#include "ui/images/mask_images.h"
#include "ui/store/latent_blobs.h"
#include "ui/store/picture_blobs.h"
#include "ui/store/run_blobs.h"
#include "ui/store/store_schema.h"
#include "ui/store/store_values.h"

#include <algorithm>

namespace inlay {

namespace {

bool isSame(const std::vector<NoiseMap>& a, const std::vector<NoiseMap>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const NoiseMap& x, const NoiseMap& y) {
                          return x.height == y.height && x.width == y.width && x.values == y.values;
                      });
}

QString detectorName(const std::optional<FaceDetectorKind>& kind) {
    return kind ? QString::fromLatin1(faceDetectorName(*kind)) : QStringLiteral("");
}

QVariantList queuedRow(const Picture& picture) {
    if (!picture.queued)
        return {};
    const QueuedEmbedding& queued = *picture.queued;
    return {idValue(picture.id),
            queued.place,
            filled(QString::fromStdString(queued.networkSha256)),
            filled(queued.networkName),
            queued.continues ? 1 : 0,
            settingsBytes(queued.options)};
}

qint64 keyOf(const QImage& image) {
    return image.isNull() ? 0 : image.cacheKey();
}

} // namespace

DocumentWriter::Written::Written(const Picture& picture)
    : photo(keyOf(picture.photo))
    , photoFile(picture.photoFile)
    , target(picture.framing ? keyOf(picture.framing->target) : 0)
    , crop(picture.framing ? picture.framing->crop : CropQuad())
    , reconstruction(keyOf(picture.embedding.reconstruction))
    , latent(picture.embedding.latent)
    , recipe(picture.recipe)
    , mask(keyOf(picture.mask))
    , blending(picture.blending)
    , unfinished(picture.unfinished ? picture.unfinished->record.latent : nullptr)
    , queued(queuedRow(picture)) {
    for (const EmbeddingSnapshot& snapshot : picture.embedding.snapshots)
        snapshots.push_back(snapshot.latent);
}

bool DocumentWriter::Written::hasPhotoOf(const Written& other) const {
    if (photoFile.isEmpty() || other.photoFile.isEmpty())
        return photoFile.isEmpty() == other.photoFile.isEmpty() && photo == other.photo;
    return photoFile.constData() == other.photoFile.constData();
}

DocumentWriter::DocumentWriter(const QString& path, const DocumentContents& present)
    : m_database(path, StoreDatabase::Mode::Write)
    , m_labResults(present) {
    prepareStoreSchema(m_database);
    for (const Picture& picture : present.pictures)
        m_written.emplace(picture.id, Written(picture));
    QSqlQuery use = m_database.run(QStringLiteral("SELECT picture, file FROM photo_use"));
    while (use.next())
        if (const auto one = m_written.find(static_cast<PictureId>(use.value(0).toLongLong()));
            one != m_written.end())
            one->second.photoRow = use.value(1).toLongLong();
    use.finish();
    // Their ids will be given to others.
    m_database.run(
        QStringLiteral("DELETE FROM film WHERE picture NOT IN (SELECT id FROM picture)"));
}

void DocumentWriter::write(const DocumentChanges& changes) {
    m_database.requireInPlace();
    WrittenPictures written = m_written;
    LabResultWriter results = m_labResults;
    try {
        // In here: where there was no memory to go back the last time, that is done now.
        m_database.run(QStringLiteral("BEGIN IMMEDIATE"));
        writeAll(changes, written, results);
        m_database.run(QStringLiteral("COMMIT"));
    } catch (...) {
        try {
            m_database.run(QStringLiteral("ROLLBACK"));
        } catch (const std::exception&) {
            // SQLite has gone back by itself where the disk is full, or nothing was begun.
        }
        throw;
    }
    m_written.swap(written);
    m_labResults = std::move(results);
}

void DocumentWriter::writeAll(const DocumentChanges& changes, WrittenPictures& written,
                              LabResultWriter& results) {
    if (changes.labResults)
        results.write(m_database, *changes.labResults);
    if (changes.film)
        writeFilm(*changes.film);
    bool photosMayBeUnused = false;
    for (auto one = written.begin(); one != written.end();) {
        if (std::find(changes.order.begin(), changes.order.end(), one->first) !=
            changes.order.end()) {
            ++one;
            continue;
        }
        m_database.run(QStringLiteral("DELETE FROM picture WHERE id = ?"), {idValue(one->first)});
        photosMayBeUnused = photosMayBeUnused || one->second.photoRow != 0;
        one = written.erase(one);
    }
    for (const auto& [id, picture] : changes.pictures) {
        const auto before = written.find(id);
        Written now(*picture);
        writePicture(*picture, before == written.end() ? nullptr : &before->second, now, written);
        photosMayBeUnused = photosMayBeUnused ||
                            (before != written.end() && before->second.photoRow != now.photoRow);
        written.insert_or_assign(id, now);
    }
    if (photosMayBeUnused)
        forgetUnusedPhotos();
    for (std::size_t index = 0; index < changes.order.size(); ++index) {
        const QVariant position = static_cast<qint64>(index);
        m_database.run(QStringLiteral("UPDATE picture SET position = ? "
                                      "WHERE id = ? AND position <> ?"),
                       {position, idValue(changes.order[index]), position});
    }
}

void DocumentWriter::writePicture(const Picture& picture, const Written* before, Written& now,
                                  const WrittenPictures& others) {
    m_database.run(
        QStringLiteral("INSERT INTO picture (id, position, name, origin, source_path, detector, "
                       "faces, is_composition) VALUES (?, -1, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) "
                       "DO UPDATE SET "
                       "name = excluded.name, origin = excluded.origin, "
                       "source_path = excluded.source_path, detector = excluded.detector, "
                       "faces = excluded.faces, is_composition = excluded.is_composition"),
        {idValue(picture.id), filled(picture.name), filled(picture.origin),
         filled(picture.sourcePath), detectorName(picture.detector), faceBytes(picture.faces),
         picture.isComposition ? 1 : 0});
    if (!before || !before->hasPhotoOf(now))
        writePhoto(picture, now, others);
    else
        now.photoRow = before->photoRow;
    if (!before || before->target != now.target || before->crop != now.crop)
        writeFraming(picture);
    if (!before || before->latent != now.latent)
        writeEmbedding(picture);
    if (!before || !isSame(before->recipe, now.recipe))
        writeRecipe(picture);
    if (!before || before->reconstruction != now.reconstruction)
        writeReconstruction(picture);
    if (!before || before->mask != now.mask)
        writeMask(picture);
    if (!before || before->blending != now.blending)
        writeBlending(picture);
    if (!before || before->snapshots != now.snapshots)
        writeSnapshots(picture);
    if (!before || before->unfinished != now.unfinished)
        writeUnfinished(picture, before ? before->unfinished : nullptr);
    if (!before || before->queued != now.queued)
        writeQueued(picture, now.queued);
}

void DocumentWriter::clear(const char* table, PictureId id) {
    m_database.run(QStringLiteral("DELETE FROM %1 WHERE picture = ?").arg(QLatin1String(table)),
                   {idValue(id)});
}

void DocumentWriter::writePhoto(const Picture& picture, Written& now,
                                const WrittenPictures& others) {
    clear("photo", picture.id);
    clear("photo_use", picture.id);
    if (!now.hasPhoto())
        return;
    const auto same = std::find_if(others.begin(), others.end(), [&](const auto& one) {
        const Written& other = one.second;
        return other.photoRow != 0 && (now.hasPhotoOf(other) || (!now.photoFile.isEmpty() &&
                                                                 now.photoFile == other.photoFile));
    });
    if (same != others.end()) {
        now.photoRow = same->second.photoRow;
    } else {
        const bool isFile = !picture.photoFile.isEmpty();
        const QSqlQuery row =
            m_database.run(QStringLiteral("INSERT INTO photo_file (is_file, bytes) VALUES (?, ?)"),
                           {isFile ? 1 : 0, isFile ? picture.photoFile : pngBytes(picture.photo)});
        now.photoRow = row.lastInsertId().toLongLong();
    }
    m_database.run(QStringLiteral("INSERT INTO photo_use VALUES (?, ?)"),
                   {idValue(picture.id), now.photoRow});
}

void DocumentWriter::forgetUnusedPhotos() {
    m_database.run(
        QStringLiteral("DELETE FROM photo_file WHERE id NOT IN (SELECT file FROM photo_use)"));
}

void DocumentWriter::writeFraming(const Picture& picture) {
    clear("framing", picture.id);
    if (picture.framing)
        m_database.run(QStringLiteral("INSERT INTO framing VALUES (?, ?, ?)"),
                       {idValue(picture.id), cropBytes(picture.framing->crop),
                        pngBytes(picture.framing->target)});
}

void DocumentWriter::writeEmbedding(const Picture& picture) {
    clear("latent", picture.id);
    clear("run", picture.id);
    const EmbeddingRecord& embedding = picture.embedding;
    if (!embedding.latent)
        return;
    const Latent& latent = *embedding.latent;
    m_database.run(QStringLiteral("INSERT INTO latent VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                   {idValue(picture.id), latent.rows, latent.dim, floatBytes(latent.w),
                    latent.noise.empty() ? QByteArray("") : noiseBytes(latent.noise),
                    continuationBytes(latent.continuation.get()),
                    filled(QString::fromStdString(latent.networkSha256)),
                    filled(QString::fromStdString(latent.networkName)), latent.classIndex});
    if (embedding.options || embedding.numbers || !embedding.curve.empty())
        m_database.run(QStringLiteral("INSERT INTO run VALUES (?, ?, ?, ?)"),
                       {idValue(picture.id), settingsBytes(embedding.options),
                        numbersBytes(embedding.numbers), curveBytes(embedding.curve)});
}

/// A step that still lacks an operand does nothing and is left out.
void DocumentWriter::writeRecipe(const Picture& picture) {
    clear("recipe", picture.id);
    EditRecipe recipe = picture.recipe;
    recipe.steps.erase(std::remove_if(recipe.steps.begin(), recipe.steps.end(),
                                      [](const RecipeStep& step) { return !step.isComplete(); }),
                       recipe.steps.end());
    if (!recipe.isEmpty())
        m_database.run(QStringLiteral("INSERT INTO recipe VALUES (?, ?)"),
                       {idValue(picture.id), QString::fromStdString(recipeToJson(recipe))});
}

void DocumentWriter::writeReconstruction(const Picture& picture) {
    clear("reconstruction", picture.id);
    if (!picture.embedding.reconstruction.isNull())
        m_database.run(QStringLiteral("INSERT INTO reconstruction VALUES (?, ?)"),
                       {idValue(picture.id), pngBytes(picture.embedding.reconstruction)});
}

void DocumentWriter::writeMask(const Picture& picture) {
    clear("mask", picture.id);
    if (!picture.mask.isNull())
        m_database.run(QStringLiteral("INSERT INTO mask VALUES (?, ?)"),
                       {idValue(picture.id), pngBytes(picture.mask)});
}

void DocumentWriter::writeBlending(const Picture& picture) {
    clear("blending", picture.id);
    const PhotoBlending& blending = picture.blending;
    if (blending == PhotoBlending())
        return;
    const PhotoArea area = blending.correction ? blending.correction->area : PhotoArea();
    m_database.run(
        QStringLiteral("INSERT INTO blending VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {idValue(picture.id), blending.detail ? QVariant(*blending.detail) : QVariant(), area.left,
         area.top, area.width, area.height,
         blending.correction ? pngBytes(imageOf(*blending.correction)) : QByteArray("")});
}

/// Without what a run goes on from: one goes on from its end.
void DocumentWriter::writeSnapshots(const Picture& picture) {
    clear("snapshot", picture.id);
    int number = 0;
    for (const EmbeddingSnapshot& snapshot : picture.embedding.snapshots) {
        const Latent& latent = *snapshot.latent;
        m_database.run(
            QStringLiteral("INSERT INTO snapshot VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {idValue(picture.id), number++, snapshot.step, latent.rows, latent.dim,
             floatBytes(latent.w), latent.noise.empty() ? QByteArray("") : noiseBytes(latent.noise),
             filled(QString::fromStdString(latent.networkSha256)),
             filled(QString::fromStdString(latent.networkName)), pngBytes(snapshot.image),
             latent.classIndex});
    }
}

/// It changes every second: the noise maps, most of its bytes, only where they changed too.
void DocumentWriter::writeUnfinished(const Picture& picture, const LatentPtr& before) {
    clear("unfinished", picture.id);
    if (!picture.unfinished) {
        clear("unfinished_noise", picture.id);
        return;
    }
    const EmbeddingRecord& record = picture.unfinished->record;
    const Latent& latent = *record.latent;
    if (!before || !isSame(before->noise, latent.noise))
        writeUnfinishedNoise(picture.id, latent.noise);
    m_database.run(
        QStringLiteral("INSERT INTO unfinished VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {idValue(picture.id), latent.rows, latent.dim, floatBytes(latent.w), QByteArray(""),
         filled(QString::fromStdString(latent.networkSha256)),
         filled(QString::fromStdString(latent.networkName)), settingsBytes(record.options),
         numbersBytes(record.numbers), curveBytes(record.curve), pngBytes(record.reconstruction),
         filled(picture.unfinished->name), filled(picture.unfinished->origin)});
}

void DocumentWriter::writeUnfinishedNoise(PictureId id, const std::vector<NoiseMap>& noise) {
    clear("unfinished_noise", id);
    if (!noise.empty())
        m_database.run(QStringLiteral("INSERT INTO unfinished_noise VALUES (?, ?)"),
                       {idValue(id), noiseBytes(noise)});
}

void DocumentWriter::writeQueued(const Picture& picture, const QVariantList& row) {
    clear("queued", picture.id);
    if (!row.isEmpty())
        m_database.run(QStringLiteral("INSERT INTO queued VALUES (?, ?, ?, ?, ?, ?)"), row);
}

void DocumentWriter::writeFilm(const std::vector<PictureId>& film) {
    m_database.run(QStringLiteral("DELETE FROM film"));
    qint64 position = 0;
    for (const PictureId id : film)
        m_database.run(QStringLiteral("INSERT INTO film VALUES (?, ?)"), {position++, idValue(id)});
}

} // namespace inlay
