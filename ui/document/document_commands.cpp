#include "ui/document/document_commands.h"

#include <QCoreApplication>
#include <utility>

namespace inlay {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentCommand)
};

} // namespace

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
    : PictureMemberCommand(document, Words::tr("Rename to %1").arg(name), *document.find(id),
                           &Picture::name, name) {}

ReframeCommand::ReframeCommand(Document& document, PictureId id, const Framing& framing)
    : PictureMemberCommand(document,
                           Words::tr("Change the crop of %1").arg(document.find(id)->name),
                           *document.find(id), &Picture::framing, framing, panelName::embed) {}

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
    return m_gesture > 0 ? MergesAsInputs : MergesNever;
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
    const auto* mask = dynamic_cast<const PictureMemberCommand<QImage>*>(&command);
    if (mask && mask->changes(id, &Picture::mask))
        return true;
    for (int i = 0; i < command.childCount(); ++i) {
        if (changesMaskOf(*command.child(i), id))
            return true;
    }
    return false;
}

} // namespace inlay
