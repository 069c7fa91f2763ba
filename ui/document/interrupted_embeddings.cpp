#include "ui/document/interrupted_embeddings.h"

#include "core/perceptual/metrics.h"
#include "ui/canvas/image_conversion.h"

#include <QCoreApplication>

namespace inlay {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InterruptedEmbeddings)
};

/// What a local edit had come to.
Picture pictureOf(const UnfinishedEmbedding& found) {
    Picture picture;
    picture.name = found.name;
    picture.origin = found.origin;
    picture.embedding = found.record;
    picture.state = PictureState::Done;
    return picture;
}

} // namespace

EmbeddingRecord recordOf(const Waypoint& best, const std::vector<CurvePoint>& curve,
                         const EmbeddingOptions& options) {
    EmbeddingRecord record;
    record.latent = best.latent;
    record.reconstruction = best.image;
    record.curve = curve;
    record.options = options;
    return record;
}

void measureInterrupted(DocumentContents& contents) {
    for (Picture& picture : contents.pictures) {
        if (!picture.unfinished || !picture.framing)
            continue;
        EmbeddingRecord& record = picture.unfinished->record;
        if (!record.numbers || picture.framing->target.size() != record.reconstruction.size())
            continue;
        const Image target = fromQImage(picture.framing->target);
        const Image found = fromQImage(record.reconstruction);
        EmbeddingNumbers& numbers = *record.numbers;
        numbers.mse = meanSquaredError(found, target);
        numbers.psnrDb = peakSignalToNoise(numbers.mse);
        numbers.ssim = structuralSimilarity(found, target);
    }
}

int keepInterrupted(Document& document) {
    int kept = 0;
    for (int i = 0; i < document.count(); ++i) {
        const PictureId id = document.at(i).id;
        if (!document.at(i).unfinished)
            continue;
        const UnfinishedEmbedding found = *document.at(i).unfinished;
        document.update(id, [](Picture& changed) { changed.unfinished.reset(); });
        if (found.name.isEmpty())
            document.setEmbedding(
                id, found.record,
                Words::tr("Keep the interrupted embedding of %1").arg(document.at(i).name));
        else
            document.add(pictureOf(found));
        ++kept;
    }
    return kept;
}

} // namespace inlay
