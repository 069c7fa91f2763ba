#include "ui/document/picture.h"

#include <QCoreApplication>
#include <QLocale>

namespace inlay {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

} // namespace

QImage Picture::face() const {
    if (!embedding.reconstruction.isNull())
        return embedding.reconstruction;
    return framing ? framing->target : photo;
}

QString Picture::networkName() const {
    return hasLatent() ? QString::fromStdString(embedding.latent->networkName) : QString();
}

bool Picture::isUnderWay() const {
    return state == PictureState::Aligning || state == PictureState::Queued ||
           state == PictureState::Running || state == PictureState::Paused;
}

QString Picture::stateText() const {
    switch (state) {
    case PictureState::Waiting:
        return isComposition ? Words::tr("Finished") : Words::tr("Not embedded yet");
    case PictureState::Aligning:
        return Words::tr("Looking for a face...");
    case PictureState::Queued:
        return Words::tr("In the queue");
    case PictureState::Running:
        return Words::tr("%1%").arg(percent);
    case PictureState::Paused:
        return Words::tr("Paused at %1%").arg(percent);
    case PictureState::Failed:
        return Words::tr("Failed");
    case PictureState::Done:
        break;
    }
    if (!embedding.numbers)
        return Words::tr("Ready");
    return Words::tr("%1 dB").arg(QLocale().toString(embedding.numbers->psnrDb, 'f', 1));
}

} // namespace inlay
