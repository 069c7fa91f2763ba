#pragma once

#include "ui/document/document_contents.h"
#include "ui/document/edit_inputs.h"

#include <QObject>
#include <QUndoStack>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace inlay {

/// The pictures that are open, in the order of the shelf, the results of experiments that were
/// kept beside them, the film through them, what the panels that edit them stand on, and the
/// history of what was done. What a user does goes through the undo stack (see
/// document_commands.h); what merely happens (the face was found, 63% are done) goes through
/// `update` and `followInputs`. Previews never come here.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);

    int count() const { return static_cast<int>(m_pictures.size()); }
    const Picture& at(int index) const { return m_pictures[static_cast<std::size_t>(index)]; }
    const Picture* find(PictureId id) const; ///< null where there is none
    int indexOf(PictureId id) const;         ///< -1 where there is none

    /// Of the network that is open. Empty: none is, or one without an identity.
    void setNetwork(const std::string& sha256);
    /// Its latent belongs to another network than the open one: it can be seen and saved, and is
    /// edited where that network is open.
    bool isForeign(const Picture& picture) const;
    /// Those with a latent that the open network can draw, in the shelf's order.
    std::vector<PictureId> editable() const;

    const std::vector<LabResult>& labResults() const { return m_labResults; }
    const LabResult* findLabResult(LabResultId id) const; ///< null where there is none
    /// The pictures of the film in its order. Those that are gone stay, for an undo that brings
    /// them back.
    const std::vector<PictureId>& film() const { return m_film; }
    /// What the panel of this name works with; panels are views on it. Empty until it has told.
    const EditInputs& inputs(const QString& panel) const;
    bool isEmpty() const;

    QUndoStack& undoStack() { return m_undoStack; }
    /// As the user asks for it. Where the step changes a mask that is held, nothing happens, and
    /// `heldBack` says so.
    void undo();
    void redo();
    /// Something that runs works with this picture's mask (0: nothing does).
    void holdMask(PictureId id) { m_heldMask = id; }

    // What a user does; each is one undo step.
    /// At the end, or behind the picture `after` where that is there; the id is given here.
    PictureId add(Picture picture, PictureId after = 0);
    void remove(const std::vector<PictureId>& ids);
    void rename(PictureId id, const QString& name);
    void reframe(PictureId id, const Framing& framing);
    /// `text` names the step in the history; changes of one `gesture` (a slider drag) merge into
    /// one step, 0 never merges.
    void setRecipe(PictureId id, const EditRecipe& recipe, const QString& text, int gesture = 0);
    /// `text` names the step in the history where it is more than an embedding.
    void setEmbedding(PictureId id, const EmbeddingRecord& record, const QString& text = {});
    /// A null mask takes it away; `text` and `gesture` as for `setRecipe`.
    void setMask(PictureId id, const QImage& mask, const QString& text, int gesture = 0);

    /// `text` and `gesture` as for `setRecipe`.
    void setBlending(PictureId id, const PhotoBlending& blending, const QString& text,
                     int gesture = 0);

    LabResultId addLabResult(LabResult result); ///< at the end; the id is given here
    void removeLabResult(LabResultId id);
    void renameLabResult(LabResultId id, const QString& name);

    void setFilm(const std::vector<PictureId>& film, const QString& text);

    /// All inputs of a panel as the user has left them; `text` and `gesture` as for `setRecipe`.
    /// Undo takes back what differs from before, and leaves what has changed by itself since.
    void setInputs(const QString& panel, const EditInputs& inputs, const QString& text,
                   int gesture = 0);

    /// What happens to a picture without being an act of the user: no undo step.
    void update(PictureId id, const std::function<void(Picture&)>& change);
    void followInputs(const QString& panel, const EditInputs& inputs);
    /// While an act is being done, undone or redone: nothing else can become one.
    bool isActing() const { return m_acting > 0; }

    /// What is there goes, `contents` come; the history is forgotten. What still runs for an older
    /// picture must not find another one by its id: what is returned was added to all ids.
    quint64 load(const DocumentContents& contents);
    DocumentContents contents() const;

    /// A name that no other picture has: "portrait", "portrait 2".
    QString freeName(const QString& wanted) const;

Q_SIGNALS:
    void aboutToInsert(int index);
    void inserted(int index);
    void aboutToRemove(int index);
    void removed(inlay::PictureId id);
    void changed(inlay::PictureId id);
    void labResultsChanged(); ///< added, renamed, taken away
    void filmChanged();       ///< its order, or what is in it
    void networkChanged();    ///< other pictures are foreign now
    /// The panel has to show its inputs, which have not come from it: by undo or redo.
    void inputsPlaced(const QString& panel);
    void inputsForgotten(); ///< of all panels: another document
    /// Undo or redo has changed what can be seen in a panel (empty: in none more than elsewhere)
    /// and of a picture (0: of none).
    void recalled(const QString& panel, inlay::PictureId picture);
    void heldBack(inlay::PictureId picture); ///< see `undo`
    /// By undo or redo; after `inserted`. What was under way for it may go on.
    void returned(inlay::PictureId id);

private:
    friend class DocumentCommand;
    void insert(int index, const Picture& picture);
    Picture take(int index);
    /// `replaces`: what stands there goes; `result`: what comes, or nothing.
    void placeLabResult(int index, bool replaces, const std::optional<LabResult>& result);
    void placeFilm(const std::vector<PictureId>& film);
    void placeInputs(const QString& panel, const EditInputs& inputs);
    std::vector<EditInputPlace> inputsWith(PictureId id) const;
    /// Says so where the history's step at this index changes a mask that is held.
    bool isHeldBack(int index);

    std::vector<Picture> m_pictures;
    std::vector<LabResult> m_labResults;
    std::vector<PictureId> m_film;
    std::string m_networkSha256;            ///< of the open network
    std::map<QString, EditInputs> m_inputs; ///< by panel
    QUndoStack m_undoStack;
    PictureId m_heldMask = 0;
    int m_acting = 0;
    quint64 m_lastId = 0; ///< of anything that has an id
};

} // namespace inlay
