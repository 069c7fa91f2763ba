#include "core/figure/plot_painter.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numeric>

namespace inlay {

namespace {

constexpr TextStyle titleStyle{13, true};
constexpr TextStyle axisStyle{11.5, false, figure_colours::faint};
constexpr TextStyle nameStyle{11.5, false};
constexpr TextStyle valueStyle{10.5, false, figure_colours::faint};

std::vector<double> gathered(const FigurePlot& plot, std::vector<double> FigureSeries::*values) {
    std::vector<double> all;
    for (const FigureSeries& series : plot.series)
        all.insert(all.end(), (series.*values).begin(), (series.*values).end());
    return all;
}

/// Three digits that count.
std::string valueText(double value) {
    std::array<char, 32> text{};
    const double size = std::abs(value);
    const int decimals = size >= 99.95 ? 0 : size >= 9.995 ? 1 : size >= 0.9995 ? 2 : 3;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value,
                                   std::chars_format::fixed, decimals);
    return {text.data(), end.ptr};
}

} // namespace

PlotPainter::PlotPainter(cairo_t* canvas, const FigurePlot& plot, const FigureLanguage& language,
                         double left, double top, double width)
    : m_canvas(canvas)
    , m_plot(plot)
    , m_text(canvas, language)
    , m_left(left)
    , m_top(top)
    , m_width(width) {}

FigureColour PlotPainter::colourOf(std::size_t index) const {
    if (m_plot.series[index].accent)
        return figure_colours::accent;
    std::size_t greys = 0;
    for (std::size_t i = 0; i < index; ++i)
        greys += m_plot.series[i].accent ? 0 : 1;
    constexpr std::array<FigureColour, 3> shades = {figure_colours::faint, figure_colours::middle,
                                                    figure_colours::light};
    return shades[greys % shades.size()];
}

void PlotPainter::setColour(const FigureColour& colour) {
    cairo_set_source_rgb(m_canvas, colour.red, colour.green, colour.blue);
}

double PlotPainter::screenY(const Axis& axis, double value) const {
    return m_areaTop + m_areaHeight * (1 - axis.position(value));
}

double PlotPainter::paint() {
    m_areaTop = m_top + paintHead() + 8;
    if (m_plot.categories.empty())
        paintLines();
    else
        paintBars();
    return m_areaTop + m_areaHeight + m_below - m_top;
}

double PlotPainter::paintHead() {
    double y = m_top;
    y += m_text.write(m_plot.title, m_left, y, m_width, titleStyle).height + 3;
    y += m_text.write(m_plot.yLabel, m_left, y, m_width, axisStyle).height;
    if (!m_plot.categories.empty() && m_plot.series.size() > 1)
        y += paintLegend(y + 5) + 5;
    return y - m_top;
}

double PlotPainter::paintLegend(double y) {
    constexpr double swatch = 10;
    double x = m_left;
    double height = 0;
    for (std::size_t i = 0; i < m_plot.series.size(); ++i) {
        const std::string& name = m_plot.series[i].name;
        const TextExtent extent = m_text.measure(name, 0, nameStyle);
        if (x > m_left && x + swatch + 6 + extent.width > m_left + m_width) {
            x = m_left;
            y += extent.height + 2;
            height += extent.height + 2;
        }
        setColour(colourOf(i));
        cairo_rectangle(m_canvas, x, y + (extent.height - swatch) / 2, swatch, swatch);
        cairo_fill(m_canvas);
        m_text.write(name, x + swatch + 6, y, 0, nameStyle);
        x += swatch + 6 + extent.width + 16;
        if (i + 1 == m_plot.series.size())
            height += extent.height;
    }
    return height;
}

/// Marks the y axis and lets the area begin where its numbers end.
void PlotPainter::paintYAxis(const Axis& axis) {
    double widest = 0;
    for (const double tick : axis.ticks)
        widest =
            std::max(widest, m_text.measure(m_text.number(tickText(tick)), 0, axisStyle).width);
    m_areaLeft = m_left + widest + 8;
    m_areaWidth = std::max(1.0, m_areaWidth - widest - 8);
    for (const double tick : axis.ticks) {
        const double y = screenY(axis, tick);
        setColour(tick == axis.ticks.front() ? figure_colours::middle : figure_colours::line);
        cairo_set_line_width(m_canvas, 0.8);
        cairo_move_to(m_canvas, m_areaLeft, y);
        cairo_line_to(m_canvas, m_areaLeft + m_areaWidth, y);
        cairo_stroke(m_canvas);
        const std::string text = m_text.number(tickText(tick));
        const double height = m_text.measure(text, 0, axisStyle).height;
        m_text.write(text, m_areaLeft - 8, y - height / 2, 0, axisStyle, TextPlace::Right);
    }
}

