#include "core/base/error.h"
#include "core/imaging/webp_animation.h"

namespace inlay {

bool readsWebpAnimations() {
    return false;
}

Image decodeWebpAnimation(const std::uint8_t*, std::size_t) {
    throw Error(ErrorKind::UnsupportedFormat, "cannot be read by this build of Inlay");
}

} // namespace inlay
