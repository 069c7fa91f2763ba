#pragma once

#include "core/engine/network/generator.h"
#include "core/engine/network/mapping_network.h"
#include "core/engine/network/stylegan3_input.h"
#include "core/engine/network/stylegan3_layer.h"

namespace inlay {

/// StyleGAN 3, configurations t and r (Karras et al. 2021): translation- and rotation-equivariant
/// synthesis. No noise inputs. Row 0 of w+ places the picture, row i + 1 styles layer i.
class StyleGan3Generator : public Generator {
public:
    /// Throws Error (CorruptFile, UnsupportedFormat).
    StyleGan3Generator(const Checkpoint& checkpoint, torch::Device device);

    const NetworkInfo& info() const override { return m_info; }
    torch::Device device() const override { return m_device; }
    torch::Tensor map(const torch::Tensor& z, const torch::Tensor& c, double psi,
                      int cutoff) const override;
    torch::Tensor synthesize(const torch::Tensor& wPlus, const NoiseInputs& noise) const override;
    torch::Tensor meanW() const override { return m_mapping.meanW(); }
    torch::Tensor meanWOf(int classIndex) const override { return m_mapping.meanWOf(classIndex); }
    torch::Tensor styleWeights(int row) const override;
    std::vector<torch::Tensor> noiseConstants() const override { return {}; }

private:
    torch::Device m_device;
    StyleGan3Architecture m_architecture;
    MappingNetwork m_mapping;
    StyleGan3Input m_input;
    std::vector<StyleGan3Layer> m_layers;
    NetworkInfo m_info;
};

} // namespace inlay
