#pragma once

#include "ui/document/document_contents.h"

#include <functional>

namespace inlay {

/// A document of this or an older version, with the ids that are in the file. Throws Error:
/// FileNotFound, FileUnreadable, UnsupportedFormat (not a document), CorruptFile, MissingComponent
/// (a newer version), InvalidArgument (open in another window).
/// Photos that have their own file are not decoded.
/// `progress` is told what fraction has been read; what it throws ends the reading.
DocumentContents readDocument(const QString& path,
                              const std::function<void(double)>& progress = {});

} // namespace inlay
