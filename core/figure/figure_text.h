#pragma once

#include "core/figure/figure.h"

#include <cairo.h>
#include <string>

namespace inlay {

struct FigureColour {
    double red = 0, green = 0, blue = 0;
};

/// The few colours of a figure, on white.
namespace figure_colours {
constexpr FigureColour ink{0.11, 0.11, 0.11};
constexpr FigureColour faint{0.37, 0.37, 0.37};
constexpr FigureColour middle{0.60, 0.60, 0.60};
constexpr FigureColour light{0.76, 0.76, 0.76};
constexpr FigureColour line{0.87, 0.87, 0.87};
constexpr FigureColour accent{0.71, 0.42, 0.05};
} // namespace figure_colours

struct TextStyle {
    double size = 13; ///< of the letters, in units of the layout
    bool bold = false;
    FigureColour colour = figure_colours::ink;
};

enum class TextPlace { Left, Centre, Right };

struct TextExtent {
    double width = 0;
    double height = 0;
};

/// The same text where it is UTF-8, else with a mark for what is not: a file's name need not be.
std::string validUtf8(const std::string& text);

/// Writes with Pango, so that every script is shown and long lines wrap.
class FigureText {
public:
    /// The language must outlive it.
    FigureText(cairo_t* canvas, const FigureLanguage& language)
        : m_canvas(canvas)
        , m_language(language) {}

    /// Within `width` from (x, y), the top left corner; wraps there, 0: never wraps. For Centre and
    /// Right without a width, x is the middle or the right end.
    TextExtent write(const std::string& text, double x, double y, double width,
                     const TextStyle& style, TextPlace place = TextPlace::Left);
    TextExtent measure(const std::string& text, double width, const TextStyle& style);

    /// A number's text with the language's decimal point in place of ".".
    std::string number(std::string text) const;

private:
    cairo_t* m_canvas;
    const FigureLanguage& m_language;
};

} // namespace inlay
