#pragma once

#include "ui/document/document.h"
#include "ui/document/panel_names.h"

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

class AddPictureCommand : public DocumentCommand {
public:
    AddPictureCommand(Document& document, const Picture& picture, int index);

private:
    void goForth() override;
    void goBack() override;
    Place place() const override { return {{}, m_absent.picture.id}; }
    AbsentPicture m_absent;
};

class RemovePicturesCommand : public DocumentCommand {
public:
    RemovePicturesCommand(Document& document, const std::vector<PictureId>& ids);

private:
    void goForth() override;
    void goBack() override;
    Place place() const override { return {{}, m_ids.front()}; }
    std::vector<PictureId> m_ids;
    std::vector<AbsentPicture> m_removed; ///< in the order of removal
};

class RenameCommand : public DocumentCommand {
public:
    RenameCommand(Document& document, PictureId id, const QString& name);

private:
    void goForth() override;
    void goBack() override;
    Place place() const override { return {{}, m_id}; }
    void apply(const QString& name);
    PictureId m_id;
    QString m_old;
    QString m_new;
};

class ReframeCommand : public DocumentCommand {
public:
    ReframeCommand(Document& document, PictureId id, const Framing& framing);

private:
    void goForth() override;
    void goBack() override;
    Place place() const override { return {QString::fromLatin1(panelName::embed), m_id}; }
    void apply(const std::optional<Framing>& framing);
    PictureId m_id;
    std::optional<Framing> m_old;
    std::optional<Framing> m_new;
};

class RecipeCommand : public DocumentCommand {
public:
    RecipeCommand(Document& document, PictureId id, const EditRecipe& recipe, const QString& text,
                  int gesture);
    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    void goForth() override;
    void goBack() override;
    Place place() const override { return {QString::fromLatin1(panelName::recipe), m_id}; }
    void apply(const EditRecipe& recipe);
    PictureId m_id;
    EditRecipe m_old;
    EditRecipe m_new;
    int m_gesture;
};

class EmbeddingCommand : public DocumentCommand {
public:
    /// `text`: empty for what an embedding is called.
    EmbeddingCommand(Document& document, PictureId id, const EmbeddingRecord& record,
                     const QString& text);

private:
    void goForth() override;
    void goBack() override;
    Place place() const override { return {QString::fromLatin1(panelName::embed), m_id}; }
    void apply(const EmbeddingRecord& record);
    PictureId m_id;
    EmbeddingRecord m_old;
    EmbeddingRecord m_new;
};

class MaskCommand : public DocumentCommand {
public:
    MaskCommand(Document& document, PictureId id, const QImage& mask, const QString& text,
                int gesture);
    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;
    PictureId picture() const { return m_id; }

private:
    void goForth() override;
    void goBack() override;
    Place place() const override { return {QString::fromLatin1(panelName::local), m_id}; }
    void apply(const QImage& mask);
    PictureId m_id;
    QImage m_old;
    QImage m_new;
    int m_gesture;
};

class BlendingCommand : public DocumentCommand {
public:
    BlendingCommand(Document& document, PictureId id, const PhotoBlending& blending,
                    const QString& text, int gesture);
    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    void goForth() override;
    void goBack() override;
    Place place() const override { return {{}, m_id}; }
    void apply(const PhotoBlending& blending);
    PictureId m_id;
    PhotoBlending m_old;
    PhotoBlending m_new;
    int m_gesture;
};

/// What stands at `index` goes from `before` to `after`, of which one may be nothing.
class LabResultCommand : public DocumentCommand {
public:
    LabResultCommand(Document& document, const QString& text, int index,
                     std::optional<LabResult> before, std::optional<LabResult> after);

private:
    void goForth() override { placeLabResult(m_index, m_before.has_value(), m_after); }
    void goBack() override { placeLabResult(m_index, m_after.has_value(), m_before); }
    int m_index;
    std::optional<LabResult> m_before;
    std::optional<LabResult> m_after;
};

class FilmCommand : public DocumentCommand {
public:
    FilmCommand(Document& document, const std::vector<PictureId>& film, const QString& text);

private:
    void goForth() override { placeFilm(m_new); }
    void goBack() override { placeFilm(m_old); }
    Place place() const override { return {QString::fromLatin1(panelName::film), 0}; }
    std::vector<PictureId> m_old;
    std::vector<PictureId> m_new;
};

/// What the user has changed of a panel's inputs.
class InputsCommand : public DocumentCommand {
public:
    InputsCommand(Document& document, const QString& panel, EditInputChanges changes,
                  const QString& text, int gesture);
    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    void goForth() override;
    void goBack() override;
    Place place() const override { return {m_panel, 0}; }
    void apply(std::optional<EditInput> EditInputChange::*side);
    QString m_panel;
    EditInputChanges m_changes;
    int m_gesture;
};

/// Also where one of the steps that it consists of does.
bool changesMaskOf(const QUndoCommand& command, PictureId id);

} // namespace inlay
