#include "ui/document/document_commands.h"

#include <QCoreApplication>

namespace inlay {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentCommand)
};

/// What `QUndoCommand::id` says of the commands that merge, each only with its own kind.
enum MergingCommand { DoesNotMerge = -1, MergingRecipe = 1, MergingMask = 2 };

/// A picture that comes back has nothing running: what was under way when it left has ended.
Picture atRest(Picture picture) {
    picture.unfinished.reset();
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

AddPictureCommand::AddPictureCommand(Document& document, const Picture& picture)
    : DocumentCommand(document, Words::tr("Add %1").arg(picture.name))
    , m_picture(picture) {}

void AddPictureCommand::redo() {
    insert(m_document.count(), m_picture);
}

void AddPictureCommand::undo() {
    m_picture = atRest(take(m_document.indexOf(m_picture.id)));
}

RemovePicturesCommand::RemovePicturesCommand(Document& document, const std::vector<PictureId>& ids)
    : DocumentCommand(document,
                      ids.size() == 1
                          ? Words::tr("Remove %1").arg(document.find(ids.front())->name)
                          : Words::tr("Remove %n pictures", nullptr, static_cast<int>(ids.size())))
    , m_ids(ids) {}

void RemovePicturesCommand::redo() {
    m_removed.clear();
    for (PictureId id : m_ids) {
        const int index = m_document.indexOf(id);
        m_removed.emplace_back(index, atRest(take(index)));
    }
}

void RemovePicturesCommand::undo() {
    for (auto removed = m_removed.rbegin(); removed != m_removed.rend(); ++removed)
        insert(removed->first, removed->second);
}

RenameCommand::RenameCommand(Document& document, PictureId id, const QString& name)
    : DocumentCommand(document, Words::tr("Rename to %1").arg(name))
    , m_id(id)
    , m_old(document.find(id)->name)
    , m_new(name) {}

void RenameCommand::redo() {
    apply(m_new);
}

void RenameCommand::undo() {
    apply(m_old);
}

void RenameCommand::apply(const QString& name) {
    m_document.update(m_id, [&name](Picture& picture) { picture.name = name; });
}

ReframeCommand::ReframeCommand(Document& document, PictureId id, const Framing& framing)
    : DocumentCommand(document, Words::tr("Change the crop of %1").arg(document.find(id)->name))
    , m_id(id)
    , m_old(document.find(id)->framing)
    , m_new(framing) {}

void ReframeCommand::redo() {
    apply(m_new);
}

void ReframeCommand::undo() {
    apply(m_old);
}

void ReframeCommand::apply(const std::optional<Framing>& framing) {
    m_document.update(m_id, [&framing](Picture& picture) { picture.framing = framing; });
}

RecipeCommand::RecipeCommand(Document& document, PictureId id, const EditRecipe& recipe,
                             const QString& text, int gesture)
    : DocumentCommand(document, text)
    , m_id(id)
    , m_old(document.find(id)->recipe)
    , m_new(recipe)
    , m_gesture(gesture) {}

void RecipeCommand::redo() {
    apply(m_new);
}

void RecipeCommand::undo() {
    apply(m_old);
}

int RecipeCommand::id() const {
    return m_gesture > 0 ? MergingRecipe : DoesNotMerge;
}

bool RecipeCommand::mergeWith(const QUndoCommand* other) {
    const auto* later = static_cast<const RecipeCommand*>(other);
    if (later->m_id != m_id || later->m_gesture != m_gesture)
        return false;
    m_new = later->m_new;
    return true;
}

void RecipeCommand::apply(const EditRecipe& recipe) {
    m_document.update(m_id, [&recipe](Picture& picture) { picture.recipe = recipe; });
}

EmbeddingCommand::EmbeddingCommand(Document& document, PictureId id, const EmbeddingRecord& record,
                                   const QString& text)
    : DocumentCommand(document,
                      text.isEmpty() ? Words::tr("Embed %1").arg(document.find(id)->name) : text)
    , m_id(id)
    , m_old(document.find(id)->embedding)
    , m_new(record) {}

void EmbeddingCommand::redo() {
    apply(m_new);
}

void EmbeddingCommand::undo() {
    apply(m_old);
}

void EmbeddingCommand::apply(const EmbeddingRecord& record) {
    m_document.update(m_id, [&record](Picture& picture) {
        picture.embedding = record;
        picture.state = picture.hasLatent() ? PictureState::Done : PictureState::Waiting;
        picture.percent = 0;
        picture.problem.clear();
    });
}

MaskCommand::MaskCommand(Document& document, PictureId id, const QImage& mask, const QString& text,
                         int gesture)
    : DocumentCommand(document, text)
    , m_id(id)
    , m_old(document.find(id)->mask)
    , m_new(mask)
    , m_gesture(gesture) {}

void MaskCommand::redo() {
    apply(m_new);
}

void MaskCommand::undo() {
    apply(m_old);
}

int MaskCommand::id() const {
    return m_gesture > 0 ? MergingMask : DoesNotMerge;
}

bool MaskCommand::mergeWith(const QUndoCommand* other) {
    const auto* later = static_cast<const MaskCommand*>(other);
    if (later->m_id != m_id || later->m_gesture != m_gesture)
        return false;
    m_new = later->m_new;
    return true;
}

void MaskCommand::apply(const QImage& mask) {
    m_document.update(m_id, [&mask](Picture& picture) { picture.mask = mask; });
}

LabResultCommand::LabResultCommand(Document& document, const QString& text, int index,
                                   std::optional<LabResult> before, std::optional<LabResult> after)
    : DocumentCommand(document, text)
    , m_index(index)
    , m_before(std::move(before))
    , m_after(std::move(after)) {}

FilmCommand::FilmCommand(Document& document, const std::vector<PictureId>& film,
                         const QString& text)
    : DocumentCommand(document, text)
    , m_old(document.film())
    , m_new(film) {}

} // namespace inlay
