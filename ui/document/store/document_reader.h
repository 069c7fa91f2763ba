#pragma once

#include "ui/document/document_contents.h"

namespace inlay {

/// A document of this or an older version, with the ids that are in the file. Throws Error:
/// FileNotFound, FileUnreadable, UnsupportedFormat (not a document), CorruptFile, MissingComponent
/// (a newer version), InvalidArgument (open in another window).
/// Photos that have their own file are not decoded.
DocumentContents readDocument(const QString& path);

} // namespace inlay
