#pragma once

#include "ui/document/picture.h"

#include <functional>

namespace inlay {

/// Makes the upright picture out of a photo's own file.
using PhotoDecoder = std::function<QImage(const QByteArray& file)>;

/// The pictures of a document in the shelf's order, with the ids they have in the file. Throws
/// Error: FileNotFound, FileUnreadable, UnsupportedFormat (not a document), CorruptFile,
/// MissingComponent (a newer version), InvalidArgument (open in another window).
std::vector<Picture> readDocument(const QString& path, const PhotoDecoder& decode);

} // namespace inlay
