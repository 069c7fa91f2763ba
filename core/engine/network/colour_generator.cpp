#include "core/engine/network/colour_generator.h"

namespace inlay {

torch::Tensor asColour(const torch::Tensor& picture) {
    constexpr int grey = 1, transparent = 4, colours = 3;
    if (picture.size(1) == grey)
        return picture.expand({picture.size(0), colours, picture.size(2), picture.size(3)});
    if (picture.size(1) != transparent)
        return picture;
    const torch::Tensor cover = (picture.narrow(1, colours, 1) * 0.5 + 0.5).clamp(0, 1);
    return picture.narrow(1, 0, colours) * cover + (1 - cover); // white is 1
}

} // namespace inlay
