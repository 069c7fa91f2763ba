#pragma once

#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/network/generator.h"

namespace inlay {

/// StyleGAN 2 as its authors published it, straight from the checkpoint's tensors by
/// textbook_operations.h: contiguous layout, one operation after the other, autograd over all of
/// it. The reference that StyleGan2Generator must equal.
class TextbookGenerator : public Generator {
public:
    TextbookGenerator(const Checkpoint& checkpoint, torch::Device device);

    const NetworkInfo& info() const override { return m_info; }
    torch::Device device() const override { return m_device; }
    torch::Tensor map(const torch::Tensor& z, const torch::Tensor& c, double psi,
                      int cutoff) const override;
    torch::Tensor synthesize(const torch::Tensor& wPlus, const NoiseInputs& noise) const override;
    torch::Tensor meanW() const override { return tensor("mapping.w_avg"); }
    std::vector<torch::Tensor> noiseConstants() const override;

private:
    const torch::Tensor& tensor(const std::string& name) const { return m_weights.tensor(name); }
    torch::Tensor layer(const std::string& name, const torch::Tensor& x, const torch::Tensor& w,
                        const torch::Tensor& noise, bool upsamples, double gain) const;
    torch::Tensor toRgb(const std::string& name, const torch::Tensor& x,
                        const torch::Tensor& w) const;
    torch::Tensor clamped(const torch::Tensor& x, double gain) const;

    Checkpoint m_weights; ///< float32, on the device
    torch::Device m_device;
    NetworkInfo m_info;
    double m_convClamp;
};

} // namespace inlay