void PlotPainter::paintXAxis(const Axis& axis) {
    double height = 0;
    for (const double tick : axis.ticks) {
        const double x = m_areaLeft + m_areaWidth * axis.position(tick);
        setColour(figure_colours::middle);
        cairo_set_line_width(m_canvas, 0.8);
        cairo_move_to(m_canvas, x, m_areaTop + m_areaHeight);
        cairo_line_to(m_canvas, x, m_areaTop + m_areaHeight + 4);
        cairo_stroke(m_canvas);
        height = m_text
                     .write(m_text.number(tickText(tick)), x, m_areaTop + m_areaHeight + 6, 0,
                            axisStyle, TextPlace::Centre)
                     .height;
    }
    m_below = 6 + height;
    m_below += m_text
                   .write(m_plot.xLabel, m_areaLeft, m_areaTop + m_areaHeight + m_below + 2,
                          m_areaWidth, axisStyle, TextPlace::Centre)
                   .height +
               2;
}

void PlotPainter::strokeSeries(const FigureSeries& series, std::size_t index, const Axis& x,
                               const Axis& y) {
    bool drawing = false;
    cairo_save(m_canvas);
    cairo_rectangle(m_canvas, m_areaLeft, m_areaTop - 2, m_areaWidth + 2, m_areaHeight + 4);
    cairo_clip(m_canvas);
    for (std::size_t i = 0; i < series.y.size() && i < series.x.size(); ++i) {
        const bool shown = std::isfinite(series.y[i]) && (!y.logarithmic || series.y[i] > 0);
        const double screenX = m_areaLeft + m_areaWidth * x.position(series.x[i]);
        if (shown && drawing)
            cairo_line_to(m_canvas, screenX, screenY(y, series.y[i]));
        else if (shown)
            cairo_move_to(m_canvas, screenX, screenY(y, series.y[i]));
        drawing = shown;
    }
    setColour(colourOf(index));
    cairo_set_line_width(m_canvas, series.accent ? 2.2 : 1.6);
    cairo_set_line_join(m_canvas, CAIRO_LINE_JOIN_ROUND);
    cairo_stroke(m_canvas);
    constexpr std::size_t fewPoints = 40; // each of them is told by a dot
    for (std::size_t i = 0; series.y.size() <= fewPoints && i < series.y.size(); ++i) {
        if (!std::isfinite(series.y[i]) || (y.logarithmic && series.y[i] <= 0))
            continue;
        cairo_arc(m_canvas, m_areaLeft + m_areaWidth * x.position(series.x[i]),
                  screenY(y, series.y[i]), 2.6, 0, 2 * M_PI);
        cairo_fill(m_canvas);
    }
    cairo_restore(m_canvas);
}

/// The names stand where their curves end, pushed apart where these meet.
void PlotPainter::paintEndNames(const std::vector<double>& ends) {
    std::vector<std::size_t> order(m_plot.series.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return ends[a] < ends[b]; });
    const double height = m_text.measure("Mg", 0, nameStyle).height;
    std::vector<double> tops;
    for (const std::size_t i : order) {
        const double wanted = ends[i] - height / 2;
        tops.push_back(tops.empty() ? wanted : std::max(wanted, tops.back() + height));
    }
    const double beyond = tops.empty() ? 0 : tops.back() + height - (m_areaTop + m_areaHeight + 8);
    for (std::size_t k = 0; k < order.size(); ++k) {
        TextStyle style = nameStyle;
        style.bold = m_plot.series[order[k]].accent;
        style.colour = style.bold ? figure_colours::accent : figure_colours::faint;
        m_text.write(m_plot.series[order[k]].name, m_areaLeft + m_areaWidth + 8,
                     tops[k] - std::max(0.0, beyond), 0, style);
    }
}

