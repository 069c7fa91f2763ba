#include "core/engine/embedding/image_tensor.h"

#include "core/base/error.h"

#include <cstring>

namespace inlay {

namespace {

torch::Tensor resizeTensor(const torch::Tensor& x, int width, int height) {
    if (x.size(2) == height && x.size(3) == width)
        return x;
    if (x.size(2) >= height && x.size(3) >= width)
        return at::adaptive_avg_pool2d(x, {height, width});
    return at::upsample_bicubic2d(x, {height, width}, false);
}

} // namespace

torch::Tensor imageToTensor(const Image& image, torch::Device device) {
    const torch::Tensor bytes = torch::from_blob(const_cast<std::uint8_t*>(image.rgb.data()),
                                                 {1, image.height, image.width, 3}, torch::kUInt8);
    return (bytes.to(device, torch::kFloat) / 127.5 - 1.0).permute({0, 3, 1, 2}).contiguous();
}

torch::Tensor imageBytes(const torch::Tensor& tensor) {
    const torch::NoGradGuard noGrad;
    return at::nan_to_num(tensor * 127.5 + 127.5)
        .round()
        .clamp(0, 255)
        .to(torch::kUInt8)
        .permute({0, 2, 3, 1})
        .contiguous();
}

Image imageFromBytes(const torch::Tensor& bytes) {
    Image image(static_cast<int>(bytes.size(2)), static_cast<int>(bytes.size(1)));
    std::memcpy(image.rgb.data(), bytes.data_ptr<std::uint8_t>(), image.rgb.size());
    return image;
}

Image tensorToImage(const torch::Tensor& tensor) {
    return imageFromBytes(imageBytes(tensor).to(torch::kCPU));
}

Image resizeImage(const Image& image, int width, int height) {
    if (image.width == width && image.height == height)
        return image;
    return tensorToImage(resizeTensor(imageToTensor(image, torch::kCPU), width, height));
}

torch::Tensor maskToTensor(const EmbeddingMask& mask, int width, int height, torch::Device device) {
    if (mask.width < 1 || mask.height < 1 ||
        mask.values.size() !=
            static_cast<std::size_t>(mask.width) * static_cast<std::size_t>(mask.height))
        throw Error(ErrorKind::InvalidArgument,
                    "The mask's values do not fill its width and height");
    const torch::Tensor full =
        torch::from_blob(const_cast<float*>(mask.values.data()), {1, 1, mask.height, mask.width});
    const torch::Tensor resized = resizeTensor(full, width, height).clamp(0, 1).clone();
    if (!(resized.sum().item<float>() > 0))
        throw Error(ErrorKind::InvalidArgument,
                    "The mask leaves nothing of the picture; mark at least one pixel");
    return resized.to(device);
}

} // namespace inlay
