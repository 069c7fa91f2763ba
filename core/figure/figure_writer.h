#pragma once

#include "core/figure/figure.h"

#include <cstdint>
#include <string>
#include <vector>

namespace inlay {

/// Whether this build draws figures (it was built with Pango and Cairo).
bool drawsFigures();

/// The figure as a picture, two pixels for each unit of its layout; 720 to 960 units wide. Both
/// throw Error: MissingComponent in a build that draws no figures, InvalidArgument for a figure
/// without rows and plots, OutOfMemory and Internal where Cairo fails.
std::vector<std::uint8_t> figureToPng(const Figure& figure);
/// The same as one page of PDF with real text, three quarters of a point for each unit.
std::vector<std::uint8_t> figureToPdf(const Figure& figure);

} // namespace inlay
