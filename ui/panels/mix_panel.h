#pragma once

#include "ui/panels/edit_panel.h"

#include <array>

class QPushButton;
class QToolButton;

namespace inlay {

class LayerHover;
class StyleLayerGrid;
class ValueSlider;

/// Takes each style layer from A, from B, or from both by a share.
class MixPanel : public EditPanel {
    Q_OBJECT

public:
    MixPanel(Session& session, ThumbnailCache& thumbnails, QWidget* parent = nullptr);

    Edit edit() const override;
    EditNames names() const override;

private:
    struct Preset {
        StyleBand band;
        QPushButton* button;
    };

    void showNetwork(const NetworkInfo& network);
    void buildPresets();
    void buildShare();
    Edit with(const std::vector<double>& shares) const;
    Edit crossedAt(double index) const; ///< locked layers stay
    RecipeAddition addition() const;
    void applyIndex();
    void applyPreset(StyleBand band);
    void refreshPresets();
    void refreshShare();
    std::vector<double> exceptLocked(std::vector<double> shares) const;
    void bindLayers();
    int rows() const;
    QString layersText() const; ///< "8-17", "0-3 (50 %), 8-17" or "7 of 12 layers"

    PictureSlot* m_a = nullptr;
    PictureSlot* m_b = nullptr;
    ValueSlider* m_index = nullptr;
    std::array<Preset, 3> m_presets{};
    StyleLayerGrid* m_grid = nullptr;
    LayerHover* m_hover = nullptr;
    ValueSlider* m_share = nullptr;
    QToolButton* m_lock = nullptr;
    bool m_refreshing = false;
};

} // namespace inlay
