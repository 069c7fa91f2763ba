#pragma once

#include "ui/panels/edit_panel.h"

namespace inlay {

class StyleLayerGrid;
class ValueSlider;

/// Takes some style layers from A and the others from B.
class MixPanel : public EditPanel {
    Q_OBJECT

public:
    MixPanel(Session& session, ThumbnailCache& thumbnails, QWidget* parent = nullptr);

    Edit edit() const override;
    QString suggestedName() const override;
    QString describe() const override;
    std::optional<RecipeStep> recipeStep() const override;
    PictureId recipePicture() const override;
    std::vector<Edit> path(int frames) const override;
    double pathPosition() const override;
    void setPathPosition(double position) override;

protected:
    void networkChanged(const NetworkInfo& network) override;

private:
    Edit with(const std::vector<double>& shares) const;
    void applyIndex();
    int rows() const;
    QString layersText() const; ///< "8-17" or "3 of 12 layers"

    PictureSlot* m_a = nullptr;
    PictureSlot* m_b = nullptr;
    ValueSlider* m_index = nullptr;
    StyleLayerGrid* m_grid = nullptr;
};

} // namespace inlay
