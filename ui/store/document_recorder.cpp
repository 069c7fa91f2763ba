#include "ui/store/document_recorder.h"

#include <utility>

namespace inlay {

namespace {

constexpr int retryMilliseconds = 1000;

template <typename Entry>
std::vector<Entry> fileIds(std::vector<Entry> entries, quint64 offset) {
    for (Entry& entry : entries)
        entry.id -= offset;
    return entries;
}

} // namespace

DocumentRecorder::DocumentRecorder(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document) {
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &DocumentRecorder::recordNow);
    connect(&m_document, &Document::inserted, this,
            [this](int index) { note(m_document.at(index).id); });
    connect(&m_document, &Document::removed, this, &DocumentRecorder::note);
    connect(&m_document, &Document::changed, this, &DocumentRecorder::note);
    connect(&m_document, &Document::labResultsChanged, this,
            [this] { notePart(m_labResultsTouched); });
    connect(&m_document, &Document::filmChanged, this, [this] { notePart(m_filmTouched); });
}

void DocumentRecorder::note(PictureId id) {
    m_touched.insert(id);
    awaitTurn();
}

void DocumentRecorder::notePart(bool& touched) {
    touched = true;
    awaitTurn();
}

void DocumentRecorder::awaitTurn() {
    if (!m_turn.isActive())
        m_turn.start(0);
}

DocumentChanges DocumentRecorder::collect() const {
    DocumentChanges changes;
    changes.number = m_number + 1;
    for (int i = 0; i < m_document.count(); ++i)
        changes.order.push_back(m_document.at(i).id - m_idOffset);
    for (PictureId id : m_touched) {
        const Picture* picture = m_document.find(id);
        if (!picture)
            continue;
        Picture copy = *picture;
        const PictureId inFile = copy.id - m_idOffset;
        copy.id = inFile;
        changes.pictures[inFile] = std::make_shared<const Picture>(std::move(copy));
    }
    if (m_labResultsTouched)
        changes.labResults = fileIds(m_document.labResults(), m_idOffset);
    if (m_filmTouched) {
        changes.film = m_document.film();
        for (PictureId& id : *changes.film)
            id -= m_idOffset;
    }
    return changes;
}

void DocumentRecorder::recordNow() {
    m_turn.stop();
    if (m_touched.empty() && !m_labResultsTouched && !m_filmTouched)
        return;
    std::set<PictureId> told;
    bool labResultsTold = false;
    bool filmTold = false;
    try {
        const DocumentChanges changes = collect();
        m_number = changes.number;
        told = std::exchange(m_touched, {});
        labResultsTold = std::exchange(m_labResultsTouched, false);
        filmTold = std::exchange(m_filmTouched, false);
        Q_EMIT recorded(changes);
    } catch (...) {
        m_touched.merge(told);
        m_labResultsTouched = m_labResultsTouched || labResultsTold;
        m_filmTouched = m_filmTouched || filmTold;
        m_turn.start(retryMilliseconds);
        throw;
    }
}

void DocumentRecorder::forget() {
    m_turn.stop();
    m_touched.clear();
    m_labResultsTouched = false;
    m_filmTouched = false;
}

void DocumentRecorder::recordAll() {
    for (int i = 0; i < m_document.count(); ++i)
        m_touched.insert(m_document.at(i).id);
    m_labResultsTouched = true;
    m_filmTouched = true;
    recordNow();
}

} // namespace inlay
