#include "ui/document/document_command.h"

#include <utility>

namespace inlay {

namespace {

/// A picture that comes back has nothing running: what was under way when it left has ended.
Picture atRest(Picture picture) {
    picture.unfinished.reset();
    picture.queued.reset();
    if (picture.state == PictureState::Failed)
        return picture;
    picture.state = picture.hasLatent() ? PictureState::Done : PictureState::Waiting;
    picture.percent = 0;
    return picture;
}

} // namespace

DocumentCommand::DocumentCommand(Document& document, const QString& text)
    : QUndoCommand(text)
    , m_document(document) {}

void DocumentCommand::redo() {
    ++m_document.m_acting;
    goForth();
    --m_document.m_acting;
    if (std::exchange(m_wasDone, true))
        Q_EMIT m_document.recalled(place().panel, place().picture);
}

void DocumentCommand::undo() {
    ++m_document.m_acting;
    goBack();
    --m_document.m_acting;
    Q_EMIT m_document.recalled(place().panel, place().picture);
}

AbsentPicture DocumentCommand::takeAway(PictureId id) {
    AbsentPicture absent;
    absent.index = m_document.indexOf(id);
    absent.places = m_document.inputsWith(id);
    absent.picture = atRest(m_document.take(absent.index));
    return absent;
}

void DocumentCommand::bringBack(const AbsentPicture& absent) {
    m_document.insert(absent.index, absent.picture);
    // Whatever has taken its places in the meantime makes way.
    for (const auto& [panel, name] : absent.places) {
        EditInputs inputs = m_document.inputs(panel);
        inputs[name] = absent.picture.id;
        m_document.placeInputs(panel, inputs);
    }
    if (m_wasDone)
        Q_EMIT m_document.returned(absent.picture.id);
}

} // namespace inlay
