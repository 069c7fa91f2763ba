#include "models/training/sample_sheet.h"

#include <algorithm>

namespace inlay::training {

Image sampleSheet(const torch::Tensor& pictures, int columns) {
    const torch::Tensor bytes =
        (pictures.detach().to(torch::kCPU) * 127.5 + 127.5).round().clamp(0, 255).to(torch::kUInt8);
    const int64_t n = bytes.size(0);
    const int64_t side = bytes.size(2);
    const int64_t rows = (n + columns - 1) / columns;
    torch::Tensor sheet = torch::full({rows * side, columns * side, 3}, 255, torch::kUInt8);
    for (int64_t i = 0; i < n; ++i)
        sheet.narrow(0, i / columns * side, side)
            .narrow(1, i % columns * side, side)
            .copy_(bytes[i].permute({1, 2, 0}));
    Image image(static_cast<int>(columns * side), static_cast<int>(rows * side));
    std::copy_n(sheet.data_ptr<std::uint8_t>(), image.rgb.size(), image.rgb.data());
    return image;
}

} // namespace inlay::training
