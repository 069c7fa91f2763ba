#include "ui/panels/embedding_words.h"

#include "core/facade/imaging.h"
#include "core/model/picture/centre_crop.h"
#include "ui/document/stored_text.h"
#include "ui/engine/engine_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace inlay {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EmbeddingWords)
};

QString endingText(StopReason stoppedBy) {
    switch (stoppedBy) {
    case StopReason::User:
        return Words::tr("Stopped by you; the best state was kept.");
    case StopReason::Plateau:
        return Words::tr("Stopped by itself: more steps brought nothing.");
    case StopReason::NonFinite:
        return Words::tr("Stopped: the numbers left their range; the best state before that was "
                         "kept.");
    case StopReason::Snapshot:
        return Words::tr("A state on the way, chosen by you.");
    case StopReason::Interrupted:
        return Words::tr("Interrupted when the program ended; the best state so far was kept.");
    case StopReason::Steps:
        break;
    }
    return Words::tr("All steps done.");
}

QString facesText(const Picture& picture) {
    const auto count = static_cast<int>(picture.faces.size());
    const QString detector = detectorInWords(picture.detector);
    const int chosen = chosenFace(picture);
    if (count == 0)
        return chosen < 0 ? Words::tr("No face found: the crop was set by hand.")
                          : Words::tr("No face found: the middle of the photo is used.");
    if (count == 1)
        return chosen < 0
                   ? Words::tr("One face, found by %1; the crop was set by hand.").arg(detector)
                   : Words::tr("One face, found by %1.").arg(detector);
    if (chosen < 0)
        return Words::tr("%1 faces, found by %2; the crop was set by hand.")
            .arg(count)
            .arg(detector);
    if (chosen == 0)
        return Words::tr("%1 faces, found by %2; the largest is chosen.").arg(count).arg(detector);
    return Words::tr("%1 faces, found by %2; face %3 is chosen.")
        .arg(count)
        .arg(detector)
        .arg(chosen + 1);
}

bool isSameCrop(const CropQuad& a, const CropQuad& b) {
    const auto& corners = a.corners;
    const double side = std::hypot(corners[1].x - corners[0].x, corners[1].y - corners[0].y);
    constexpr double tolerance = 0.005; // of the side: below what a hand can mean
    for (std::size_t i = 0; i < corners.size(); ++i) {
        if (std::hypot(corners[i].x - b.corners[i].x, corners[i].y - b.corners[i].y) >
            std::max(0.5, tolerance * side))
            return false;
    }
    return true;
}

} // namespace

int chosenFace(const Picture& picture) {
    if (!picture.framing)
        return -1;
    const CropQuad& crop = picture.framing->crop;
    const QSize target =
        picture.framing->target.isNull() ? QSize(1, 1) : picture.framing->target.size();
    if (picture.faces.empty()) // then the middle counts as the first
        return picture.photo.isNull() ||
                       isSameCrop(crop, centreCrop(picture.photo.width(), picture.photo.height(),
                                                   target.width(), target.height()))
                   ? 0
                   : -1;
    for (std::size_t i = 0; i < picture.faces.size(); ++i) {
        if (isSameCrop(crop, picture.faces[i].crop))
            return static_cast<int>(i);
    }
    return -1;
}

QStringList resultInWords(const Picture& picture) {
    QStringList lines{storedText(picture.origin)};
    if (picture.hasPhoto() && picture.framing)
        lines << facesText(picture);
    if (const int face = chosenFace(picture);
        face >= 0 && face < static_cast<int>(picture.faces.size()) &&
        picture.faces[static_cast<std::size_t>(face)].isDoubtful)
        lines << Words::tr("The eyes and the mouth that were found hardly fit a face: look at the "
                           "crop (Ctrl+R), and move it where it is wrong.");
    if (const std::optional<EmbeddingNumbers>& numbers = picture.embedding.numbers) {
        const QLocale locale;
        lines << Words::tr("Likeness: %1 dB, after %2 steps in %3 s")
                     .arg(locale.toString(numbers->psnrDb, 'f', 1), locale.toString(numbers->steps),
                          locale.toString(numbers->seconds, 'f', 1));
        lines << endingText(numbers->stoppedBy);
        if (numbers->nonFinite)
            lines << nonFiniteLossInWords(*numbers->nonFinite);
        if (numbers->memoryShortage)
            lines << memoryShortageInWords(*numbers->memoryShortage);
    }
    if (!picture.problem.isEmpty())
        lines << picture.problem;
    return lines;
}

QStringList resultInNumbers(const Picture& picture) {
    const std::optional<EmbeddingNumbers>& numbers = picture.embedding.numbers;
    if (!numbers)
        return {};
    const QLocale locale;
    QStringList lines;
    lines << Words::tr("PSNR %1 dB, SSIM %2, MSE %3")
                 .arg(locale.toString(numbers->psnrDb, 'f', 2),
                      locale.toString(numbers->ssim, 'f', 3),
                      locale.toString(numbers->mse, 'g', 3));
    const std::optional<PerceptualDistanceKind> distance = numbers->perceptualDistance;
    if (distance && !std::isnan(numbers->perceptual))
        lines << Words::tr("%1: %2").arg(distanceInWords(*distance),
                                         locale.toString(numbers->perceptual, 'g', 3));
    if (numbers->lpips >= 0 && distance != PerceptualDistanceKind::Lpips)
        lines << Words::tr("LPIPS: %1").arg(locale.toString(numbers->lpips, 'g', 3));
    if (numbers->startUsed)
        lines << Words::tr("Started at %1").arg(startInWords(*numbers->startUsed));
    lines << Words::tr("%1 ms a step").arg(locale.toString(numbers->msPerStep, 'f', 1));
    if (numbers->generatorMs > 0)
        lines << Words::tr("Of that: drawing %1, comparing %2, gradients %3, moving the latent "
                           "%4 ms")
                     .arg(locale.toString(numbers->generatorMs, 'f', 1),
                          locale.toString(numbers->perceptualMs, 'f', 1),
                          locale.toString(numbers->backwardMs, 'f', 1),
                          locale.toString(numbers->updateMs, 'f', 1));
    if (picture.embedding.latent && !picture.embedding.latent->noise.empty())
        lines << Words::tr("Noise maps: %1, part of the latent")
                     .arg(picture.embedding.latent->noise.size());
    return lines;
}

} // namespace inlay
