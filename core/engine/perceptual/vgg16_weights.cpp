#include "core/engine/perceptual/vgg16_weights.h"

#include "core/base/error.h"
#include "core/base/shape_text.h"

#include <ATen/ops/isfinite.h>
#include <string>

namespace inlay {

namespace {

void requireShape(const torch::Tensor& tensor, const std::vector<std::int64_t>& shape,
                  const std::string& what) {
    if (!tensor.defined() || tensor.sizes() != c10::IntArrayRef(shape))
        throw Error(
            ErrorKind::CorruptFile,
            what +
                (tensor.defined() ? " has the shape [" + shapeText(tensor.sizes().vec()) + "]"
                                  : std::string(" is missing")) +
                " where VGG-16 needs [" + shapeText(shape) + "]; choose the weights of VGG-16");
    if (!at::isfinite(tensor).all().item<bool>())
        throw Error(ErrorKind::NonFinite,
                    what + " holds values that are not finite; fetch the file again");
}

void requireCount(std::size_t found, std::size_t needed, const char* what) {
    if (found != needed)
        throw Error(ErrorKind::CorruptFile, std::string(what) + " needs " + std::to_string(needed) +
                                                " layers, the file has " + std::to_string(found) +
                                                "; choose the weights of VGG-16");
}

} // namespace

void validate(const Vgg16Weights& weights) {
    requireCount(weights.weight.size(), vgg16Channels.size(), "VGG-16");
    requireCount(weights.bias.size(), vgg16Channels.size(), "VGG-16");
    for (std::size_t i = 0; i < vgg16Channels.size(); ++i) {
        const std::string layer = "Convolution " + std::to_string(i + 1);
        requireShape(weights.weight[i], {vgg16Channels[i][1], vgg16Channels[i][0], 3, 3},
                     layer + "'s weight");
        requireShape(weights.bias[i], {vgg16Channels[i][1]}, layer + "'s bias");
    }
}

void validate(const LpipsWeights& weights) {
    requireCount(weights.size(), lpipsChannels.size(), "LPIPS");
    for (std::size_t i = 0; i < lpipsChannels.size(); ++i)
        requireShape(weights[i], {lpipsChannels[i]}, "LPIPS layer " + std::to_string(i));
}

} // namespace inlay
