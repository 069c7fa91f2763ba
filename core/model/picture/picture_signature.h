#pragma once

#include "core/base/export.h"
#include "core/model/picture/picture_format.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace inlay {

/// The picture format whose signature a file begins with; nothing: none of them.
INLAY_EXPORT std::optional<PictureFormat> pictureFormat(const std::uint8_t* bytes,
                                                        std::size_t size);

} // namespace inlay
