#pragma once

#include "core/base/export.h"

#include <cstdint>
#include <string>
#include <vector>

namespace inlay {

/// The extents of a tensor as people read them, "18 x 512", or with something else between them.
INLAY_EXPORT std::string shapeText(const std::vector<std::int64_t>& extents,
                                   const char* between = " x ");

} // namespace inlay
