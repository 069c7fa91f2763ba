#pragma once

#include "core/model/edit/edit.h"
#include "ui/intake/gallery.h"
#include "ui/panels/picture_slot.h"
#include "ui/session/session.h"

#include <QWidget>
#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace inlay {
class NetworkNotice;
}

namespace inlay {

class PanelInputs;
class ValueSlider;

/// What the editing panels share: slots that fill themselves, one line that explains, a path for
/// the film strip, the buttons that keep what is seen, and the binding of all that is chosen to the
/// document, where it can be undone.
class EditPanel : public QWidget {
    Q_OBJECT

public:
    /// `name`: its object name, under which the document keeps its inputs.
    EditPanel(const char* name, Session& session, ThumbnailCache& thumbnails,
              QWidget* parent = nullptr);

    virtual Edit edit() const = 0;             ///< incomplete while a slot is empty
    virtual QString suggestedName() const = 0; ///< "anna_morph_0.35", for files and pictures
    virtual QString describe() const = 0;      ///< "Morph of anna and ben, lambda 0.35"

    /// The pictures in it, for the window's title: "anna, ben".
    virtual QString title() const;

    /// The same edit as a step of a recipe, and the picture whose recipe that would be; nothing
    /// while the panel is incomplete, or is the recipe itself. A panel of several edits at once
    /// gives several steps.
    virtual std::optional<RecipeStep> recipeStep() const { return std::nullopt; }
    virtual std::vector<RecipeStep> recipeSteps() const;
    virtual PictureId recipePicture() const { return 0; }

    /// The path that the film strip shows, from its left end to its right one.
    virtual std::vector<Edit> path(int frames) const = 0;
    /// What the film strip says while there is no path.
    virtual QString pathHint() const;
    /// The slider that goes along the path; null: none, or not a slider.
    virtual ValueSlider* pathSlider() const { return nullptr; }
    virtual double pathPosition() const;
    virtual void setPathPosition(double position);
    void settlePath(); ///< the hand that sets the position is off

    /// The picture that is worked on, where the panel works on one: it is the shelf's chosen one,
    /// and the other way round. 0: none.
    PictureId subject() const { return m_subject ? m_subject->picture() : 0; }
    void setSubject(PictureId id); ///< not by an act of the user here

    const std::vector<PictureSlot*>& slotsInOrder() const { return m_slots; }
    PictureSlot* slot(int index) const { return m_slots[static_cast<std::size_t>(index)]; }
    bool isComplete() const { return edit().isComplete(); }
    /// What is missing, in words; empty when nothing is.
    virtual QString missingText() const;
    /// The picture that stands beside the edited one; 0: none.
    virtual PictureId pictureBefore() const { return m_slots.empty() ? 0 : slot(0)->picture(); }
    /// The pictures that the edit is made of.
    virtual std::vector<PictureId> usedPictures() const;
    /// Called when the panel comes into sight. A slot whose picture belongs to a network that is
    /// not open counts as empty.
    void fillEmptySlots();
    /// A face that was just generated, for the slot that has asked for one.
    void takeGenerated(PictureId id);
    void takeGallery(const Gallery& gallery);
    /// There is something to keep and to save; nothing: why not, in words.
    void allowKeeping(const std::optional<QString>& obstacle);

Q_SIGNALS:
    void editChanged(); ///< another picture is wanted
    void pathChanged(); ///< another film strip is wanted
    /// The panel has drawn what belongs on the canvas itself, only to be looked at.
    void previewed(const QImage& image);
    void faceRequested(); ///< a generated one, see `takeGenerated`
    void keepRequested();
    void saveRequested();
    void addToRecipeRequested();
    void networkRequested(const QString& sha256); ///< to edit a picture that belongs to it
    void subjectChanged(inlay::PictureId id);     ///< another picture than the shelf's is worked on

protected:
    QBoxLayout* content() const { return m_content; }
    /// `wanted`: what is to be chosen for it, after "Choose "; `hint`: what it is for.
    PictureSlot* addSlot(QBoxLayout* row, const QString& role, const QString& objectName,
                         const QString& wanted, const QString& hint);
    void makeSubject(PictureSlot* slot) { m_subject = slot; }
    PanelInputs& inputs() { return *m_inputs; }
    QLabel* addExplanation(const QString& text);
    void addKeepButtons();
    void addRecipeButton();     ///< before the keep buttons
    void refreshRecipeButton(); ///< when there are steps, or no more
    virtual void networkChanged(const NetworkInfo&) {}
    /// A picture in a slot is no longer what it was.
    virtual void pictureChanged() { announce(); }
    /// Which pictures of a gallery go into the slots, in their order; 0 leaves a slot as it is.
    virtual std::vector<PictureId> fromGallery(const Gallery& gallery) const;
    Session& session() const { return m_session; }
    /// Both signals, and the buttons' state.
    void announce();

private:
    void fill(PictureSlot* slot, PictureId id);
    void tellSubject();
    void pictureRemoved(PictureId id);
    void generateFor(PictureSlot* slot);

    Session& m_session;
    ThumbnailCache& m_thumbnails;
    QBoxLayout* m_content = nullptr;
    PanelInputs* m_inputs = nullptr;
    std::vector<PictureSlot*> m_slots;
    PictureSlot* m_subject = nullptr;
    PictureSlot* m_generatingFor = nullptr;
    QPushButton* m_toRecipe = nullptr;
    NetworkNotice* m_notice = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace inlay
