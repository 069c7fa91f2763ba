#include "ui/document/document.h"

#include "ui/document/document_commands.h"
#include "ui/document/free_name.h"

#include <algorithm>

namespace inlay {

Document::Document(QObject* parent)
    : QObject(parent) {}

const Picture* Document::find(PictureId id) const {
    const int index = indexOf(id);
    return index < 0 ? nullptr : &at(index);
}

int Document::indexOf(PictureId id) const {
    const auto found = std::find_if(m_pictures.begin(), m_pictures.end(),
                                    [id](const Picture& picture) { return picture.id == id; });
    return found == m_pictures.end() ? -1 : static_cast<int>(found - m_pictures.begin());
}

void Document::setNetwork(const std::string& sha256) {
    if (sha256 == m_networkSha256)
        return;
    m_networkSha256 = sha256;
    Q_EMIT networkChanged();
}

bool Document::isForeign(const Picture& picture) const {
    const Latent* latent = picture.embedding.latent.get();
    return latent && !latent->networkSha256.empty() && !m_networkSha256.empty() &&
           latent->networkSha256 != m_networkSha256;
}

std::vector<PictureId> Document::editable() const {
    std::vector<PictureId> ids;
    for (const Picture& picture : m_pictures) {
        if (picture.hasLatent() && !isForeign(picture))
            ids.push_back(picture.id);
    }
    return ids;
}

void Document::undo() {
    if (!isHeldBack(m_undoStack.index() - 1))
        m_undoStack.undo();
}

void Document::redo() {
    if (!isHeldBack(m_undoStack.index()))
        m_undoStack.redo();
}

bool Document::isHeldBack(int index) {
    const QUndoCommand* step = m_undoStack.command(index);
    if (!m_heldMask || !step || !changesMaskOf(*step, m_heldMask))
        return false;
    Q_EMIT heldBack(m_heldMask);
    return true;
}

PictureId Document::add(Picture picture, PictureId after) {
    picture.id = ++m_lastId;
    picture.name = freeName(picture.name);
    const int before = indexOf(after);
    m_undoStack.push(new AddPictureCommand(*this, picture, before < 0 ? count() : before + 1));
    return picture.id;
}

void Document::remove(const std::vector<PictureId>& ids) {
    std::vector<PictureId> known;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(known),
                 [this](PictureId id) { return find(id) != nullptr; });
    if (!known.empty())
        m_undoStack.push(new RemovePicturesCommand(*this, known));
}

void Document::rename(PictureId id, const QString& name) {
    const Picture* picture = find(id);
    const QString wanted = name.simplified();
    if (picture && !wanted.isEmpty() && wanted != picture->name)
        m_undoStack.push(new RenameCommand(*this, id, freeName(wanted)));
}

void Document::reframe(PictureId id, const Framing& framing) {
    if (find(id))
        m_undoStack.push(new ReframeCommand(*this, id, framing));
}

void Document::setRecipe(PictureId id, const EditRecipe& recipe, const QString& text, int gesture) {
    if (const Picture* picture = find(id))
        m_undoStack.push(new PictureMemberCommand(*this, text, *picture, &Picture::recipe, recipe,
                                                  panelName::recipe, gesture));
}

void Document::setEmbedding(PictureId id, const EmbeddingRecord& record, const QString& text) {
    if (find(id))
        m_undoStack.push(new EmbeddingCommand(*this, id, record, text));
}

void Document::setMask(PictureId id, const QImage& mask, const QString& text, int gesture) {
    if (const Picture* picture = find(id))
        m_undoStack.push(new PictureMemberCommand(*this, text, *picture, &Picture::mask, mask,
                                                  panelName::local, gesture));
}

void Document::setBlending(PictureId id, const PhotoBlending& blending, const QString& text,
                           int gesture) {
    const Picture* picture = find(id);
    if (picture && picture->blending != blending)
        m_undoStack.push(new PictureMemberCommand(*this, text, *picture, &Picture::blending,
                                                  blending, "", gesture));
}

void Document::setFilm(const std::vector<PictureId>& film, const QString& text) {
    if (film != m_film)
        m_undoStack.push(new FilmCommand(*this, film, text));
}

const EditInputs& Document::inputs(const QString& panel) const {
    static const EditInputs none;
    const auto found = m_inputs.find(panel);
    return found == m_inputs.end() ? none : found->second;
}

void Document::setInputs(const QString& panel, const EditInputs& inputs, const QString& text,
                         int gesture) {
    const EditInputChanges changes = changesBetween(this->inputs(panel), inputs);
    if (!changes.empty())
        m_undoStack.push(new InputsCommand(*this, panel, changes, text, gesture));
}

void Document::followInputs(const QString& panel, const EditInputs& inputs) {
    m_inputs[panel] = inputs;
}

void Document::placeInputs(const QString& panel, const EditInputs& inputs) {
    m_inputs[panel] = inputs;
    Q_EMIT inputsPlaced(panel);
}

std::vector<EditInputPlace> Document::inputsWith(PictureId id) const {
    std::vector<EditInputPlace> places;
    for (const auto& [panel, inputs] : m_inputs) {
        for (const auto& [name, value] : inputs) {
            const auto* picture = std::get_if<PictureId>(&value);
            if (picture && *picture == id)
                places.emplace_back(panel, name);
        }
    }
    return places;
}

void Document::placeFilm(const std::vector<PictureId>& film) {
    m_film = film;
    Q_EMIT filmChanged();
}

void Document::update(PictureId id, const std::function<void(Picture&)>& change) {
    const int index = indexOf(id);
    if (index < 0)
        return;
    change(m_pictures[static_cast<std::size_t>(index)]);
    Q_EMIT changed(id);
}

quint64 Document::load(const DocumentContents& contents) {
    m_undoStack.clear();
    while (count() > 0)
        take(count() - 1);
    m_inputs.clear();
    Q_EMIT inputsForgotten();
    const quint64 offset = m_lastId;
    const DocumentContents own = contents.withIdsMoved(static_cast<qint64>(offset));
    m_lastId = std::max(m_lastId, own.lastId());
    for (const Picture& picture : own.pictures)
        insert(count(), picture);
    m_labResults = own.labResults;
    Q_EMIT labResultsChanged();
    placeFilm(own.film);
    return offset;
}

DocumentContents Document::contents() const {
    return {m_pictures, m_labResults, m_film};
}

bool Document::isEmpty() const {
    return m_pictures.empty() && m_labResults.empty();
}

QString Document::freeName(const QString& wanted) const {
    return freeNameAmong(m_pictures, wanted);
}

void Document::insert(int index, const Picture& picture) {
    // What needs memory comes first: a model that has begun an insertion has to end it.
    Picture copy = picture;
    if (m_pictures.size() == m_pictures.capacity())
        m_pictures.reserve(2 * m_pictures.size() + 1);
    Q_EMIT aboutToInsert(index);
    m_pictures.insert(m_pictures.begin() + index, std::move(copy));
    Q_EMIT inserted(index);
}

Picture Document::take(int index) {
    Q_EMIT aboutToRemove(index);
    Picture picture = std::move(m_pictures[static_cast<std::size_t>(index)]);
    m_pictures.erase(m_pictures.begin() + index);
    Q_EMIT removed(picture.id);
    return picture;
}

} // namespace inlay
