#include "ui/intake/arrivals.h"

namespace inlay {

Arrivals::Arrivals(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document) {}

Picture Arrivals::finished(const QString& name, const QString& origin, const LatentPtr& latent,
                           const QImage& image) {
    Picture picture;
    picture.name = name;
    picture.origin = origin;
    picture.embedding.latent = latent;
    picture.embedding.reconstruction = image;
    picture.state = PictureState::Done;
    return picture;
}

PictureId Arrivals::keep(const QString& name, const QString& origin, const LatentPtr& latent,
                         const QImage& image) {
    const PictureId id = m_document.add(finished(name, origin, latent, image));
    Q_EMIT added(id);
    return id;
}

} // namespace inlay
