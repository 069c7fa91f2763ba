#pragma once

#include <optional>
#include <string>

namespace inlay {

/// Where an embedding is searched: z, one w for all layers, or one w per layer.
enum class LatentSpace { Z, W, WPlus };

const char* latentSpaceName(LatentSpace space);           ///< "z", "w", "w+"
LatentSpace latentSpaceFromName(const std::string& name); ///< throws Error (InvalidArgument)
std::optional<LatentSpace> knownLatentSpace(const std::string& name); ///< nothing: no such name

} // namespace inlay
