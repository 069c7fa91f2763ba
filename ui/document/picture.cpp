#include "ui/document/picture.h"

#include <QCoreApplication>
#include <QLocale>

namespace inlay {

namespace {

QString text(const char* source) {
    return QCoreApplication::translate("Picture", source);
}

} // namespace

QImage Picture::face() const {
    if (!embedding.reconstruction.isNull())
        return embedding.reconstruction;
    return framing ? framing->target : photo;
}

bool Picture::isUnderWay() const {
    return state == PictureState::Aligning || state == PictureState::Queued ||
           state == PictureState::Running || state == PictureState::Paused;
}

QString Picture::stateText() const {
    switch (state) {
    case PictureState::Waiting:
        return text("Waiting");
    case PictureState::Aligning:
        return text("Looking for a face...");
    case PictureState::Queued:
        return text("In the queue");
    case PictureState::Running:
        return text("%1%").arg(percent);
    case PictureState::Paused:
        return text("Paused at %1%").arg(percent);
    case PictureState::Failed:
        return text("Failed");
    case PictureState::Done:
        break;
    }
    if (!embedding.numbers)
        return text("Ready");
    return text("%1 dB").arg(QLocale().toString(embedding.numbers->psnrDb, 'f', 1));
}

} // namespace inlay
