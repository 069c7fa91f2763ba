#pragma once

#include "core/model/picture/crop_quad.h"
#include "core/model/picture/image.h"

#include <cstdint>
#include <optional>
#include <string>

namespace inlay {

/// The picture that an experiment is done on.
struct LabInput {
    std::string name;             ///< for people: "photo07"
    Image target;                 ///< square, as it is embedded
    Image photo;                  ///< what the target was cut from; empty: unknown
    std::optional<CropQuad> crop; ///< where in the photo
    Image style;                  ///< of the crossover: another target; empty: a random face
    std::string styleName;
};

struct LabSettings {
    int steps = 0; ///< of every embedding, 1..1,000,000; 0: as the experiment proposes
    std::uint64_t seed = 1;
};

} // namespace inlay
