#pragma once

#include "ui/document/document.h"
#include "ui/store/document_changes.h"

#include <QTimer>
#include <functional>
#include <set>

namespace inlay {

/// Listens to a document and tells what became of it, by acts, undo and redo alike. What happens
/// in one turn of the event loop is one record, so that no act is ever half in a file.
class DocumentRecorder : public QObject {
    Q_OBJECT

public:
    explicit DocumentRecorder(Document& document, QObject* parent = nullptr);

    /// What is to be taken from a document's ids for those of the file, see Document::load.
    void setIdOffset(quint64 offset) { m_idOffset = offset; }
    void forget(); ///< what has not been told yet is in the file already

    /// What has not been told yet; nothing where there is nothing. Where it throws, as for want of
    /// memory, it has not been told, and is tried again every second.
    void recordNow();
    void recordAll(); ///< everything, as for a new file

Q_SIGNALS:
    void recorded(const inlay::DocumentChanges& changes);

private:
    void note(PictureId id);
    void notePart(bool& touched);
    void awaitTurn();
    DocumentChanges collect() const;

    Document& m_document;
    std::set<PictureId> m_touched;
    bool m_labResultsTouched = false;
    bool m_filmTouched = false;
    QTimer m_turn; ///< fires when the event loop comes round
    quint64 m_number = 0;
    quint64 m_idOffset = 0;
};

} // namespace inlay
