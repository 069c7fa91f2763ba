#include "ui/widgets/style_layer_layout.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <cstdlib>

namespace inlay {

namespace {

constexpr int LargestCell = 56;
constexpr int CellHeight = 40;

} // namespace

StyleLayerLayout::StyleLayerLayout(const std::vector<StyleLayer>& layers, int width, int lineHeight)
    : m_cells(layers.size()) {
    for (int i = 0; i < static_cast<int>(layers.size()); ++i) {
        const StyleBand band = layers[static_cast<std::size_t>(i)].band;
        if (m_groups.empty() || m_groups.back().band != band)
            m_groups.push_back({band, i, 0, {}});
        ++m_groups.back().count;
    }
    const int columns = std::max(1, (width + CellGap) / (SmallestCell + CellGap));
    const int cellWidth = std::min(LargestCell, (width - (columns - 1) * CellGap) / columns);
    const int headerHeight = lineHeight + Theme::Grid / 2;
    int y = 0;
    for (Group& group : m_groups) {
        if (group.first > 0)
            y += Theme::Grid;
        group.header = QRect(0, y, width, headerHeight);
        y += headerHeight;
        auto cell = m_cells.begin() + group.first;
        for (int i = 0; i < group.count; ++i)
            *cell++ = QRect((i % columns) * (cellWidth + CellGap),
                            y + (i / columns) * (CellHeight + CellGap), cellWidth, CellHeight);
        const int rows = (group.count + columns - 1) / columns;
        y += rows * (CellHeight + CellGap) - CellGap;
    }
    m_height = std::max(y, lineHeight * 3);
}

QRect StyleLayerLayout::cell(int layer) const {
    return layer >= 0 && layer < static_cast<int>(m_cells.size())
               ? m_cells[static_cast<std::size_t>(layer)]
               : QRect();
}

int StyleLayerLayout::cellAt(const QPoint& position) const {
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        if (m_cells[i]
                .adjusted(-CellGap / 2, -CellGap / 2, CellGap / 2, CellGap / 2)
                .contains(position))
            return static_cast<int>(i);
    return -1;
}

int StyleLayerLayout::groupAt(const QPoint& position) const {
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        if (m_groups[i].header.contains(position))
            return static_cast<int>(i);
    return -1;
}

int StyleLayerLayout::neighbour(int layer, bool down) const {
    const QPoint from = cell(layer).center();
    int best = -1;
    int bestDistance = 0;
    for (int i = 0; i < static_cast<int>(m_cells.size()); ++i) {
        const QPoint to = m_cells[static_cast<std::size_t>(i)].center();
        const int rows = down ? to.y() - from.y() : from.y() - to.y();
        const int distance = rows * 1000 + std::abs(to.x() - from.x());
        if (rows > 0 && (best < 0 || distance < bestDistance)) {
            best = i;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace inlay
