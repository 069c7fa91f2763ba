#pragma once

#include "core/engine/perceptual/vgg16_weights.h"

#include <optional>
#include <string>
#include <vector>

namespace inlay {

/// What one file of weights brings: VGG-16's convolutions, LPIPS's linear layers, or both.
struct PerceptualWeights {
    std::optional<Vgg16Weights> vgg16;
    std::optional<LpipsWeights> lpips;
};

/// Reads torchvision's `vgg16-397923af.pth`, the lpips package's `vgg.pth`, NVIDIA's TorchScript
/// `vgg16.pt`, or a safetensors file with the same tensors. They are recognised by their tensors,
/// not by the file's name: 13 convolutions in the order of their names, five linear layers of
/// LPIPS's widths. Throws Error (FileNotFound, FileUnreadable, UnsupportedFormat: neither is in it,
/// CorruptFile: a wrong shape, NonFinite, HostileFile).
PerceptualWeights readPerceptualWeights(const std::string& path);

} // namespace inlay
