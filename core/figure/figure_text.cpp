#include "core/figure/figure_text.h"

#include <algorithm>
#include <memory>
#include <pango/pangocairo.h>

namespace inlay {

namespace {

struct Unreference {
    void operator()(PangoLayout* layout) const { g_object_unref(layout); }
};
using Layout = std::unique_ptr<PangoLayout, Unreference>;

Layout layoutOf(cairo_t* canvas, const FigureLanguage& language, const std::string& text,
                double width, const TextStyle& style, TextPlace place) {
    Layout layout(pango_cairo_create_layout(canvas));
    pango_context_set_language(pango_layout_get_context(layout.get()),
                               pango_language_from_string(language.code.c_str()));
    // Sizes as they are on paper: the same lines in the picture and in the PDF.
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(pango_layout_get_context(layout.get()), options);
    cairo_font_options_destroy(options);

    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family(font, "Noto Sans,Liberation Sans,DejaVu Sans,Sans");
    pango_font_description_set_absolute_size(font, style.size * PANGO_SCALE);
    pango_font_description_set_weight(font, style.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout.get(), font);
    pango_font_description_free(font);

    pango_layout_set_text(layout.get(), validUtf8(text).c_str(), -1);
    if (width > 0) {
        pango_layout_set_width(layout.get(), static_cast<int>(width * PANGO_SCALE));
        pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    }
    pango_layout_set_line_spacing(layout.get(), 1.12F);
    if (place != TextPlace::Left)
        pango_layout_set_alignment(layout.get(), place == TextPlace::Centre ? PANGO_ALIGN_CENTER
                                                                            : PANGO_ALIGN_RIGHT);
    return layout;
}

TextExtent extentOf(PangoLayout* layout) {
    PangoRectangle logical;
    pango_layout_get_extents(layout, nullptr, &logical);
    return {static_cast<double>(logical.width) / PANGO_SCALE,
            static_cast<double>(logical.height) / PANGO_SCALE};
}

} // namespace

std::string validUtf8(const std::string& text) {
    char* valid = g_utf8_make_valid(text.data(), static_cast<gssize>(text.size()));
    std::string result(valid);
    g_free(valid);
    return result;
}

TextExtent FigureText::measure(const std::string& text, double width, const TextStyle& style) {
    if (text.empty())
        return {};
    return extentOf(layoutOf(m_canvas, m_language, text, width, style, TextPlace::Left).get());
}

TextExtent FigureText::write(const std::string& text, double x, double y, double width,
                             const TextStyle& style, TextPlace place) {
    if (text.empty())
        return {};
    const Layout layout = layoutOf(m_canvas, m_language, text, width, style, place);
    const TextExtent extent = extentOf(layout.get());
    if (width <= 0 && place != TextPlace::Left)
        x -= place == TextPlace::Centre ? extent.width / 2 : extent.width;
    cairo_set_source_rgb(m_canvas, style.colour.red, style.colour.green, style.colour.blue);
    cairo_move_to(m_canvas, x, y);
    pango_cairo_show_layout(m_canvas, layout.get());
    return extent;
}

std::string FigureText::number(std::string text) const {
    std::replace(text.begin(), text.end(), '.', m_language.decimalPoint);
    return text;
}

} // namespace inlay
