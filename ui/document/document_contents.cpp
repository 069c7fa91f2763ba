#include "ui/document/document_contents.h"

#include <algorithm>

namespace inlay {

quint64 DocumentContents::lastId() const {
    quint64 last = 0;
    for (const Picture& picture : pictures)
        last = std::max(last, picture.id);
    for (const LabResult& result : labResults)
        last = std::max(last, result.id);
    for (const PictureId id : film)
        last = std::max(last, id);
    return last;
}

DocumentContents DocumentContents::withIdsMoved(qint64 by) const {
    DocumentContents moved = *this;
    for (Picture& picture : moved.pictures)
        picture.id += static_cast<quint64>(by);
    for (LabResult& result : moved.labResults)
        result.id += static_cast<quint64>(by);
    for (PictureId& id : moved.film)
        id += static_cast<quint64>(by);
    return moved;
}

} // namespace inlay
