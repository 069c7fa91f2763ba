#include "ui/canvas/mask_outline.h"

#include <QImage>
#include <QPolygonF>
#include <array>
#include <unordered_map>

namespace inlay {

namespace {

constexpr double half = 127.5;

/// The sides of a cell, whose corners are four neighbouring pixels.
enum Side { Top, Right, Bottom, Left, None };

/// What the line does in a cell, from side to side, what is covered on its right hand. Indexed by
/// the corners that are covered: 1 the upper left, 2 the upper right, 4 the lower right, 8 the
/// lower left.
constexpr std::array<std::array<Side, 4>, 16> lines = {{{None, None, None, None},
                                                        {Top, Left, None, None},
                                                        {Right, Top, None, None},
                                                        {Right, Left, None, None},
                                                        {Bottom, Right, None, None},
                                                        {Top, Left, Bottom, Right},
                                                        {Bottom, Top, None, None},
                                                        {Bottom, Left, None, None},
                                                        {Left, Bottom, None, None},
                                                        {Top, Bottom, None, None},
                                                        {Right, Top, Left, Bottom},
                                                        {Right, Bottom, None, None},
                                                        {Left, Right, None, None},
                                                        {Top, Right, None, None},
                                                        {Left, Top, None, None},
                                                        {None, None, None, None}}};

class Tracer {
public:
    explicit Tracer(const QImage& mask)
        : m_mask(mask) {}

    QPainterPath path() {
        for (int y = -1; y < m_mask.height(); ++y) {
            for (int x = -1; x < m_mask.width(); ++x)
                takeCell(x, y);
        }
        QPainterPath path;
        while (!m_links.empty()) {
            QPolygonF polygon;
            for (auto link = m_links.begin(); link != m_links.end();) {
                polygon << link->second.point;
                const qint64 next = link->second.next;
                m_links.erase(link);
                link = m_links.find(next);
            }
            path.addPolygon(polygon);
            path.closeSubpath();
        }
        return path;
    }

private:
    struct Link {
        QPointF point;
        qint64 next = 0; ///< the crossing that follows
    };

    double at(int x, int y) const {
        if (x < 0 || y < 0 || x >= m_mask.width() || y >= m_mask.height())
            return 0;
        return m_mask.constScanLine(y)[x];
    }

    /// A number for the line between two neighbouring pixels, the same from both of its cells.
    qint64 crossing(int x, int y, Side side) const {
        if (side == Right)
            ++x;
        if (side == Bottom)
            ++y;
        const qint64 pixel = static_cast<qint64>(y + 1) * (m_mask.width() + 2) + x + 1;
        return 2 * pixel + (side == Left || side == Right ? 1 : 0);
    }

    QPointF point(int x, int y, Side side) const {
        if (side == Right)
            ++x;
        if (side == Bottom)
            ++y;
        const bool down = side == Left || side == Right;
        const double from = at(x, y);
        const double to = down ? at(x, y + 1) : at(x + 1, y);
        const double share = (half - from) / (to - from); // they lie on either side of it
        return {x + 0.5 + (down ? 0 : share), y + 0.5 + (down ? share : 0)};
    }

    void takeCell(int x, int y) {
        const std::size_t corners = (at(x, y) > half ? 1U : 0U) | (at(x + 1, y) > half ? 2U : 0U) |
                                    (at(x + 1, y + 1) > half ? 4U : 0U) |
                                    (at(x, y + 1) > half ? 8U : 0U);
        const std::array<Side, 4>& line = lines.at(corners);
        for (std::size_t i = 0; i < line.size() && line.at(i) != None; i += 2)
            m_links[crossing(x, y, line.at(i))] = {point(x, y, line.at(i)),
                                                   crossing(x, y, line.at(i + 1))};
    }

    const QImage& m_mask;
    std::unordered_map<qint64, Link> m_links;
};

} // namespace

QPainterPath maskOutline(const QImage& mask) {
    return mask.isNull() ? QPainterPath() : Tracer(mask).path();
}

} // namespace inlay
