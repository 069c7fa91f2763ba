#include "core/perceptual/perceptual_factory.h"

#include "core/base/error.h"
#include "core/perceptual/laplacian_pyramid.h"

namespace inlay {

std::unique_ptr<PerceptualDistance> createPerceptualDistance(const std::string& name,
                                                             torch::Device) {
    if (name == "auto" || name == LaplacianPyramid().name())
        return std::make_unique<LaplacianPyramid>();
    throw Error(ErrorKind::InvalidArgument,
                "There is no perceptual distance '" + name + "'; choose 'Laplacian pyramid'");
}

std::vector<std::string> availablePerceptualDistances() {
    return {LaplacianPyramid().name()};
}

} // namespace inlay
