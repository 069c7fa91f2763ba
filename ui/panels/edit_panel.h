#pragma once

#include "core/model/edit/edit.h"
#include "ui/in_photo/mixed_pictures.h"
#include "ui/panels/panel_path.h"
#include "ui/panels/panel_slots.h"

#include <QWidget>
#include <functional>
#include <memory>
#include <optional>

class QBoxLayout;
class QPushButton;

namespace inlay {

class NetworkNotice;
class PanelInputs;

/// What an edit is called.
struct EditNames {
    QString file;    ///< for files and pictures: "anna_morph_0.35"
    QString caption; ///< "Morph of anna and ben, lambda 0.35"
};

/// What "Add to recipe" adds, and to the recipe of which picture.
struct RecipeAddition {
    PictureId picture = 0;
    std::vector<RecipeStep> steps; ///< empty: nothing can be added now
};

/// Base of the panels that edit pictures: a subclass gives the edit and its names. The rest are
/// parts: the slots of its pictures, a path for the film strip, steps for a recipe, and
/// the buttons that keep what is seen. All that is chosen in it is bound to the document
/// (PanelInputs), where it can be undone.
class EditPanel : public QWidget {
    Q_OBJECT

public:
    /// `name`: its object name, under which the document keeps its inputs.
    EditPanel(const char* name, Session& session, ThumbnailCache& thumbnails,
              QWidget* parent = nullptr);
    ~EditPanel() override;

    virtual Edit edit() const = 0; ///< incomplete while pictures are missing
    virtual EditNames names() const = 0;
    bool isComplete() const { return edit().isComplete(); }
    /// Whose photo the edit goes into; 0: none.
    virtual PictureId photoOwner() const { return m_pictures->before(); }
    /// Which other pictures are mixed with that one, and how much of each.
    virtual std::vector<PictureShare> mixedIn() const { return {}; }

    const PanelPictures& pictures() const { return *m_pictures; }
    PanelPath& path() const { return *m_path; }
    /// Of a panel that has no recipe button there is nothing to add.
    RecipeAddition recipeAddition() const;

    const std::vector<PictureSlot*>& slotsInOrder() const { return m_slots->inOrder(); }
    PictureSlot* slot(int index) const { return slotsInOrder()[static_cast<std::size_t>(index)]; }
    /// Called when the panel comes into sight.
    void fillEmptySlots() { m_slots->fillEmpty(); }
    PictureId subject() const { return m_slots->subject(); } ///< see PanelSlots::makeSubject
    void setSubject(PictureId id) { m_slots->setSubject(id); }
    void takeGenerated(PictureId id) { m_slots->takeGenerated(id); } ///< see faceRequested
    void takeGallery(const Gallery& gallery) { m_slots->takeGallery(gallery); }

    /// There is something to keep and to save; nothing: why not, in words.
    void allowKeeping(const std::optional<QString>& obstacle);
    /// What its button saves: the photo, or the network's picture.
    void nameSaving(const QString& text);

Q_SIGNALS:
    void editChanged(); ///< another picture is wanted
    void pathChanged(); ///< another film strip is wanted
    /// The panel has rendered a picture itself, for the canvas to show only.
    void previewed(const QImage& image);
    void faceRequested(); ///< a generated one, see `takeGenerated`
    void keepRequested();
    void saveRequested();
    void addToRecipeRequested();
    void networkRequested(const QString& sha256); ///< to edit a picture that belongs to it
    void subjectChanged(inlay::PictureId id);     ///< another picture than the shelf's is worked on

protected:
    Session& session() const { return m_session; }
    QBoxLayout* content() const { return m_content; }
    PanelInputs& inputs() const { return *m_inputs; }

    // The parts, in the order in which they stand in the panel.
    void addExplanation(const QString& text);
    PanelSlots& pictureSlots() const { return *m_slots; }
    /// In place of the slots' pictures; lives as long as the panel.
    void setPictures(const PanelPictures* pictures) { m_pictures = pictures; }
    void setPath(std::unique_ptr<PanelPath> path) { m_path = std::move(path); }
    void addRecipeButton(std::function<RecipeAddition()> addition);
    void addKeepButtons();

    /// `show(network)` at once, if one is open, and with every other that is opened.
    void followNetwork(std::function<void(const NetworkInfo&)> show);

    /// Another edit and another path are wanted, and the buttons' state.
    void announce();
    /// While true, `announce` signals the edit only: a slider moves along the path.
    void holdPath(bool hold) { m_pathIsHeld = hold; }
    void refreshRecipeButton(); ///< when there are steps, or no more

private:
    Session& m_session;
    QBoxLayout* m_content = nullptr;
    PanelInputs* m_inputs = nullptr;
    PanelSlots* m_slots = nullptr;
    const PanelPictures* m_pictures = nullptr;
    std::unique_ptr<PanelPath> m_path = std::make_unique<PanelPath>();
    std::function<void(const NetworkInfo&)> m_showNetwork;
    std::function<RecipeAddition()> m_addition;
    NetworkNotice* m_notice = nullptr;
    QPushButton* m_toRecipe = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_save = nullptr;
    bool m_pathIsHeld = false;
};

} // namespace inlay
