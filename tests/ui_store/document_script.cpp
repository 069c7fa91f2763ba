#include "document_script.h"

#include "core/io/edit/recipe_file.h"
#include "ui/images/mask_images.h"
#include "ui/store/latent_blobs.h"
#include "ui/store/picture_blobs.h"
#include "ui/store/run_blobs.h"

#include <QBuffer>
#include <QStringList>
#include <algorithm>
#include <limits>
#include <random>

namespace inlay::test {

namespace {

QImage patterned(int side, quint64 seed) {
    QImage image(side, side, QImage::Format_RGB888);
    std::mt19937_64 random(seed);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            image.setPixel(x, y, static_cast<uint>(random()) | 0xff000000U);
    }
    return image;
}

/// A photo's file that is the same wherever it is made.
QByteArray ppmFile(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PPM");
    return bytes;
}

std::vector<float> numbers(std::size_t count, quint64 seed) {
    std::mt19937_64 random(seed);
    std::normal_distribution<float> normal;
    std::vector<float> values(count);
    for (float& value : values)
        value = normal(random);
    return values;
}

LatentPtr latentOf(quint64 seed) {
    Latent latent;
    latent.rows = 4;
    latent.dim = 16;
    latent.w = numbers(64, seed);
    latent.noise = {{4, 4, numbers(16, seed + 1)}, {8, 4, numbers(32, seed + 2)}};
    latent.networkSha256 = "0123abcd";
    latent.networkName = "a network";
    auto continuation = std::make_shared<EmbeddingContinuation>();
    continuation->space = LatentSpace::WPlus;
    continuation->steps = 12;
    continuation->bestLoss = 0.5;
    continuation->bestW = latent.w;
    continuation->position = {numbers(64, seed + 3)};
    continuation->firstMoment = {numbers(64, seed + 4)};
    continuation->secondMoment = {numbers(64, seed + 5)};
    continuation->basis = {numbers(16, seed + 10), numbers(16, seed + 11)};
    continuation->recentBestLosses = {0.7, 0.5};
    latent.continuation = continuation;
    return std::make_shared<const Latent>(std::move(latent));
}

LatentPtr snapshotLatent(quint64 seed) {
    Latent latent = *latentOf(seed);
    latent.continuation = nullptr;
    return std::make_shared<const Latent>(std::move(latent));
}

EmbeddingRecord embeddingOf(quint64 seed) {
    EmbeddingRecord record;
    record.latent = latentOf(seed);
    record.reconstruction = patterned(16, seed + 6);
    record.curve = {{1, 2.5, 10.0}, {2, 1.25 + static_cast<double>(seed % 7), 13.0}};
    EmbeddingOptions options = embeddingPreset("paper");
    options.space = LatentSpace::W;
    options.soap = true;
    options.start = EmbeddingStart::Uniform;
    options.seed = seed | 0x8000000000000000ULL;
    options.mask = {2, 1, {0.5F, 1.0F}};
    record.options = options;
    record.snapshots = {{1, snapshotLatent(seed + 20), patterned(8, seed + 21)},
                        {2, snapshotLatent(seed + 22), patterned(8, seed + 23)}};
    EmbeddingNumbers result;
    result.stoppedBy = StopReason::Plateau;
    result.perceptualDistance = PerceptualDistanceKind::Vgg16;
    result.startUsed = EmbeddingStart::Uniform;
    result.steps = 2;
    result.mse = 0.1;
    result.psnrDb = std::numeric_limits<double>::infinity();
    result.ssim = 0.9;
    record.numbers = result;
    return record;
}

UnfinishedEmbedding unfinishedOf(quint64 seed) {
    UnfinishedEmbedding unfinished;
    unfinished.record = embeddingOf(seed);
    unfinished.record.latent = snapshotLatent(seed + 60);
    unfinished.record.snapshots.clear();
    unfinished.record.numbers->stoppedBy = StopReason::Interrupted;
    if (seed % 2) {
        unfinished.name = QStringLiteral("Bild %1 gef\u00fcllt").arg(seed);
        unfinished.origin = QStringLiteral("a local edit");
    }
    return unfinished;
}

EditRecipe recipeOf(quint64 seed) {
    RecipeStep step;
    step.kind = RecipeStep::Kind::Morph;
    step.name = "half of another";
    step.strength = 0.5;
    step.rows = {1, 0, 1, 0.25};
    step.b = {"another", latentOf(seed + 9)};
    EditRecipe recipe;
    recipe.name = "a recipe";
    recipe.steps = {step};
    return recipe;
}

/// Latents in recipes have no continuation.
bool isSame(const EditRecipe& a, const EditRecipe& b) {
    return recipeToJson(a) == recipeToJson(b);
}

bool isSame(const std::vector<EmbeddingSnapshot>& a, const std::vector<EmbeddingSnapshot>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const EmbeddingSnapshot& x, const EmbeddingSnapshot& y) {
                          return x.step == y.step && x.latent->w == y.latent->w &&
                                 noiseBytes(x.latent->noise) == noiseBytes(y.latent->noise) &&
                                 x.latent->networkSha256 == y.latent->networkSha256 &&
                                 x.image.convertToFormat(QImage::Format_RGB32) ==
                                     y.image.convertToFormat(QImage::Format_RGB32);
                      });
}

