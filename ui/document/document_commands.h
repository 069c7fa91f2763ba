#pragma once

#include "ui/document/document.h"

#include <QUndoCommand>

namespace inlay {

/// An act of the user on a document, keeping what it needs to go back and forth.
class DocumentCommand : public QUndoCommand {
public:
    DocumentCommand(Document& document, const QString& text);

protected:
    void insert(int index, const Picture& picture) { m_document.insert(index, picture); }
    Picture take(int index) { return m_document.take(index); }
    void placeLabResult(int index, bool replaces, const std::optional<LabResult>& result) {
        m_document.placeLabResult(index, replaces, result);
    }
    void placeFilm(const std::vector<PictureId>& film) { m_document.placeFilm(film); }
    Document& m_document;
};

class AddPictureCommand : public DocumentCommand {
public:
    AddPictureCommand(Document& document, const Picture& picture);
    void redo() override;
    void undo() override;

private:
    Picture m_picture;
};

class RemovePicturesCommand : public DocumentCommand {
public:
    RemovePicturesCommand(Document& document, const std::vector<PictureId>& ids);
    void redo() override;
    void undo() override;

private:
    std::vector<PictureId> m_ids;
    std::vector<std::pair<int, Picture>> m_removed; ///< in the order of removal
};

class RenameCommand : public DocumentCommand {
public:
    RenameCommand(Document& document, PictureId id, const QString& name);
    void redo() override;
    void undo() override;

private:
    void apply(const QString& name);
    PictureId m_id;
    QString m_old;
    QString m_new;
};

class ReframeCommand : public DocumentCommand {
public:
    ReframeCommand(Document& document, PictureId id, const Framing& framing);
    void redo() override;
    void undo() override;

private:
    void apply(const std::optional<Framing>& framing);
    PictureId m_id;
    std::optional<Framing> m_old;
    std::optional<Framing> m_new;
};

class RecipeCommand : public DocumentCommand {
public:
    RecipeCommand(Document& document, PictureId id, const EditRecipe& recipe, const QString& text,
                  int gesture);
    void redo() override;
    void undo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
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
    void redo() override;
    void undo() override;

private:
    void apply(const EmbeddingRecord& record);
    PictureId m_id;
    EmbeddingRecord m_old;
    EmbeddingRecord m_new;
};

class MaskCommand : public DocumentCommand {
public:
    MaskCommand(Document& document, PictureId id, const QImage& mask, const QString& text,
                int gesture);
    void redo() override;
    void undo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    void apply(const QImage& mask);
    PictureId m_id;
    QImage m_old;
    QImage m_new;
    int m_gesture;
};

/// What stands at `index` goes from `before` to `after`, of which one may be nothing.
class LabResultCommand : public DocumentCommand {
public:
    LabResultCommand(Document& document, const QString& text, int index,
                     std::optional<LabResult> before, std::optional<LabResult> after);
    void redo() override { placeLabResult(m_index, m_before.has_value(), m_after); }
    void undo() override { placeLabResult(m_index, m_after.has_value(), m_before); }

private:
    int m_index;
    std::optional<LabResult> m_before;
    std::optional<LabResult> m_after;
};

class FilmCommand : public DocumentCommand {
public:
    FilmCommand(Document& document, const std::vector<PictureId>& film, const QString& text);
    void redo() override { placeFilm(m_new); }
    void undo() override { placeFilm(m_old); }

private:
    std::vector<PictureId> m_old;
    std::vector<PictureId> m_new;
};

} // namespace inlay
