#include "core/base/shape_text.h"

namespace inlay {

std::string shapeText(const std::vector<std::int64_t>& extents, const char* between) {
    std::string text;
    for (const std::int64_t extent : extents)
        text += (text.empty() ? "" : between) + std::to_string(extent);
    return text;
}

} // namespace inlay
