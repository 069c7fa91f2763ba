#include "ui/widgets/thinned_series.h"

#include <algorithm>
#include <utility>

namespace inlay {

ThinnedSeries::ThinnedSeries(std::size_t limit)
    : m_limit(std::max<std::size_t>(limit + limit % 2, 4)) {}

void ThinnedSeries::clear() {
    m_points.clear();
    m_stride = 1;
    m_sinceKept = 0;
}

void ThinnedSeries::add(const Point& point) {
    if (m_points.empty()) {
        m_points.push_back(point);
        m_sinceKept = m_stride;
        return;
    }
    // The last point stays only if it is a stride away from the one before it.
    if (m_sinceKept >= m_stride)
        m_sinceKept = 0;
    else
        m_points.pop_back();
    m_points.push_back(point);
    ++m_sinceKept;
    if (m_points.size() < m_limit)
        return;
    // The limit is even: the point before the newest one is among those that stay.
    std::vector<Point> fewer;
    fewer.reserve(m_limit);
    for (std::size_t i = 0; i < m_points.size(); i += 2)
        fewer.push_back(m_points[i]);
    fewer.push_back(m_points.back());
    m_points = std::move(fewer);
    m_stride *= 2;
}

} // namespace inlay
