#pragma once

#include "ui/document/document.h"
#include "ui/engine/embedding_job.h"

namespace inlay {

/// An embedding that was running when the program ended is in its document as the picture's
/// `unfinished` record: its best state about a second before. So is a local edit, in picture A.

/// What is known of a run on the way, at its best state; without numbers.
EmbeddingRecord recordOf(const EmbeddingSnapshot& best, const std::vector<CurvePoint>& curve,
                         const EmbeddingOptions& options);

/// Measures what was not measured on the way: the distances of each such state from its target, and
/// that of the embedding that the picture had before. For any thread.
void measureInterrupted(DocumentContents& contents);

/// How many interrupted embeddings and local edits there were.
struct InterruptedCount {
    int all = 0;
    int localEdits = 0; ///< of these
    int beside = 0;     ///< of these, those that what the picture had before is better than
};

/// Makes each the embedding of its picture. Where that had one before, the better one of the two
/// is the picture's and the other one stands beside it as a picture of its own, each with its way.
/// A local edit becomes a picture of its own. One undo step each.
InterruptedCount keepInterrupted(Document& document);

/// The same for what broke off by a failure while the program runs, and is measured here. False:
/// nothing was known of it yet.
bool keepBrokenOff(Document& document, PictureId id);

/// The same for an embedding that was stopped because its document goes, when the picture's
/// embedding is that one's result already; `before`: what the picture had.
void keepStopped(Document& document, PictureId id, const EmbeddingRecord& before);

/// What the run of a picture had come to, measured, as if the user had stopped it there; of a
/// picture that has something unfinished.
EmbeddingRecord stoppedByUser(Picture picture);

} // namespace inlay
