#pragma once

#include "journey.h"

namespace inlay::test {

/// A journey with a photo that is larger than its face.
class PhotoJourney : public Journey {
public:
    /// A photo on the shelf with a latent: a drawn face on a larger ground, cropped by hand. 0
    /// where that fails.
    PictureId embedded();
    const QString& photo() const { return m_photo; } ///< its file

    /// The same with a photo that is all red.
    PictureId addReddened(PictureId id);

    /// What an action saves to `path`; null where nothing is saved.
    QImage save(const char* action, const QString& path);

private:
    QString m_photo;
};

} // namespace inlay::test
