#pragma once

#include "journey.h"

#include "ui/document/document_contents.h"

namespace inlay::test {

/// A window whose document is filled, saved and looked for on the disk.
class DocumentJourney : public Journey {
public:
    using Journey::Journey;

    void fill();                      ///< two faces with all that a document keeps besides
    void saveAs(const QString& name); ///< fails the test where that is not told
    QStringList sessionFiles() const; ///< of documents without a name
    void startAnew();                 ///< with an empty document, and nothing left over
};

/// What differs between two documents whatever their ids are, which are a document's own; empty:
/// nothing.
QString documentDifference(const DocumentContents& a, const DocumentContents& b);

} // namespace inlay::test
