#include "ui/document/store/document_recorder.h"

namespace inlay {

DocumentRecorder::DocumentRecorder(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document) {
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &DocumentRecorder::recordNow);
    connect(&m_document, &Document::inserted, this,
            [this](int index) { note(m_document.at(index).id); });
    connect(&m_document, &Document::removed, this, &DocumentRecorder::note);
    connect(&m_document, &Document::changed, this, &DocumentRecorder::note);
}

void DocumentRecorder::note(PictureId id) {
    m_touched.insert(id);
    if (!m_turn.isActive())
        m_turn.start();
}

void DocumentRecorder::recordNow() {
    m_turn.stop();
    if (m_touched.empty())
        return;
    DocumentChanges changes;
    changes.number = ++m_number;
    for (int i = 0; i < m_document.count(); ++i)
        changes.order.push_back(m_document.at(i).id);
    for (PictureId id : m_touched) {
        if (const Picture* picture = m_document.find(id))
            changes.pictures[id] = std::make_shared<const Picture>(*picture);
    }
    m_touched.clear();
    Q_EMIT recorded(changes);
}

void DocumentRecorder::recordAll() {
    for (int i = 0; i < m_document.count(); ++i)
        m_touched.insert(m_document.at(i).id);
    recordNow();
}

} // namespace inlay
