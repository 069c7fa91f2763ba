#include "core/imaging/colour_palette.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace inlay {

namespace {

/// The pixels of one cell of the colour cube.
struct Cell {
    double count = 0;
    std::array<double, 3> sum{};     ///< of R, G and B
    std::array<double, 3> squares{}; ///< of R, G and B
};

constexpr int cellBits = 5;
constexpr int cells = 1 << (3 * cellBits);

std::size_t cellOf(const std::uint8_t* rgb, int bits) {
    const int shift = 8 - bits;
    return static_cast<std::size_t>(((rgb[0] >> shift) << (2 * bits)) |
                                    ((rgb[1] >> shift) << bits) | (rgb[2] >> shift));
}

/// Cells that become one colour.
class Box {
public:
    explicit Box(std::vector<const Cell*> members)
        : m_members(std::move(members)) {
        for (const Cell* cell : m_members) {
            m_total.count += cell->count;
            for (std::size_t c = 0; c < 3; ++c) {
                m_total.sum[c] += cell->sum[c];
                m_total.squares[c] += cell->squares[c];
            }
        }
        for (std::size_t c = 0; c < 3; ++c) {
            const double error =
                m_total.squares[c] - m_total.sum[c] * m_total.sum[c] / m_total.count;
            if (c == 0 || error > m_error) {
                m_error = error;
                m_axis = c;
            }
        }
        if (m_members.size() < 2)
            m_error = 0; // cannot be cut
    }

    double error() const { return m_error; } ///< squared, along the longest axis

    std::array<std::uint8_t, 3> colour() const {
        std::array<std::uint8_t, 3> mean{};
        for (std::size_t c = 0; c < 3; ++c)
            mean[c] = static_cast<std::uint8_t>(std::lround(m_total.sum[c] / m_total.count));
        return mean;
    }

    /// What lies above the mean of the longest axis; this box keeps the rest.
    Box cut() {
        const double mean = m_total.sum[m_axis] / m_total.count;
        auto middle = std::partition(m_members.begin(), m_members.end(), [&](const Cell* cell) {
            return cell->sum[m_axis] / cell->count <= mean;
        });
        if (middle == m_members.end()) // all means are the same but for rounding
            --middle;
        if (middle == m_members.begin())
            ++middle;
        Box above(std::vector<const Cell*>(middle, m_members.end()));
        *this = Box(std::vector<const Cell*>(m_members.begin(), middle));
        return above;
    }

private:
    std::vector<const Cell*> m_members;
    Cell m_total;
    double m_error = 0;
    std::size_t m_axis = 0;
};

std::vector<std::array<std::uint8_t, 3>> palette(const Image& image, int most) {
    std::vector<Cell> cube(cells);
    for (std::size_t i = 0; i < image.rgb.size(); i += 3) {
        Cell& cell = cube[cellOf(&image.rgb[i], cellBits)];
        ++cell.count;
        for (std::size_t c = 0; c < 3; ++c) {
            const double value = image.rgb[i + c];
            cell.sum[c] += value;
            cell.squares[c] += value * value;
        }
    }
    std::vector<const Cell*> used;
    for (const Cell& cell : cube)
        if (cell.count > 0)
            used.push_back(&cell);
    std::vector<Box> boxes{Box(std::move(used))};
    while (static_cast<int>(boxes.size()) < most) {
        const auto worst =
            std::max_element(boxes.begin(), boxes.end(),
                             [](const Box& a, const Box& b) { return a.error() < b.error(); });
        if (worst->error() <= 0)
            break;
        boxes.push_back(worst->cut());
    }
    std::vector<std::array<std::uint8_t, 3>> colours;
    colours.reserve(boxes.size());
    for (const Box& box : boxes)
        colours.push_back(box.colour());
    return colours;
}

/// Finds the nearest colour, to 6 bits a channel, and remembers it.
class Nearest {
public:
    explicit Nearest(const std::vector<std::array<std::uint8_t, 3>>& colours)
        : m_colours(colours)
        , m_known(std::size_t{1} << (3 * bits), -1) {}

    std::uint8_t of(const std::uint8_t* rgb) {
        std::int16_t& known = m_known[cellOf(rgb, bits)];
        if (known < 0)
            known = search(rgb);
        return static_cast<std::uint8_t>(known);
    }

private:
    static constexpr int bits = 6;

    std::int16_t search(const std::uint8_t* rgb) const {
        int least = std::numeric_limits<int>::max();
        std::size_t best = 0;
        for (std::size_t i = 0; i < m_colours.size(); ++i) {
            int distance = 0;
            for (std::size_t c = 0; c < 3; ++c) {
                const int difference = rgb[c] - m_colours[i][c];
                distance += difference * difference;
            }
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return static_cast<std::int16_t>(best);
    }

    const std::vector<std::array<std::uint8_t, 3>>& m_colours;
    std::vector<std::int16_t> m_known;
};

} // namespace

IndexedImage reduceColours(const Image& image, int most) {
    IndexedImage reduced;
    reduced.colours = palette(image, most);
    reduced.indices.resize(image.rgb.size() / 3);
    Nearest nearest(reduced.colours);
    const auto width = static_cast<std::size_t>(image.width);
    // The errors handed down, in sixteenths, with a pixel more at both sides.
    std::vector<std::array<int, 3>> here(width + 2);
    std::vector<std::array<int, 3>> below(width + 2);
    for (int y = 0; y < image.height; ++y) {
        const bool leftward = y % 2 != 0;
        std::fill(below.begin(), below.end(), std::array<int, 3>{});
        for (std::size_t step = 0; step < width; ++step) {
            const std::size_t x = leftward ? width - 1 - step : step;
            const std::size_t pixel = static_cast<std::size_t>(y) * width + x;
            const std::size_t at = x + 1;
            const std::size_t ahead = leftward ? at - 1 : at + 1;
            const std::size_t behind = leftward ? at + 1 : at - 1;
            std::array<std::uint8_t, 3> wanted{};
            for (std::size_t c = 0; c < 3; ++c)
                wanted[c] = static_cast<std::uint8_t>(
                    std::clamp(image.rgb[pixel * 3 + c] + (here[at][c] + 8) / 16, 0, 255));
            const std::uint8_t index = nearest.of(wanted.data());
            reduced.indices[pixel] = index;
            for (std::size_t c = 0; c < 3; ++c) {
                const int error = wanted[c] - reduced.colours[index][c];
                here[ahead][c] += 7 * error;
                below[behind][c] += 3 * error;
                below[at][c] += 5 * error;
                below[ahead][c] += error;
            }
        }
        std::swap(here, below);
    }
    return reduced;
}

} // namespace inlay
