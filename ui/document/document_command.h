#pragma once

#include "ui/document/document.h"

#include <QUndoCommand>

namespace inlay {

/// A picture with its places in the panels, away from the document for as long as an act takes it
/// away.
struct AbsentPicture {
    int index = 0; ///< on the shelf
    Picture picture;
    std::vector<EditInputPlace> places;
};

/// An act of the user on a document, keeping what it needs to go back and forth. When it goes
/// either way later, the document tells where that can be seen.
class DocumentCommand : public QUndoCommand {
public:
    DocumentCommand(Document& document, const QString& text);
    void redo() final;
    void undo() final;

protected:
    /// What `id` says: only commands of one kind are asked whether they merge.
    enum MergingKind { MergesNever = -1, MergesAsMember = 1, MergesAsInputs = 2 };

    /// Where what it changes can be seen: a panel, a picture, both or neither.
    struct Place {
        QString panel;
        PictureId picture = 0;
    };

    virtual void goForth() = 0;
    virtual void goBack() = 0;
    virtual Place place() const { return {}; }

    AbsentPicture takeAway(PictureId id);
    void bringBack(const AbsentPicture& absent);
    void placeLabResult(int index, bool replaces, const std::optional<LabResult>& result) {
        m_document.placeLabResult(index, replaces, result);
    }
    void placeFilm(const std::vector<PictureId>& film) { m_document.placeFilm(film); }
    void placeInputs(const QString& panel, const EditInputs& inputs) {
        m_document.placeInputs(panel, inputs);
    }
    Document& m_document;

private:
    bool m_wasDone = false;
};

} // namespace inlay
