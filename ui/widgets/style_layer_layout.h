#pragma once

#include "core/model/network/network_info.h"

#include <QRect>

#include <vector>

namespace inlay {

/// Where the cells and the group names of a StyleLayerGrid stand: one cell a style layer, in rows
/// of as many as the width has room for, a name above each group.
class StyleLayerLayout {
public:
    struct Group {
        StyleBand band = StyleBand::Coarse;
        int first = 0;
        int count = 0;
        QRect header;
    };

    static constexpr int CellGap = 4;
    static constexpr int SmallestCell = 40;

    StyleLayerLayout() = default;
    StyleLayerLayout(const std::vector<StyleLayer>& layers, int width, int lineHeight);

    int height() const { return m_height; }
    const std::vector<Group>& groups() const { return m_groups; }
    QRect cell(int layer) const;               ///< empty when there is no such layer
    int cellAt(const QPoint& position) const;  ///< -1: none; the gaps belong to the cells
    int groupAt(const QPoint& position) const; ///< -1: none
    /// The nearest cell of the row above (`down` false) or below; -1 when there is none.
    int neighbour(int layer, bool down) const;

private:
    std::vector<QRect> m_cells;
    std::vector<Group> m_groups;
    int m_height = 0;
};

} // namespace inlay
