#pragma once

#include "ui/document/picture.h"

#include <QMimeData>
#include <vector>

namespace inlay {

/// Pictures of the shelf that are being dragged within the program.
QString pictureMimeType();
std::unique_ptr<QMimeData> mimeOfPictures(const std::vector<PictureId>& ids);
std::vector<PictureId> picturesOfMime(const QMimeData* data); ///< empty where it is something else

} // namespace inlay
