#pragma once

#include <QString>

namespace inlay {

/// What `core` names in English, in the user's language; what is not known stays as it is.
QString deviceInWords(const QString& name);   ///< "CPU, 2 threads"
QString distanceInWords(const QString& name); ///< "Laplacian pyramid"
QString startInWords(const QString& name);    ///< of an embedding: "mean w", "encoder"
QString weightsInWords(const QString& name);  ///< "VGG-16 and LPIPS"
QString detectorInWords(const QString& name); ///< of faces: "dlib 68 landmarks"

} // namespace inlay
