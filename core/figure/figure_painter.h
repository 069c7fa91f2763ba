#pragma once

#include "core/figure/figure.h"
#include "core/figure/figure_text.h"

#include <cstddef>

namespace inlay {

/// Lays a figure out and draws it, in units of which 96 make an inch on a usual screen.
class FigurePainter {
public:
    FigurePainter(cairo_t* canvas, const Figure& figure);

    double width() const { return m_width; } ///< of the whole page
    double paint();                          ///< the height of the whole page

private:
    void chooseColumns();
    void paintHead();
    void paintRow(const FigureRow& row);
    double paintPicture(const FigurePicture& picture, double x, double y);
    void paintPlots();
    double innerWidth() const;

    cairo_t* m_canvas;
    const Figure& m_figure;
    FigureText m_text;
    double m_width = 0;
    double m_cell = 0; ///< side of a picture
    std::size_t m_columns = 1;
    double m_y = 0;
};

} // namespace inlay
