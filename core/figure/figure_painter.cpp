#include "core/figure/figure_painter.h"

#include "core/figure/plot_painter.h"

#include <algorithm>
#include <cstdint>
#include <memory>

namespace inlay {

namespace {

constexpr double margin = 32;
constexpr double gap = 12;    // between pictures
constexpr double least = 720; // page width
constexpr double most = 960;  // page width
constexpr double largestCell = 168;
constexpr double smallestCell = 96;

constexpr TextStyle titleStyle{20, true};
constexpr TextStyle subtitleStyle{12, false, figure_colours::faint};
constexpr TextStyle bodyStyle{13, false};
constexpr TextStyle leadStyle{13, true, figure_colours::accent};
constexpr TextStyle headingStyle{13, true};
constexpr TextStyle captionStyle{12, false};
constexpr TextStyle noteStyle{11.5, false, figure_colours::faint};

struct DestroySurface {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
using Surface = std::unique_ptr<cairo_surface_t, DestroySurface>;

Surface surfaceOf(const Image& image) {
    Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, image.width, image.height));
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS)
        return surface;
    unsigned char* bytes = cairo_image_surface_get_data(surface.get());
    const int stride = cairo_image_surface_get_stride(surface.get());
    const std::uint8_t* from = image.rgb.data();
    for (int y = 0; y < image.height; ++y) {
        auto* to =
            reinterpret_cast<std::uint32_t*>(bytes + static_cast<std::ptrdiff_t>(y) * stride);
        for (int x = 0; x < image.width; ++x, from += 3)
            to[x] = (static_cast<std::uint32_t>(from[0]) << 16U) |
                    (static_cast<std::uint32_t>(from[1]) << 8U) | from[2];
    }
    cairo_surface_mark_dirty(surface.get());
    return surface;
}

} // namespace

FigurePainter::FigurePainter(cairo_t* canvas, const Figure& figure)
    : m_canvas(canvas)
    , m_figure(figure)
    , m_text(canvas, figure.language) {
    chooseColumns();
}

void FigurePainter::chooseColumns() {
    std::size_t longest = 1;
    for (const FigureRow& row : m_figure.rows)
        longest = std::max(longest, row.pictures.size());
    const auto fitting = static_cast<std::size_t>((most - 2 * margin + gap) / (smallestCell + gap));
    // Rows that wrap do so evenly: 13 pictures in 7 columns, not 8 and 5.
    const std::size_t lines = (longest + fitting - 1) / fitting;
    m_columns = (longest + lines - 1) / lines;
    const auto columns = static_cast<double>(m_columns);
    m_cell = std::min(largestCell, (most - 2 * margin - gap * (columns - 1)) / columns);
    m_width = std::clamp(columns * m_cell + (columns - 1) * gap + 2 * margin, least, most);
}

double FigurePainter::innerWidth() const {
    return m_width - 2 * margin;
}

double FigurePainter::paint() {
    m_y = margin;
    paintHead();
    for (const FigureRow& row : m_figure.rows)
        paintRow(row);
    paintPlots();
    if (!m_figure.summary.empty()) {
        m_y += 8;
        m_y +=
            m_text.write(m_figure.summaryHeading, margin, m_y, innerWidth(), leadStyle).height + 2;
        m_y += m_text.write(m_figure.summary, margin, m_y, innerWidth(), bodyStyle).height;
    }
    return m_y + margin;
}

void FigurePainter::paintHead() {
    m_y += m_text.write(m_figure.title, margin, m_y, innerWidth(), titleStyle).height + 2;
    m_y += m_text.write(m_figure.subtitle, margin, m_y, innerWidth(), subtitleStyle).height + 12;
    if (!m_figure.claim.empty()) {
        m_y += m_text.write(m_figure.claimHeading, margin, m_y, innerWidth(), leadStyle).height + 2;
        m_y += m_text.write(m_figure.claim, margin, m_y, innerWidth(), bodyStyle).height + 16;
    }
}

void FigurePainter::paintRow(const FigureRow& row) {
    if (!row.heading.empty())
        m_y += m_text.write(row.heading, margin, m_y, innerWidth(), headingStyle).height + 6;
    for (std::size_t first = 0; first < row.pictures.size(); first += m_columns) {
        double height = 0;
        for (std::size_t i = first; i < std::min(first + m_columns, row.pictures.size()); ++i) {
            const double x = margin + static_cast<double>(i - first) * (m_cell + gap);
            height = std::max(height, paintPicture(row.pictures[i], x, m_y));
        }
        m_y += height + gap;
    }
    m_y += 4;
}

double FigurePainter::paintPicture(const FigurePicture& picture, double x, double y) {
    double below = y + m_cell;
    if (!picture.image.isEmpty()) {
        const Surface surface = surfaceOf(picture.image);
        const double scale = m_cell / std::max(picture.image.width, picture.image.height);
        cairo_save(m_canvas);
        cairo_translate(m_canvas, x, y);
        cairo_scale(m_canvas, scale, scale);
        cairo_set_source_surface(m_canvas, surface.get(), 0, 0);
        cairo_pattern_set_filter(cairo_get_source(m_canvas), CAIRO_FILTER_BEST);
        cairo_pattern_set_extend(cairo_get_source(m_canvas), CAIRO_EXTEND_PAD);
        cairo_rectangle(m_canvas, 0, 0, picture.image.width, picture.image.height);
        cairo_fill(m_canvas);
        cairo_restore(m_canvas);
        below = y + picture.image.height * scale;
    }
    below += 4;
    below += m_text.write(picture.caption, x, below, m_cell, captionStyle).height;
    below += m_text.write(picture.note, x, below, m_cell, noteStyle).height;
    return below - y;
}

/// Two beside each other; one alone, and one with many bars, takes the whole width.
void FigurePainter::paintPlots() {
    m_y += 6;
    constexpr double between = 40;
    constexpr std::size_t manyBars = 8;
    for (std::size_t i = 0; i < m_figure.plots.size();) {
        const auto isWide = [&](std::size_t k) {
            return m_figure.plots[k].categories.size() > manyBars;
        };
        const bool pair = i + 1 < m_figure.plots.size() && !isWide(i) && !isWide(i + 1);
        const double width = pair ? (innerWidth() - between) / 2 : innerWidth();
        double height = 0;
        for (std::size_t k = 0; k < (pair ? 2U : 1U); ++k) {
            PlotPainter painter(m_canvas, m_figure.plots[i + k], m_figure.language,
                                margin + static_cast<double>(k) * (width + between), m_y, width);
            height = std::max(height, painter.paint());
        }
        m_y += height + 20;
        i += pair ? 2 : 1;
    }
}

} // namespace inlay