void PlotPainter::paintLines() {
    TextStyle bold = nameStyle;
    bold.bold = true;
    double names = 0;
    if (m_plot.series.size() > 1)
        for (const FigureSeries& series : m_plot.series)
            names = std::max(names, m_text.measure(series.name, 0, bold).width + 8);
    m_areaWidth = m_width - std::max(names, 8.0);
    const Axis y = axisOver(gathered(m_plot, &FigureSeries::y), 5, m_plot.logY, false);
    paintYAxis(y);
    // The x axis ends where the curves do.
    const std::vector<double> xs = gathered(m_plot, &FigureSeries::x);
    Axis x = axisOver(xs, 6, false, false);
    if (!xs.empty()) {
        const double low = *std::min_element(xs.begin(), xs.end());
        const double high = *std::max_element(xs.begin(), xs.end());
        if (high > low) {
            x.low = low;
            x.high = x.high - high < 0.03 * (high - low) ? x.high : high; // at a near mark
            const auto outside = [&](double tick) {
                return tick < x.low - 1e-9 || tick > x.high + 1e-9;
            };
            x.ticks.erase(std::remove_if(x.ticks.begin(), x.ticks.end(), outside), x.ticks.end());
        }
    }
    paintXAxis(x);
    std::vector<double> ends(m_plot.series.size(), m_areaTop);
    for (const bool accented : {false, true}) {
        for (std::size_t i = 0; i < m_plot.series.size(); ++i) {
            const FigureSeries& series = m_plot.series[i];
            if (series.accent != accented)
                continue;
            strokeSeries(series, i, x, y);
            for (const double value : series.y)
                if (std::isfinite(value) && (!y.logarithmic || value > 0))
                    ends[i] = screenY(y, value);
        }
    }
    if (m_plot.series.size() > 1)
        paintEndNames(ends);
}

void PlotPainter::paintCategories() {
    const double slot = m_areaWidth / static_cast<double>(m_plot.categories.size());
    double height = 0;
    for (std::size_t c = 0; c < m_plot.categories.size(); ++c) {
        const double left = m_areaLeft + slot * static_cast<double>(c);
        height = std::max(height,
                          m_text
                              .write(m_plot.categories[c], left + 1, m_areaTop + m_areaHeight + 5,
                                     slot - 2, axisStyle, TextPlace::Centre)
                              .height);
    }
    m_below = 5 + height;
    if (!m_plot.xLabel.empty())
        m_below += m_text
                       .write(m_plot.xLabel, m_areaLeft, m_areaTop + m_areaHeight + m_below + 2,
                              m_areaWidth, axisStyle, TextPlace::Centre)
                       .height +
                   2;
}

void PlotPainter::paintBars() {
    m_areaWidth = m_width - 8;
    const Axis y = axisOver(gathered(m_plot, &FigureSeries::y), 5, false, true);
    paintYAxis(y);
    paintCategories();
    const double slot = m_areaWidth / static_cast<double>(m_plot.categories.size());
    const double bar = std::min(44.0, slot * 0.76 / static_cast<double>(m_plot.series.size()));
    const double group = bar * static_cast<double>(m_plot.series.size());
    for (std::size_t s = 0; s < m_plot.series.size(); ++s) {
        for (std::size_t c = 0; c < m_plot.categories.size(); ++c) {
            if (c >= m_plot.series[s].y.size() || !std::isfinite(m_plot.series[s].y[c]))
                continue;
            const double value = m_plot.series[s].y[c];
            const double x = m_areaLeft + slot * static_cast<double>(c) + (slot - group) / 2 +
                             bar * static_cast<double>(s);
            const double top = screenY(y, value);
            setColour(static_cast<int>(c) == m_plot.accentedCategory ? figure_colours::accent
                                                                     : colourOf(s));
            cairo_rectangle(m_canvas, x + 1, top, bar - 2, screenY(y, std::max(0.0, y.low)) - top);
            cairo_fill(m_canvas);
            const std::string text = m_text.number(valueText(value));
            const TextExtent extent = m_text.measure(text, 0, valueStyle);
            if (extent.width < bar + 10)
                m_text.write(text, x + bar / 2, top - extent.height, 0, valueStyle,
                             TextPlace::Centre);
        }
    }
}

} // namespace inlay
