#include "core/base/error.h"
#include "core/figure/figure_painter.h"
#include "core/figure/figure_text.h"
#include "core/figure/figure_writer.h"

#include <cairo-pdf.h>
#include <cmath>
#include <memory>

namespace inlay {

namespace {

constexpr double pixelsPerUnit = 2;
constexpr double pointsPerUnit = 0.75;

struct DestroySurface {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
using Surface = std::unique_ptr<cairo_surface_t, DestroySurface>;

struct DestroyCanvas {
    void operator()(cairo_t* canvas) const { cairo_destroy(canvas); }
};
using Canvas = std::unique_ptr<cairo_t, DestroyCanvas>;

struct PageSize {
    double width = 0;
    double height = 0;
};

void requireSuccess(cairo_status_t status) {
    if (status == CAIRO_STATUS_NO_MEMORY)
        throw Error(ErrorKind::OutOfMemory,
                    "There is not enough memory to draw the figure; close other programs");
    if (status != CAIRO_STATUS_SUCCESS)
        throw Error(ErrorKind::Internal,
                    std::string("The figure cannot be drawn: ") + cairo_status_to_string(status));
}

/// Draws it once on nothing, to know how large it is.
PageSize measured(const Figure& figure) {
    if (figure.isEmpty())
        throw Error(ErrorKind::InvalidArgument, "There is nothing in the figure to draw");
    const Surface nowhere(cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, nullptr));
    const Canvas canvas(cairo_create(nowhere.get()));
    FigurePainter painter(canvas.get(), figure);
    const double height = painter.paint();
    requireSuccess(cairo_status(canvas.get()));
    return {painter.width(), std::ceil(height)};
}

void paintPage(cairo_surface_t* surface, const Figure& figure, double scale) {
    const Canvas canvas(cairo_create(surface));
    cairo_set_source_rgb(canvas.get(), 1, 1, 1);
    cairo_paint(canvas.get());
    cairo_scale(canvas.get(), scale, scale);
    FigurePainter(canvas.get(), figure).paint();
    requireSuccess(cairo_status(canvas.get()));
}

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length) {
    auto* all = static_cast<std::vector<std::uint8_t>*>(bytes);
    all->insert(all->end(), data, data + length);
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

bool drawsFigures() {
    return true;
}

std::vector<std::uint8_t> figureToPng(const Figure& figure) {
    const PageSize page = measured(figure);
    const Surface surface(cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, static_cast<int>(std::lround(page.width * pixelsPerUnit)),
        static_cast<int>(std::lround(page.height * pixelsPerUnit))));
    requireSuccess(cairo_surface_status(surface.get()));
    paintPage(surface.get(), figure, pixelsPerUnit);
    std::vector<std::uint8_t> bytes;
    requireSuccess(cairo_surface_write_to_png_stream(surface.get(), append, &bytes));
    return bytes;
}

std::vector<std::uint8_t> figureToPdf(const Figure& figure) {
    const PageSize page = measured(figure);
    std::vector<std::uint8_t> bytes;
    const Surface surface(cairo_pdf_surface_create_for_stream(
        append, &bytes, page.width * pointsPerUnit, page.height * pointsPerUnit));
    requireSuccess(cairo_surface_status(surface.get()));
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE,
                                   validUtf8(figure.title).c_str());
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATOR, "Inlay");
    paintPage(surface.get(), figure, pointsPerUnit);
    cairo_surface_finish(surface.get());
    requireSuccess(cairo_surface_status(surface.get()));
    return bytes;
}

} // namespace inlay
