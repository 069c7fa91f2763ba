#pragma once

#include <cstddef>
#include <vector>

namespace inlay {

/// Points of a curve that never become more than a limit: when it is reached, every second one is
/// dropped and from then on only every second of those to come is kept. The newest point is always
/// there.
class ThinnedSeries {
public:
    struct Point {
        int step = 0;
        double loss = 0;
        double psnrDb = 0;
    };

    explicit ThinnedSeries(std::size_t limit = 600);

    void add(const Point& point);
    void clear();
    const std::vector<Point>& points() const { return m_points; }

private:
    std::size_t m_limit;
    std::size_t m_stride = 1;
    std::size_t m_sinceKept = 0; ///< how many points came since the last but one
    std::vector<Point> m_points;
};

} // namespace inlay
