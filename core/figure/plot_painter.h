#pragma once

#include "core/figure/axis.h"
#include "core/figure/figure.h"
#include "core/figure/figure_text.h"

namespace inlay {

/// Draws one diagram into a rectangle: title, label of the y axis above it, marks with faint lines,
/// the curves with their names at their ends or the bars with their values.
class PlotPainter {
public:
    /// (left, top, width) in units of the layout. Plot and language must outlive it.
    PlotPainter(cairo_t* canvas, const FigurePlot& plot, const FigureLanguage& language,
                double left, double top, double width);

    double paint(); ///< the height that it took

private:
    double paintHead();
    double paintLegend(double y);
    void paintBars();
    void paintLines();
    void paintYAxis(const Axis& axis);
    void paintXAxis(const Axis& axis);
    void paintCategories();
    void paintEndNames(const std::vector<double>& ends);
    void strokeSeries(const FigureSeries& series, std::size_t index, const Axis& x, const Axis& y);
    FigureColour colourOf(std::size_t index) const;
    void setColour(const FigureColour& colour);
    double screenY(const Axis& axis, double value) const;

    cairo_t* m_canvas;
    const FigurePlot& m_plot;
    FigureText m_text;
    double m_left, m_top, m_width;
    // The area of the data.
    double m_areaLeft = 0, m_areaTop = 0, m_areaWidth = 0, m_areaHeight = 190;
    double m_below = 0; ///< what stands under it
};

} // namespace inlay
