#pragma once

#include "core/engine/perceptual/perceptual_distance.h"

#include <memory>

namespace inlay {

struct Checkpoint;

/// A perceptual distance that a network file brings along: the first blocks of the residual
/// discriminator that trained it. For each block, what it gives is divided by what each of its
/// channels deviates by over the network's own samples, differenced, squared and averaged; the mean
/// over the blocks, times 0.1, is the distance: two unrelated pictures are about 0.2 apart. Weights
/// are constant. Any size from `2^levels` px a side.
///
/// Tensors, with N the resolution, then half of it, ...: `features.fromrgb.weight` [c, 3, 1, 1],
/// `.bias`; for each block `features.bN.conv0.weight` [c, c, 3, 3], `.bias`, `features.bN.conv1`
/// [d, c, 3, 3], `.bias`, `features.bN.skip.weight` [d, c, 1, 1], `features.bN.deviation` [d].
/// Weights as they are trained: the scale 1 / sqrt(inputs) of equalised learning rates is applied
/// here. Metadata: `features` = "discriminator", `features_levels`.
class NetworkFeatures : public PerceptualDistance {
public:
    /// Throws Error (CorruptFile, UnsupportedFormat), naming the tensor, its shape and what it
    /// should be, or the setting.
    NetworkFeatures(const Checkpoint& checkpoint, torch::Device device);

    static bool isIn(const Checkpoint& checkpoint);

    PerceptualDistanceKind kind() const override { return PerceptualDistanceKind::NetworkFeatures; }
    std::vector<torch::Tensor> targetFeatures(const torch::Tensor& target) const override;
    torch::Tensor distance(const torch::Tensor& image,
                           const std::vector<torch::Tensor>& targetFeatures) const override;
    std::shared_ptr<const PerceptualDistance> inBfloat16() const override;
    /// Every block, in deviations of its channels.
    std::vector<torch::Tensor> styleFeatures(const torch::Tensor& image) const override;

private:
    struct Block {
        torch::Tensor conv0, bias0; ///< 3 x 3
        torch::Tensor conv1, bias1; ///< 3 x 3, blurred and halved
        torch::Tensor skip;         ///< 1 x 1, blurred and halved
        torch::Tensor blur;         ///< [c, 1, 4, 4]: [1, 3, 3, 1] both ways, sum 1
        torch::Tensor scale;        ///< [1, d, 1, 1]: one over the deviation
    };

    std::vector<torch::Tensor> features(const torch::Tensor& image) const; ///< not scaled

    torch::Tensor m_fromRgb;
    torch::Tensor m_fromRgbBias;
    std::vector<Block> m_blocks;
};

/// The file's features; null where it has none. Throws what the constructor throws.
std::shared_ptr<const PerceptualDistance> networkFeatures(const Checkpoint& checkpoint,
                                                          torch::Device device);

} // namespace inlay
