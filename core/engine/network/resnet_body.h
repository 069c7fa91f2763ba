#pragma once

#include "core/engine/network/batch_norm.h"

#include <string>
#include <torch/types.h>
#include <vector>

namespace inlay {

struct Checkpoint;

/// The ResNet that ReStyle's encoders of other things than faces see by (Alaluf et al. 2021;
/// `ResNetBackboneEncoder`): a 7 x 7 convolution of stride 2 with a PReLU, then the basic blocks of
/// torchvision's ResNet-34 in a row, no pooling between.
class ResNetBody {
public:
    ResNetBody() = default; ///< of nothing
    /// Reads `<prefix>conv1`, `bn1`, `relu` and `body.<i>`. Throws Error (CorruptFile).
    ResNetBody(const Checkpoint& checkpoint, const std::string& prefix, torch::Device device);

    static bool isIn(const Checkpoint& checkpoint, const std::string& prefix);

    bool isEmpty() const { return m_blocks.empty(); }
    const torch::Tensor& firstWeight() const { return m_first; } ///< [out, channels, 7, 7]

    /// [n, channels, 256, 256] -> [n, features, 16, 16].
    torch::Tensor operator()(const torch::Tensor& input) const;

private:
    /// Two convolutions, what came in added; `beside` where its shape changes.
    struct Block {
        torch::Tensor first, second; ///< [out, in, 3, 3]
        BatchNorm firstNorm, secondNorm;
        torch::Tensor beside; ///< 1 x 1; undefined: the input itself
        BatchNorm besideNorm;
        torch::Tensor operator()(const torch::Tensor& x) const;
    };

    torch::Tensor m_first, m_slope; ///< of the PReLU, [out]
    BatchNorm m_firstNorm;
    std::vector<Block> m_blocks;
};

} // namespace inlay
