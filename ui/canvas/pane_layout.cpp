#include "ui/canvas/pane_layout.h"

#include <algorithm>

namespace inlay {
namespace {

QRectF withoutCaption(const QRectF& pane, double caption) {
    return pane.adjusted(0, 0, 0, -caption);
}

} // namespace

std::vector<QRectF> onePane(const QRectF& area, double caption) {
    return {withoutCaption(area, caption)};
}

std::vector<QRectF> twoPanes(const QRectF& area, double caption, double gap) {
    const double width = (area.width() - gap) / 2.0;
    const double height = area.height() / 2.0;
    const double besideScale = std::min(width, area.height() - caption);
    const double belowScale = std::min(area.width(), height - caption);
    if (besideScale >= belowScale)
        return {withoutCaption({area.x(), area.y(), width, area.height()}, caption),
                withoutCaption({area.right() - width, area.y(), width, area.height()}, caption)};
    return {withoutCaption({area.x(), area.y(), area.width(), height}, caption),
            withoutCaption({area.x(), area.y() + height, area.width(), height}, caption)};
}

} // namespace inlay
