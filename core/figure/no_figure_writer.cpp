#include "core/base/error.h"
#include "core/figure/figure_writer.h"

namespace inlay {

namespace {

[[noreturn]] void refuse() {
    throw Error(ErrorKind::MissingComponent, "This build draws no figures; build it again with "
                                             "Pango and Cairo installed (libpango1.0-dev)");
}

} // namespace

bool drawsFigures() {
    return false;
}

std::vector<std::uint8_t> figureToPng(const Figure&) {
    refuse();
}

std::vector<std::uint8_t> figureToPdf(const Figure&) {
    refuse();
}

} // namespace inlay
