#pragma once

#include "core/engine/network/stylegan2_architecture.h"
#include "core/engine/network/stylegan2_layer.h"

#include <torch/types.h>
#include <vector>

namespace inlay {

/// Features and the image so far, as they pass from block to block.
struct StyleGan2State {
    torch::Tensor features; ///< [n, c, r, r], channels_last
    torch::Tensor image;    ///< [n, 3, r, r]; undefined before the first block that gives one
};

/// All of a StyleGAN 2 at one resolution: one or two styled convolutions, a toRGB layer, and in a
/// residual network a skip connection.
class StyleGan2Block {
public:
    StyleGan2Block(const Checkpoint& checkpoint, const StyleGan2Architecture& architecture,
                   int resolution, torch::Device device);

    /// `wPlus` [n, num_ws, w_dim], of which the block uses the rows from `firstRow()` on; `noise`:
    /// one entry per convolution, undefined for none.
    StyleGan2State operator()(const StyleGan2State& before, const torch::Tensor& wPlus,
                              const std::vector<torch::Tensor>& noise) const;

    int firstRow() const;
    const StyleGan2ToRgb& toRgb() const { return m_toRgb; }
    const std::vector<StyleGan2Layer>& layers() const { return m_layers; }

private:
    torch::Tensor skip(const torch::Tensor& features) const;

    int m_resolution;
    bool m_hasToRgb;
    torch::Tensor m_constant; ///< [1, c, h, w]; the first block's input
    std::vector<StyleGan2Layer> m_layers;
    StyleGan2ToRgb m_toRgb;
    torch::Tensor m_skipWeight; ///< [out, in, 1, 1]; resnet only
};

} // namespace inlay
