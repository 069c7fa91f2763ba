#pragma once

#include <QString>

namespace inlay {

/// A text that was written into a document in the language of the window of that day, in the
/// language of this one: where a picture comes from. It is recognised as one of the sentences that
/// the program writes, in any of its languages; numbers are written as here, names stay. What is
/// not recognised stays as it is.
QString storedText(const QString& stored);

} // namespace inlay
