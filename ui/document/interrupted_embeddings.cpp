#include "ui/document/interrupted_embeddings.h"

#include "core/model/picture/metrics.h"
#include "ui/images/image_conversion.h"

#include <QCoreApplication>

namespace inlay {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InterruptedEmbeddings)
};

/// It becomes a picture of its own, which has a name already.
bool isLocalEdit(const UnfinishedEmbedding& found) {
    return !found.name.isEmpty();
}

/// What a local edit had come to.
Picture pictureOf(const UnfinishedEmbedding& found) {
    Picture picture;
    picture.name = found.name;
    picture.origin = found.origin;
    picture.embedding = found.record;
    picture.state = PictureState::Done;
    return picture;
}

/// Nothing: the pictures cannot be compared.
std::optional<double> psnrDb(const QImage& reconstruction, const Picture& picture) {
    if (reconstruction.isNull() || !picture.framing ||
        picture.framing->target.size() != reconstruction.size())
        return std::nullopt;
    return peakSignalToNoise(
        meanSquaredError(fromQImage(reconstruction), fromQImage(picture.framing->target)));
}

/// Whether what an embedding had come to is better than what its picture has.
bool isBetter(const Picture& picture) {
    const UnfinishedEmbedding& found = *picture.unfinished;
    return !picture.hasLatent() || (found.presentPsnrDb && found.record.numbers &&
                                    found.record.numbers->psnrDb > *found.presentPsnrDb);
}

/// Another embedding of the same target.
Picture beside(const Picture& picture, const EmbeddingRecord& embedding, const QString& name,
               const QString& origin) {
    Picture other;
    other.name = name;
    other.origin = origin;
    other.faces = picture.faces;
    other.detector = picture.detector;
    other.framing = picture.framing;
    other.embedding = embedding;
    other.state = PictureState::Done;
    return other;
}

Picture interruptedBeside(const Picture& picture, const EmbeddingRecord& found) {
    return beside(
        picture, found, Words::tr("%1, interrupted").arg(picture.name),
        Words::tr("What embedding %1 again had come to when it was interrupted").arg(picture.name));
}

Picture earlierBeside(const Picture& picture, const EmbeddingRecord& before) {
    return beside(picture, before, Words::tr("%1, before").arg(picture.name),
                  Words::tr("The embedding of %1 before it was embedded again").arg(picture.name));
}

/// `other` becomes the picture's embedding; what it has goes beside it. The picture comes last: it
/// is what redo leaves in sight.
void replace(Document& document, PictureId id, const EmbeddingRecord& other, const Picture& aside,
             const QString& text) {
    document.undoStack().beginMacro(text);
    document.add(aside);
    document.setEmbedding(id, other, text);
    document.undoStack().endMacro();
}

void measure(Picture& picture) {
    if (!picture.unfinished || !picture.framing)
        return;
    EmbeddingRecord& record = picture.unfinished->record;
    if (!record.numbers || picture.framing->target.size() != record.reconstruction.size())
        return;
    const Image target = fromQImage(picture.framing->target);
    const Image found = fromQImage(record.reconstruction);
    EmbeddingNumbers& numbers = *record.numbers;
    numbers.mse = meanSquaredError(found, target);
    numbers.psnrDb = peakSignalToNoise(numbers.mse);
    numbers.ssim = structuralSimilarity(found, target);
    picture.unfinished->presentPsnrDb = psnrDb(picture.embedding.reconstruction, picture);
}

/// Of a picture of the document. False: what the picture has is better, and stays.
bool keep(Document& document, const Picture& picture) {
    const UnfinishedEmbedding& found = *picture.unfinished;
    const QString text = Words::tr("Keep the interrupted embedding of %1").arg(picture.name);
    document.update(picture.id, [](Picture& changed) { changed.unfinished.reset(); });
    if (isLocalEdit(found)) {
        document.add(pictureOf(found));
    } else if (!isBetter(picture)) {
        document.add(interruptedBeside(picture, found.record));
        return false;
    } else if (picture.hasLatent()) {
        replace(document, picture.id, found.record, earlierBeside(picture, picture.embedding),
                text);
    } else {
        document.setEmbedding(picture.id, found.record, text);
    }
    return true;
}

} // namespace

EmbeddingRecord recordOf(const EmbeddingSnapshot& best, const std::vector<CurvePoint>& curve,
                         const EmbeddingOptions& options) {
    EmbeddingRecord record;
    record.latent = best.latent;
    record.reconstruction = best.image;
    record.curve = curve;
    record.options = options;
    return record;
}

void measureInterrupted(DocumentContents& contents) {
    for (Picture& picture : contents.pictures)
        measure(picture);
}

InterruptedCount keepInterrupted(Document& document) {
    InterruptedCount count;
    const int pictures = document.count(); // more come behind them
    for (int i = 0; i < pictures; ++i) {
        const Picture picture = document.at(i);
        if (!picture.unfinished)
            continue;
        ++count.all;
        if (isLocalEdit(*picture.unfinished))
            ++count.localEdits;
        if (!keep(document, picture))
            ++count.beside;
    }
    return count;
}

EmbeddingRecord stoppedByUser(Picture picture) {
    measure(picture);
    EmbeddingRecord record = picture.unfinished->record;
    if (record.numbers)
        record.numbers->stoppedBy = StopReason::User;
    return record;
}

bool keepBrokenOff(Document& document, PictureId id) {
    const Picture* found = document.find(id);
    if (!found || !found->unfinished)
        return false;
    Picture picture = *found;
    measure(picture);
    keep(document, picture);
    return true;
}

void keepStopped(Document& document, PictureId id, const EmbeddingRecord& before) {
    const Picture* found = document.find(id);
    if (!found || !before.latent || !found->hasLatent() || found->embedding.latent == before.latent)
        return;
    const Picture picture = *found;
    const std::optional<double> now = psnrDb(picture.embedding.reconstruction, picture);
    const std::optional<double> then = psnrDb(before.reconstruction, picture);
    if (now && then && *now > *then)
        document.add(earlierBeside(picture, before));
    else
        replace(document, id, before, interruptedBeside(picture, picture.embedding),
                Words::tr("Keep the embedding that %1 had").arg(picture.name));
}

} // namespace inlay
