#pragma once

#include "ui/document/lab_result.h"
#include "ui/document/picture.h"

#include <vector>

namespace inlay {

/// All that a document holds, as it lies in a file; a value.
struct DocumentContents {
    std::vector<Picture> pictures; ///< in the order of the shelf
    std::vector<LabResult> labResults;
    std::vector<PictureId> film; ///< in its order; a picture may be there more than once, or gone

    bool isEmpty() const { return pictures.empty() && labResults.empty(); }
    quint64 lastId() const; ///< the largest
    DocumentContents withIdsMoved(qint64 by) const;
};

} // namespace inlay
