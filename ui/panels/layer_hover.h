#pragma once

#include "ui/engine/small_pictures.h"

#include <QTimer>
#include <functional>

namespace inlay {

class LayerPreview;
class StyleLayerGrid;

/// Shows what a style layer changes while its cell is under the pointer, or chosen by the arrow
/// keys.
class LayerHover : public QObject {
    Q_OBJECT

public:
    /// `mix` is the edit that takes the given shares of B.
    LayerHover(StyleLayerGrid* grid, EngineThread& engine,
               std::function<Edit(const std::vector<double>& shares)> mix);

    void forget() { m_pictures.forget(); } ///< another network is open

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void hover(int layer);
    void hide();
    void refresh();

    StyleLayerGrid* m_grid;
    std::function<Edit(const std::vector<double>&)> m_mix;
    SmallPictures m_pictures;
    LayerPreview* m_preview;
    QTimer m_delay;
    int m_layer = -1;
};

} // namespace inlay
