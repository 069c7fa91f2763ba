#pragma once

#include "core/model/picture/image.h"

#include <cstddef>
#include <cstdint>

namespace inlay {

/// Whether this build has libwebpdemux.
bool readsWebpAnimations();

/// The first picture of an animated WebP, what it leaves clear over white. Throws Error
/// (CorruptFile; UnsupportedFormat in a build without libwebpdemux).
Image decodeWebpAnimation(const std::uint8_t* bytes, std::size_t size);

} // namespace inlay