QImage pixels(const QImage& image) {
    return image.convertToFormat(QImage::Format_RGB32);
}

QStringList embeddingDifference(const EmbeddingRecord& a, const EmbeddingRecord& b) {
    QStringList parts;
    const auto check = [&parts](bool same, const char* part) {
        if (!same)
            parts << QLatin1String(part);
    };
    check(static_cast<bool>(a.latent) == static_cast<bool>(b.latent), "latent");
    if (a.latent && b.latent) {
        check(a.latent->rows == b.latent->rows && a.latent->dim == b.latent->dim, "shape");
        check(a.latent->w == b.latent->w, "w");
        check(noiseBytes(a.latent->noise) == noiseBytes(b.latent->noise), "noise");
        check(a.latent->networkSha256 == b.latent->networkSha256, "network");
        check(a.latent->networkName == b.latent->networkName, "network name");
        check(continuationBytes(a.latent->continuation.get()) ==
                  continuationBytes(b.latent->continuation.get()),
              "continuation");
    }
    check(pixels(a.reconstruction) == pixels(b.reconstruction), "reconstruction");
    check(settingsBytes(a.options) == settingsBytes(b.options), "settings");
    check(numbersBytes(a.numbers) == numbersBytes(b.numbers), "numbers");
    check(curveBytes(a.curve) == curveBytes(b.curve), "curve");
    check(isSame(a.snapshots, b.snapshots), "snapshots");
    return parts;
}

/// Of two lists, entry by entry.
template <typename Entry>
QString listDifference(const char* list, const std::vector<Entry>& expected,
                       const std::vector<Entry>& found) {
    if (expected.size() != found.size())
        return QStringLiteral("%1 %2 instead of %3")
            .arg(found.size())
            .arg(QLatin1String(list))
            .arg(expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        const QString parts = difference(expected[i], found[i]);
        if (!parts.isEmpty())
            return QStringLiteral("%1 %2: %3").arg(QLatin1String(list)).arg(i).arg(parts);
    }
    return {};
}

/// Without what an undo could bring back: a file has no history.
std::vector<PictureId> filmOf(const DocumentContents& contents) {
    std::vector<PictureId> film;
    std::copy_if(contents.film.begin(), contents.film.end(), std::back_inserter(film),
                 [&contents](PictureId id) {
                     return std::any_of(contents.pictures.begin(), contents.pictures.end(),
                                        [id](const Picture& one) { return one.id == id; });
                 });
    return film;
}

} // namespace

LabResult fullLabResult(quint64 seed) {
    LabResult result;
    result.name = QStringLiteral("Versuch %1").arg(seed);
    result.pictureName = QStringLiteral("Bild");
    result.made = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(seed % 4000000000000ULL));
    result.figurePng = floatBytes(numbers(100, seed + 30));
    result.figurePdf = floatBytes(numbers(200, seed + 31));
    result.tableCsv = "a,b\n1,2\n";
    result.summary = QStringLiteral("W+ is better by %1 dB").arg(seed % 13);
    return result;
}

