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

const char* const vgg16Name = "VGG-16";
const char* const lpipsName = "LPIPS";
const char* const ownName = "Network features";
const char* const pyramidName = "Laplacian pyramid";

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

std::string requiredPath(bool RegisteredWeights::*wanted, const std::string& distance,
                         const std::string& example) {
    const std::string path = pathOf(registered(), wanted);
    if (path.empty())
        throw Error(ErrorKind::MissingComponent,
                    distance + " needs weights that have not been registered yet; add " + example);
    return path;
}

Vgg16Weights vgg16Weights(const std::string& distance) {
    const std::string path =
        requiredPath(&RegisteredWeights::hasVgg16, distance, "torchvision's vgg16-397923af.pth");
    PerceptualWeights weights = readPerceptualWeights(path);
    if (!weights.vgg16)
        throw Error(ErrorKind::CorruptFile, path + " no longer holds VGG-16; register it again");
    return *weights.vgg16;
}

LpipsWeights lpipsWeights() {
    const std::string path =
        requiredPath(&RegisteredWeights::hasLpips, lpipsName, "the lpips package's vgg.pth");
    PerceptualWeights weights = readPerceptualWeights(path);
    if (!weights.lpips)
        throw Error(ErrorKind::CorruptFile, path + " no longer holds LPIPS; register it again");
    return *weights.lpips;
}

} // namespace

std::shared_ptr<const PerceptualDistance>
createPerceptualDistance(const std::string& name, torch::Device device, const OwnDistance& own) {
    if (name == "auto") {
        for (const std::string& candidate : availablePerceptualDistances(own)) {
            try {
                return createPerceptualDistance(candidate, device, own);
            } catch (const Error&) {
                continue; // a file that has gone or changed: the next best
            }
        }
    }
    if (own && (name == "network" || name == own->name()))
        return own;
    if (name == "network" || name == ownName)
        throw Error(ErrorKind::MissingComponent,
                    "The open network's file brings no features along; choose another perceptual "
                    "distance, or a network that was exported with them");
    if (name == vgg16Name)
        return std::make_unique<Vgg16Distance>(vgg16Weights(name), device);
    if (name == lpipsName)
        return std::make_unique<LpipsDistance>(vgg16Weights(name), lpipsWeights(), device);
    if (name == "auto" || name == pyramidName)
        return std::make_unique<LaplacianPyramid>();
    throw Error(ErrorKind::InvalidArgument, "There is no perceptual distance '" + name +
                                                "'; choose 'VGG-16', 'LPIPS', 'network' or "
                                                "'Laplacian pyramid'");
}

std::vector<std::string> availablePerceptualDistances(const OwnDistance& own) {
    const auto isThere = [](const std::string& path) {
        std::error_code ignored;
        return !path.empty() &&
               std::filesystem::is_regular_file(std::filesystem::u8path(path), ignored);
    };
    const std::vector<RegisteredWeights> files = registered();
    const bool vgg16 = isThere(pathOf(files, &RegisteredWeights::hasVgg16));
    const bool lpips = isThere(pathOf(files, &RegisteredWeights::hasLpips));
    std::vector<std::string> names;
    if (vgg16)
        names.push_back(vgg16Name);
    if (vgg16 && lpips)
        names.push_back(lpipsName);
    if (own)
        names.push_back(own->name());
    names.push_back(pyramidName);
    return names;
}

} // namespace inlay
