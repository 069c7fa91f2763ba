#pragma once

#include "ui/panels/edit_panel.h"

namespace inlay {

class ValueSlider;

/// Adds the difference between two pictures of one person to a third picture.
class ExpressionPanel : public EditPanel {
    Q_OBJECT

public:
    ExpressionPanel(Session& session, ThumbnailCache& thumbnails, QWidget* parent = nullptr);

    Edit edit() const override;
    QString suggestedName() const override;
    QString describe() const override;
    std::optional<RecipeStep> recipeStep() const override;
    PictureId recipePicture() const override;
    std::vector<Edit> path(int frames) const override;
    double pathPosition() const override;
    void setPathPosition(double position) override;

protected:
    std::vector<PictureId> fromGallery(const Gallery& gallery) const override;

private:
    Edit at(double strength) const;

    PictureSlot* m_target = nullptr;
    PictureSlot* m_neutral = nullptr;
    PictureSlot* m_expressive = nullptr;
    ValueSlider* m_strength = nullptr;
};

} // namespace inlay
