#pragma once

#include "core/model/network/network_info.h"
#include "ui/widgets/style_layer_layout.h"

#include <vector>

class QPainter;
class QWidget;

namespace inlay {

/// One cell of a StyleLayerGrid as it is to be drawn.
struct StyleLayerCell {
    const StyleLayer& layer;
    QRect rect;
    double share = 0; ///< of B, how far the cell is filled
    bool locked = false;
    bool hovered = false;
    bool focused = false;
};

/// In the font, the palette and the state of `widget`.
void drawStyleLayerCell(QPainter& painter, const QWidget& widget, const StyleLayerCell& cell);

/// What a group of layers is for, and the pixels it works on.
void drawStyleLayerHeader(QPainter& painter, const QWidget& widget,
                          const StyleLayerLayout::Group& group,
                          const std::vector<StyleLayer>& layers);

/// "4 px", or "4 to 8 px", of `count` layers from `first` on.
QString styleLayerPixels(const std::vector<StyleLayer>& layers, int first, int count);

} // namespace inlay
