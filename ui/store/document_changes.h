#pragma once

#include "ui/document/document_contents.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace inlay {

/// What became of a document: an immutable record, shared between threads.
struct DocumentChanges {
    /// As they are now: the new and the changed ones.
    std::map<PictureId, std::shared_ptr<const Picture>> pictures;
    std::vector<PictureId> order; ///< of the shelf; a picture that is not in it is gone
    std::optional<std::vector<LabResult>> labResults; ///< all of them; nothing: as they were
    std::optional<std::vector<PictureId>> film;       ///< all of it; nothing: as it was
    quint64 number = 0;                               ///< grows by one with every record
};

/// All that a document holds, as for a new file.
DocumentChanges everythingIn(const DocumentContents& contents);

} // namespace inlay
