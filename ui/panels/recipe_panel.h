#pragma once

#include "ui/panels/edit_panel.h"

class QListWidget;
class QToolButton;

namespace inlay {

class LayerRangeBox;
class ValueSlider;

/// The recipe of a picture: its edits as a list, in the order in which they are done. Steps come
/// from the other panels; each can be moved, switched off, made stronger or weaker, limited to some
/// style layers, and removed at any time.
class RecipePanel : public EditPanel {
    Q_OBJECT

public:
    RecipePanel(Session& session, ThumbnailCache& thumbnails, QWidget* parent = nullptr);

    Edit edit() const override;
    EditNames names() const override;
    std::vector<PictureShare> mixedIn() const override;

    PictureId picture() const { return subject(); }
    const EditRecipe& recipe() const; ///< of the picture; empty without one

public Q_SLOTS:
    void moveStep(int by); ///< the chosen step, -1: up
    void removeStep();
    void copyRecipe();
    void pasteRecipe();

Q_SIGNALS:
    void importRequested();
    void exportRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildList();
    void buildButtons();
    void refresh();
    void refreshControls();
    void listReordered();
    void change(const QString& text, const EditRecipe& recipe, int gesture = 0);
    void changeStrength(double strength);
    void changeLayers();
    int chosen() const; ///< -1: none
    Edit withChosenAt(double strength) const;

    PictureSlot* m_slot = nullptr;
    QListWidget* m_list = nullptr;
    ValueSlider* m_strength = nullptr;
    LayerRangeBox* m_layers = nullptr;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
    QToolButton* m_remove = nullptr;
    QToolButton* m_copy = nullptr;
    QToolButton* m_paste = nullptr;
    QToolButton* m_import = nullptr;
    QToolButton* m_export = nullptr;
    EditRecipe m_copied;
    bool m_refreshing = false;
};

} // namespace inlay