QString difference(const LabResult& expected, const LabResult& found) {
    const bool same = expected.id == found.id && expected.name == found.name &&
                      expected.pictureName == found.pictureName && expected.made == found.made &&
                      expected.figurePng == found.figurePng &&
                      expected.figurePdf == found.figurePdf &&
                      expected.tableCsv == found.tableCsv && expected.summary == found.summary;
    return same ? QString() : QStringLiteral("%1 is not %2").arg(found.name, expected.name);
}

QString difference(const DocumentContents& expected, const DocumentContents& found) {
    QString pictures = listDifference("pictures", expected.pictures, found.pictures);
    if (!pictures.isEmpty())
        return pictures;
    QString results = listDifference("lab results", expected.labResults, found.labResults);
    if (!results.isEmpty())
        return results;
    return filmOf(expected) == filmOf(found) ? QString() : QStringLiteral("film");
}

QImage DocumentScript::mask(quint64 seed) {
    return patterned(16, seed + 50).convertToFormat(QImage::Format_Grayscale8);
}

PhotoBlending blendingOf(quint64 seed) {
    PhotoBlending blending;
    if (seed % 2)
        blending.detail = static_cast<double>(seed % 5) / 4;
    if (seed % 3)
        blending.correction = std::make_shared<const MaskCorrection>(correctionFrom(
            {-1.5, 2, 8.25, static_cast<double>(seed % 7 + 1)}, DocumentScript::mask(seed + 1)));
    return blending;
}

bool isSame(const PhotoBlending& a, const PhotoBlending& b) {
    if (a.detail != b.detail || !a.correction || !b.correction)
        return a.detail == b.detail && a.correction == b.correction;
    return a.correction->area == b.correction->area &&
           a.correction->columns == b.correction->columns &&
           a.correction->rows == b.correction->rows && a.correction->values == b.correction->values;
}

Picture fullPicture(quint64 seed) {
    Picture picture;
    picture.name = QStringLiteral("Bild %1 \u732b").arg(seed);
    picture.origin = QStringLiteral("made for a test");
    picture.sourcePath = QStringLiteral("/photos/a.png");
    picture.photo = patterned(24, seed + 7);
    if (seed % 2)
        picture.photoFile = ppmFile(picture.photo);
    Face face;
    face.left = 1.5;
    face.mouth = {3.25, 4.5};
    picture.faces = {face};
    picture.detector = FaceDetectorKind::OpenCvCascades;
    Framing framing;
    framing.crop.corners[2] = {7.5, static_cast<double>(seed % 11)};
    framing.target = patterned(16, seed + 8);
    picture.framing = framing;
    picture.embedding = embeddingOf(seed);
    picture.recipe = recipeOf(seed);
    picture.mask = DocumentScript::mask(seed);
    picture.blending = blendingOf(seed);
    if (seed % 3 == 0)
        picture.unfinished = unfinishedOf(seed);
    if (seed % 4 == 1) {
        EmbeddingOptions options = embeddingPreset("fast");
        options.seed = seed;
        picture.queued =
            QueuedEmbedding{options, seed % 8 == 1, "0123abcd", QStringLiteral("a network"),
                            -static_cast<qint64>(seed % 5)};
    }
    picture.state = PictureState::Done;
    return picture;
}

