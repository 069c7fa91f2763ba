#pragma once

#include "core/engine/network/generator.h"
#include "core/engine/network/mapping_network.h"
#include "core/engine/network/stylegan1_layer.h"

namespace inlay {

/// StyleGAN 1 (Karras et al. 2019), fully grown: adaptive instance normalisation instead of
/// modulated weights, noise scaled per channel. Noise constants that a file does not hold are made
/// from a fixed seed.
class StyleGan1Generator : public Generator {
public:
    /// Throws Error (CorruptFile, UnsupportedFormat).
    StyleGan1Generator(const Checkpoint& checkpoint, torch::Device device);

    const NetworkInfo& info() const override { return m_info; }
    torch::Device device() const override { return m_device; }
    torch::Tensor map(const torch::Tensor& z, const torch::Tensor& c, double psi,
                      int cutoff) const override;
    torch::Tensor synthesize(const torch::Tensor& wPlus, const NoiseInputs& noise) const override;
    torch::Tensor meanW() const override { return m_mapping.meanW(); }
    torch::Tensor meanWOf(int classIndex) const override { return m_mapping.meanWOf(classIndex); }
    torch::Tensor styleWeights(int row) const override;
    std::vector<torch::Tensor> noiseConstants() const override;

private:
    void loadLayers(const Checkpoint& checkpoint);
    void loadToRgb(const Checkpoint& checkpoint);

    torch::Device m_device;
    MappingNetwork m_mapping;
    NetworkInfo m_info;
    torch::Tensor m_constant;             ///< [1, channels, 4, 4]
    std::vector<StyleGan1Layer> m_layers; ///< one for each row of w+
    torch::Tensor m_toRgbWeight;          ///< [3, channels, 1, 1], scaled
    torch::Tensor m_toRgbBias;            ///< [3]
};

} // namespace inlay
