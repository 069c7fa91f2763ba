#pragma once

#include "ui/document/panel_names.h"
#include "ui/document/picture_member_command.h"

namespace inlay {

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

class RenameCommand : public PictureMemberCommand<QString> {
public:
    RenameCommand(Document& document, PictureId id, const QString& name);
};

class ReframeCommand : public PictureMemberCommand<std::optional<Framing>> {
public:
    ReframeCommand(Document& document, PictureId id, const Framing& framing);
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
