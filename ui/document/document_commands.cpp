#include "ui/document/document_commands.h"

#include <QCoreApplication>
#include <utility>

namespace inlay {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentCommand)
};

/// What `QUndoCommand::id` says of the commands that merge, each only with its own kind.
enum MergingCommand {
    DoesNotMerge = -1,
    MergingRecipe = 1,
    MergingMask = 2,
    MergingInputs = 3,
    MergingBlending = 4
};

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

AddPictureCommand::AddPictureCommand(Document& document, const Picture& picture, int index)
    : DocumentCommand(document, Words::tr("Add %1").arg(picture.name)) {
    m_absent.index = index;
    m_absent.picture = picture;
}

void AddPictureCommand::goForth() {
    bringBack(m_absent);
}

void AddPictureCommand::goBack() {
    m_absent = takeAway(m_absent.picture.id);
}

RemovePicturesCommand::RemovePicturesCommand(Document& document, const std::vector<PictureId>& ids)
    : DocumentCommand(document,
                      ids.size() == 1
                          ? Words::tr("Remove %1").arg(document.find(ids.front())->name)
                          : Words::tr("Remove %n pictures", nullptr, static_cast<int>(ids.size())))
    , m_ids(ids) {}

void RemovePicturesCommand::goForth() {
    m_removed.clear();
    for (PictureId id : m_ids)
        m_removed.push_back(takeAway(id));
}

void RemovePicturesCommand::goBack() {
    for (auto removed = m_removed.rbegin(); removed != m_removed.rend(); ++removed)
        bringBack(*removed);
}

RenameCommand::RenameCommand(Document& document, PictureId id, const QString& name)
    : DocumentCommand(document, Words::tr("Rename to %1").arg(name))
    , m_id(id)
    , m_old(document.find(id)->name)
    , m_new(name) {}

void RenameCommand::goForth() {
    apply(m_new);
}

void RenameCommand::goBack() {
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

void ReframeCommand::goForth() {
    apply(m_new);
}

void ReframeCommand::goBack() {
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

void RecipeCommand::goForth() {
    apply(m_new);
}

void RecipeCommand::goBack() {
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
    setText(later->text());
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

void EmbeddingCommand::goForth() {
    apply(m_new);
}

void EmbeddingCommand::goBack() {
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

void MaskCommand::goForth() {
    apply(m_new);
}

void MaskCommand::goBack() {
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
    setText(later->text());
    return true;
}

void MaskCommand::apply(const QImage& mask) {
    m_document.update(m_id, [&mask](Picture& picture) { picture.mask = mask; });
}

BlendingCommand::BlendingCommand(Document& document, PictureId id, const PhotoBlending& blending,
                                 const QString& text, int gesture)
    : DocumentCommand(document, text)
    , m_id(id)
    , m_old(document.find(id)->blending)
    , m_new(blending)
    , m_gesture(gesture) {}

void BlendingCommand::goForth() {
    apply(m_new);
}

void BlendingCommand::goBack() {
    apply(m_old);
}

int BlendingCommand::id() const {
    return m_gesture > 0 ? MergingBlending : DoesNotMerge;
}

bool BlendingCommand::mergeWith(const QUndoCommand* other) {
    const auto* later = static_cast<const BlendingCommand*>(other);
    if (later->m_id != m_id || later->m_gesture != m_gesture)
        return false;
    m_new = later->m_new;
    setText(later->text());
    return true;
}

void BlendingCommand::apply(const PhotoBlending& blending) {
    m_document.update(m_id, [&blending](Picture& picture) { picture.blending = blending; });
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

InputsCommand::InputsCommand(Document& document, const QString& panel, EditInputChanges changes,
                             const QString& text, int gesture)
    : DocumentCommand(document, text)
    , m_panel(panel)
    , m_changes(std::move(changes))
    , m_gesture(gesture) {}

void InputsCommand::goForth() {
    apply(&EditInputChange::after);
}

void InputsCommand::goBack() {
    apply(&EditInputChange::before);
}

int InputsCommand::id() const {
    return m_gesture > 0 ? MergingInputs : DoesNotMerge;
}

bool InputsCommand::mergeWith(const QUndoCommand* other) {
    const auto* later = static_cast<const InputsCommand*>(other);
    if (later->m_panel != m_panel || later->m_gesture != m_gesture)
        return false;
    for (const auto& [name, change] : later->m_changes) {
        const auto known = m_changes.find(name);
        if (known == m_changes.end())
            m_changes[name] = change;
        else
            known->second.after = change.after;
    }
    setText(later->text());
    return true;
}

void InputsCommand::apply(std::optional<EditInput> EditInputChange::*side) {
    EditInputs inputs = m_document.inputs(m_panel);
    for (const auto& [name, change] : m_changes) {
        if (const std::optional<EditInput>& value = change.*side)
            inputs[name] = *value;
        else
            inputs.erase(name);
    }
    placeInputs(m_panel, inputs);
}

bool changesMaskOf(const QUndoCommand& command, PictureId id) {
    const auto* mask = dynamic_cast<const MaskCommand*>(&command);
    if (mask && mask->picture() == id)
        return true;
    for (int i = 0; i < command.childCount(); ++i) {
        if (changesMaskOf(*command.child(i), id))
            return true;
    }
    return false;
}

} // namespace inlay
