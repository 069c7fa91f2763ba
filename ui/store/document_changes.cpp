#include "ui/store/document_changes.h"

namespace inlay {

DocumentChanges everythingIn(const DocumentContents& contents) {
    DocumentChanges changes;
    for (const Picture& picture : contents.pictures) {
        changes.pictures[picture.id] = std::make_shared<const Picture>(picture);
        changes.order.push_back(picture.id);
    }
    changes.labResults = contents.labResults;
    changes.film = contents.film;
    return changes;
}

} // namespace inlay
