#pragma once

#include "ui/document/picture.h"

#include <QByteArray>

namespace inlay {

/// Images, crops and faces as bytes. The readers throw Error (CorruptFile).

QByteArray pngBytes(const QImage& image); ///< exact; packed lightly, for speed
QImage pngFrom(const QByteArray& bytes);  ///< of any size; throws OutOfMemory too

QByteArray cropBytes(const CropQuad& crop);
CropQuad cropFrom(const QByteArray& bytes);

QByteArray faceBytes(const std::vector<Face>& faces);
std::vector<Face> facesFrom(const QByteArray& bytes);

} // namespace inlay
