#pragma once

#include <string>
#include <torch/types.h>

namespace inlay {

struct Checkpoint;

/// Leaky ReLU (slope 0.2) scaled by sqrt(2), which keeps the variance: the activation of all
/// StyleGANs.
torch::Tensor scaledLeakyRelu(const torch::Tensor& x);

/// A dense layer with equalised learning rate (Progressive GAN, section 4.1): stored weights have
/// unit variance over the multiplier, the scale `multiplier / sqrt(inputs)` is applied at run time.
/// Here it is multiplied into the weights once, at load.
class FullyConnected {
public:
    FullyConnected() = default;
    /// Reads `prefix`.weight [out, in] and `prefix`.bias [out]; throws Error (CorruptFile).
    /// `gain` scales the output, weights and bias alike.
    FullyConnected(const Checkpoint& checkpoint, const std::string& prefix, torch::Device device,
                   double learningRateMultiplier = 1.0, double gain = 1.0);

    torch::Tensor operator()(const torch::Tensor& x) const; ///< [n, in] -> [n, out]

    /// The weights as they act: [out, in], all scales multiplied in.
    torch::Tensor weight() const { return m_transposedWeight.t(); }
    int inputs() const { return static_cast<int>(m_transposedWeight.size(0)); }
    torch::Device device() const { return m_bias.device(); }
    int outputs() const { return static_cast<int>(m_transposedWeight.size(1)); }

private:
    torch::Tensor m_transposedWeight; ///< [in, out]
    torch::Tensor m_bias;             ///< [out]
};

} // namespace inlay
