#include "core/engine/perceptual/perceptual_factory.h"

#include "core/base/error.h"
#include "core/engine/perceptual/laplacian_pyramid.h"
#include "core/engine/perceptual/lpips_distance.h"
#include "core/engine/perceptual/perceptual_registry.h"
#include "core/engine/perceptual/perceptual_weights.h"
#include "core/engine/perceptual/vgg16_distance.h"

#include <filesystem>

namespace inlay {

namespace {

std::vector<RegisteredWeights> registered() {
    return PerceptualRegistry(PerceptualRegistry::userFile()).list();
}

/// The file registered last that has what is wanted; empty: none.
std::string pathOf(const std::vector<RegisteredWeights>& files, bool RegisteredWeights::*wanted) {
    for (auto file = files.rbegin(); file != files.rend(); ++file) {
        if ((*file).*wanted)
            return file->path;
    }
    return {};
}

/// `distance` is what they are needed for.
std::string requiredPath(bool RegisteredWeights::*wanted, PerceptualDistanceKind distance,
                         const std::string& example) {
    std::string path = pathOf(registered(), wanted);
    if (path.empty())
        throw Error(ErrorKind::MissingComponent,
                    std::string(perceptualDistanceName(distance)) +
                        " needs weights that have not been registered yet; add " + example);
    return path;
}

Vgg16Weights vgg16Weights(PerceptualDistanceKind distance) {
    const std::string path =
        requiredPath(&RegisteredWeights::hasVgg16, distance, "torchvision's vgg16-397923af.pth");
    PerceptualWeights weights = readPerceptualWeights(path);
    if (!weights.vgg16)
        throw Error(ErrorKind::CorruptFile, path + " no longer holds VGG-16; register it again");
    return *weights.vgg16;
}

LpipsWeights lpipsWeights() {
    const std::string path = requiredPath(
        &RegisteredWeights::hasLpips, PerceptualDistanceKind::Lpips, "the lpips package's vgg.pth");
    PerceptualWeights weights = readPerceptualWeights(path);
    if (!weights.lpips)
        throw Error(ErrorKind::CorruptFile, path + " no longer holds LPIPS; register it again");
    return *weights.lpips;
}

std::shared_ptr<const PerceptualDistance> distanceOf(PerceptualDistanceKind kind,
                                                     torch::Device device, const OwnDistance& own) {
    switch (kind) {
    case PerceptualDistanceKind::Vgg16:
        return std::make_unique<Vgg16Distance>(vgg16Weights(kind), device);
    case PerceptualDistanceKind::Lpips:
        return std::make_unique<LpipsDistance>(vgg16Weights(kind), lpipsWeights(), device);
    case PerceptualDistanceKind::NetworkFeatures:
        if (own)
            return own;
        throw Error(ErrorKind::MissingComponent,
                    "The open network's file brings no features along; choose another perceptual "
                    "distance, or a network that was exported with them");
    case PerceptualDistanceKind::LaplacianPyramid:
        break;
    }
    return std::make_unique<LaplacianPyramid>();
}

} // namespace

std::shared_ptr<const PerceptualDistance>
createPerceptualDistance(PerceptualChoice choice, torch::Device device, const OwnDistance& own) {
    if (choice)
        return distanceOf(*choice, device, own);
    for (const PerceptualDistanceKind candidate : availablePerceptualDistances(own)) {
        try {
            return distanceOf(candidate, device, own);
        } catch (const Error&) {
            continue; // a file that has gone or changed: the next best
        }
    }
    return std::make_unique<LaplacianPyramid>();
}

std::vector<PerceptualDistanceKind> availablePerceptualDistances(const OwnDistance& own) {
    const auto isThere = [](const std::string& path) {
        std::error_code ignored;
        return !path.empty() &&
               std::filesystem::is_regular_file(std::filesystem::u8path(path), ignored);
    };
    const std::vector<RegisteredWeights> files = registered();
    const bool vgg16 = isThere(pathOf(files, &RegisteredWeights::hasVgg16));
    const bool lpips = isThere(pathOf(files, &RegisteredWeights::hasLpips));
    std::vector<PerceptualDistanceKind> kinds;
    if (vgg16)
        kinds.push_back(PerceptualDistanceKind::Vgg16);
    if (vgg16 && lpips)
        kinds.push_back(PerceptualDistanceKind::Lpips);
    if (own)
        kinds.push_back(PerceptualDistanceKind::NetworkFeatures);
    kinds.push_back(PerceptualDistanceKind::LaplacianPyramid);
    return kinds;
}

} // namespace inlay
