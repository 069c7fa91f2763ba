#include "ui/document/interrupted_embeddings.h"

#include "core/perceptual/metrics.h"
#include "ui/canvas/image_conversion.h"

#include <QCoreApplication>

namespace inlay {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InterruptedEmbeddings)
};

} // namespace

void measureInterrupted(DocumentContents& contents) {
    for (Picture& picture : contents.pictures) {
        if (!picture.unfinished || !picture.unfinished->numbers || !picture.framing ||
            picture.framing->target.size() != picture.unfinished->reconstruction.size())
            continue;
        const Image target = fromQImage(picture.framing->target);
        const Image found = fromQImage(picture.unfinished->reconstruction);
        EmbeddingNumbers& numbers = *picture.unfinished->numbers;
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
        const EmbeddingRecord record = *document.at(i).unfinished;
        document.update(id, [](Picture& changed) { changed.unfinished.reset(); });
        document.setEmbedding(
            id, record, Words::tr("Keep the interrupted embedding of %1").arg(document.at(i).name));
        ++kept;
    }
    return kept;
}

} // namespace inlay
