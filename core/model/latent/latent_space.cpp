#include "core/model/latent/latent_space.h"

#include "core/base/error.h"

namespace inlay {

const char* latentSpaceName(LatentSpace space) {
    switch (space) {
    case LatentSpace::Z:
        return "z";
    case LatentSpace::W:
        return "w";
    case LatentSpace::WPlus:
        break;
    }
    return "w+";
}

std::optional<LatentSpace> knownLatentSpace(const std::string& name) {
    for (LatentSpace space : {LatentSpace::Z, LatentSpace::W, LatentSpace::WPlus}) {
        if (name == latentSpaceName(space))
            return space;
    }
    return std::nullopt;
}

LatentSpace latentSpaceFromName(const std::string& name) {
    if (const std::optional<LatentSpace> space = knownLatentSpace(name))
        return *space;
    throw Error(ErrorKind::InvalidArgument,
                "There is no latent space '" + name + "'; choose z, w or w+");
}

} // namespace inlay
