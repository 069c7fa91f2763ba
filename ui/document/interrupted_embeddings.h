#pragma once

#include "ui/document/document.h"
#include "ui/engine/embedding_job.h"

namespace inlay {

/// An embedding that was running when the program ended is in its document as the picture's
/// `unfinished` record: its best state about a second before. So is a local edit, in picture A.

/// What is known of a run on the way, at its best state; without numbers.
EmbeddingRecord recordOf(const Waypoint& best, const std::vector<CurvePoint>& curve,
                         const EmbeddingOptions& options);

/// Measures what was not measured on the way: the distances of each such state from its target.
/// For any thread.
void measureInterrupted(DocumentContents& contents);

/// Makes each the embedding of its picture, where there was an embedding before, undo brings it
/// back; a local edit becomes a picture of its own. One undo step each. Returns how many there
/// were.
int keepInterrupted(Document& document);

} // namespace inlay
