#include "core/model/embedding/perceptual_distance_kind.h"

#include "core/base/enum_names.h"
#include "core/base/error.h"

namespace inlay {

namespace {

constexpr EnumNames<PerceptualDistanceKind, 4> names{
    {{{PerceptualDistanceKind::Vgg16, "VGG-16"},
      {PerceptualDistanceKind::Lpips, "LPIPS"},
      {PerceptualDistanceKind::NetworkFeatures, "Network features"},
      {PerceptualDistanceKind::LaplacianPyramid, "Laplacian pyramid"}}}};

} // namespace

const char* perceptualDistanceName(PerceptualDistanceKind kind) {
    return names.of(kind);
}

std::optional<PerceptualDistanceKind> perceptualDistanceFromName(const std::string& name) {
    return names.valueOf(name);
}

const char* perceptualChoiceName(PerceptualChoice choice) {
    return choice ? perceptualDistanceName(*choice) : "auto";
}

PerceptualChoice perceptualChoiceFromName(const std::string& name) {
    if (name == "auto")
        return std::nullopt;
    if (name == "network")
        return PerceptualDistanceKind::NetworkFeatures;
    if (const auto kind = perceptualDistanceFromName(name))
        return kind;
    throw Error(ErrorKind::InvalidArgument, "There is no perceptual distance '" + name +
                                                "'; choose 'VGG-16', 'LPIPS', 'network' or "
                                                "'Laplacian pyramid'");
}

} // namespace inlay
