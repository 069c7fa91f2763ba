#pragma once

#include "ui/document/document.h"

#include <QObject>

namespace inlay {

/// What comes newly onto the shelf, by whichever way: a photo, a latent, a generated face, an edit
/// that is kept. Not what undo brings back.
class Arrivals : public QObject {
    Q_OBJECT

public:
    explicit Arrivals(Document& document, QObject* parent = nullptr);

    /// A picture that needs no embedding.
    static Picture finished(const QString& name, const QString& origin, const LatentPtr& latent,
                            const QImage& image);
    /// Such a one as the shelf's last, as one undo step; `added` follows.
    PictureId keep(const QString& name, const QString& origin, const LatentPtr& latent,
                   const QImage& image);

Q_SIGNALS:
    void added(inlay::PictureId id);

private:
    Document& m_document;
};

} // namespace inlay
