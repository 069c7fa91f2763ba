#pragma once

#include <optional>
#include <string>

namespace inlay {

/// The perceptual distances between two pictures.
enum class PerceptualDistanceKind {
    Vgg16,           ///< the paper's (Abdal et al. 2019, equation 2)
    Lpips,           ///< Zhang et al. 2018, on VGG-16
    NetworkFeatures, ///< of the open network's own discriminator
    LaplacianPyramid ///< needs no weights
};

/// Nothing: the best one that works with the network that is open.
using PerceptualChoice = std::optional<PerceptualDistanceKind>;

/// Its name, in every language but for the last two: "VGG-16", "LPIPS", "Network features",
/// "Laplacian pyramid"; also in reports, documents and settings.
const char* perceptualDistanceName(PerceptualDistanceKind kind);
/// Nothing for any other word.
std::optional<PerceptualDistanceKind> perceptualDistanceFromName(const std::string& name);

/// The same, and "auto" for nothing.
const char* perceptualChoiceName(PerceptualChoice choice);
/// As a user writes it: one of these names, "auto" or "network". Throws Error (InvalidArgument),
/// naming what there is.
PerceptualChoice perceptualChoiceFromName(const std::string& name);

} // namespace inlay
