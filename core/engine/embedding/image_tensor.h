#pragma once

#include "core/model/embedding/embedding_mask.h"
#include "core/model/picture/image.h"

#include <torch/types.h>

namespace inlay {

/// 8 bits to [1, 3, h, w] in [-1, 1]: `x / 127.5 - 1`.
torch::Tensor imageToTensor(const Image& image, torch::Device device);

/// [1, 3, h, w] to 8 bits: `x * 127.5 + 127.5`, rounded to the nearest, limited to 0..255.
Image tensorToImage(const torch::Tensor& tensor);

/// The same in two steps, the first where the tensor is: [1, h, w, 3] bytes, and the image of these
/// once they are on the CPU.
torch::Tensor imageBytes(const torch::Tensor& tensor);
Image imageFromBytes(const torch::Tensor& bytes);

/// Area-averaged when it shrinks, bicubic when it grows.
Image resizeImage(const Image& image, int width, int height);

/// [1, 1, height, width], area-averaged or interpolated to that size. Throws Error
/// (InvalidArgument) for a mask whose size and values do not agree, or that counts nothing.
torch::Tensor maskToTensor(const EmbeddingMask& mask, int width, int height, torch::Device device);

} // namespace inlay
