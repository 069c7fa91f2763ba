#pragma once

#include "ui/document/document_contents.h"
#include "ui/engine/job.h"
#include "ui/store/document_store.h"
#include "ui/store/session_file.h"

namespace inlay {

/// What slow work on a document's file is made of; for any thread. Everything throws Error.

/// A document that has been read, and its file, open to be written; no store where the file can
/// only be read.
struct OpenedDocument {
    DocumentContents contents;
    std::shared_ptr<DocumentStore> store; ///< belongs to the thread that `openDocument` was told
};

/// Throws JobCancelled, too.
OpenedDocument openDocument(const QString& path, QThread* owner, JobControl& control);

/// Writes a new file aside, and puts it in the place of an older one when it is whole. Throws
/// Error (InvalidArgument) where the older one is open in another window.
std::shared_ptr<DocumentStore> writeDocument(const QString& path, const DocumentContents& contents,
                                             QThread* owner);

/// Those that hold nothing are deleted.
std::vector<Leftover> findLeftovers();

} // namespace inlay
