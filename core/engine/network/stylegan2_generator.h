#pragma once

#include "core/engine/network/convolutional_encoder.h"
#include "core/engine/network/generator.h"
#include "core/engine/network/mapping_network.h"
#include "core/engine/network/stylegan2_block.h"

#include <vector>

namespace inlay {

/// StyleGAN 2 (Karras et al. 2020) and StyleGAN2-ADA, of any resolution, width and architecture,
/// with or without classes.
class StyleGan2Generator : public Generator {
public:
    /// Throws Error (CorruptFile, UnsupportedFormat), naming the tensor or the setting.
    StyleGan2Generator(const Checkpoint& checkpoint, torch::Device device);

    const NetworkInfo& info() const override { return m_info; }
    torch::Device device() const override { return m_device; }
    torch::Tensor map(const torch::Tensor& z, const torch::Tensor& c, double psi,
                      int cutoff) const override;
    torch::Tensor synthesize(const torch::Tensor& wPlus, const NoiseInputs& noise) const override;
    torch::Tensor meanW() const override { return m_mapping.meanW(); }
    torch::Tensor meanWOf(int classIndex) const override { return m_mapping.meanWOf(classIndex); }
    torch::Tensor styleWeights(int row) const override;
    std::vector<torch::Tensor> noiseConstants() const override;
    torch::Tensor encode(const torch::Tensor& image) const override;

private:
    torch::Device m_device;
    StyleGan2Architecture m_architecture;
    MappingNetwork m_mapping;
    std::vector<StyleGan2Block> m_blocks;
    ConvolutionalEncoder m_encoder;
    NetworkInfo m_info;
};

} // namespace inlay