QString difference(const Picture& expected, const Picture& found) {
    QStringList parts;
    const auto check = [&parts](bool same, const char* part) {
        if (!same)
            parts << QLatin1String(part);
    };
    check(expected.id == found.id, "id");
    check(expected.name == found.name, "name");
    check(expected.origin == found.origin, "origin");
    check(expected.sourcePath == found.sourcePath, "source");
    // A photo that has its own file is decoded when it is needed.
    check(!expected.photoFile.isEmpty() || pixels(expected.photo) == pixels(found.photo), "photo");
    check(expected.photoFile == found.photoFile, "the photo's file");
    check(faceBytes(expected.faces) == faceBytes(found.faces), "faces");
    check(expected.detector == found.detector, "detector");
    check(expected.framing.has_value() == found.framing.has_value(), "framing");
    if (expected.framing && found.framing) {
        check(cropBytes(expected.framing->crop) == cropBytes(found.framing->crop), "crop");
        check(pixels(expected.framing->target) == pixels(found.framing->target), "target");
    }
    parts << embeddingDifference(expected.embedding, found.embedding);
    check(expected.unfinished.has_value() == found.unfinished.has_value(), "unfinished");
    if (expected.unfinished && found.unfinished) {
        for (const QString& part :
             embeddingDifference(expected.unfinished->record, found.unfinished->record))
            parts << "unfinished " + part;
        check(expected.unfinished->name == found.unfinished->name, "unfinished name");
        check(expected.unfinished->origin == found.unfinished->origin, "unfinished origin");
    }
    check(expected.queued.has_value() == found.queued.has_value(), "queued");
    if (expected.queued && found.queued) {
        const QueuedEmbedding& a = *expected.queued;
        const QueuedEmbedding& b = *found.queued;
        check(settingsBytes(a.options) == settingsBytes(b.options), "queued settings");
        check(a.continues == b.continues && a.place == b.place, "place in the queue");
        check(a.networkSha256 == b.networkSha256 && a.networkName == b.networkName,
              "network it waits for");
    }
    check(expected.isComposition == found.isComposition, "composition");
    check(expected.mask == found.mask, "mask");
    check(isSame(expected.blending, found.blending), "blending");
    check(isSame(expected.recipe, found.recipe), "recipe");
    check(expected.state == found.state, "state");
    return parts.join(QStringLiteral(", "));
}

DocumentScript::DocumentScript(Document& document, quint64 seed)
    : m_document(document)
    , m_seed(seed) {
    Picture counter;
    counter.name = QStringLiteral("counter");
    counter.origin = QStringLiteral("0");
    m_counter = m_document.add(counter);
    m_document.undoStack().clear(); // so that no undo takes it away
}

void DocumentScript::act() {
    ++m_acts;
    std::mt19937_64 random(m_seed * 1000003 + static_cast<quint64>(m_acts));
    const quint64 what = random() % 9;
    const int count = m_document.count();
    const PictureId any =
        count < 2 ? 0 : m_document.at(1 + static_cast<int>(random() % (count - 1))).id;
    if (!any || (what < 2 && count < 12))
        m_document.add(fullPicture(random()));
    else if (what < 3)
        m_document.remove({any});
    else if (what < 4)
        m_document.rename(any, QStringLiteral("name %1").arg(m_acts));
    else if (what < 5)
        changePart(any, random());
    else if (what < 6)
        changeList(random());
    else if (what < 8)
        m_document.undoStack().undo();
    else
        m_document.undoStack().redo();
    m_document.update(m_counter,
                      [this](Picture& counter) { counter.origin = QString::number(m_acts); });
}

void DocumentScript::changePart(PictureId id, quint64 seed) {
    switch (seed % 6) {
    case 0:
        return m_document.setRecipe(id, recipeOf(seed), QStringLiteral("Edit"));
    case 1:
        return m_document.setEmbedding(id, embeddingOf(seed));
    case 2:
        return m_document.setMask(id, mask(seed), QStringLiteral("Paint"));
    case 3:
        return m_document.setBlending(id, blendingOf(seed), QStringLiteral("Blend"));
    case 4:
        return m_document.update(
            id, [seed](Picture& changed) { changed.unfinished = unfinishedOf(seed); });
    default:
        return m_document.setMask(id, {}, QStringLiteral("Clear"));
    }
}

void DocumentScript::changeList(quint64 seed) {
    const auto& results = m_document.labResults();
    const quint64 what = seed % 5;
    if (what > 2)
        changeFilm(seed);
    else if (what == 0 && !results.empty())
        m_document.removeLabResult(results[(seed / 7) % results.size()].id);
    else if (what == 1 && !results.empty())
        m_document.renameLabResult(results.front().id, QStringLiteral("lab %1").arg(m_acts));
    else
        m_document.addLabResult(fullLabResult(seed));
}

void DocumentScript::changeFilm(quint64 seed) {
    std::vector<PictureId> film = m_document.film();
    if (film.size() > 6)
        film.clear();
    film.insert(film.begin(),
                m_document.at(static_cast<int>(seed / 7 % quint64(m_document.count()))).id);
    m_document.setFilm(film, QStringLiteral("Film"));
}

int DocumentScript::actsOf(const std::vector<Picture>& pictures) {
    return pictures.empty() ? -1 : pictures.front().origin.toInt();
}

} // namespace inlay::test
