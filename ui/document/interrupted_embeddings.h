#pragma once

#include "ui/document/document.h"

namespace inlay {

/// An embedding that was running when the program ended is in its document as the picture's
/// `unfinished` record: its best state about a second before.

/// Measures what was not measured on the way: the distances of each such state from its target.
/// For any thread.
void measureInterrupted(DocumentContents& contents);

/// Makes each the embedding of its picture, in one undo step each: where there was an embedding
/// before, undo brings it back. Returns how many there were.
int keepInterrupted(Document& document);

} // namespace inlay
