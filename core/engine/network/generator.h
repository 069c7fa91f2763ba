#pragma once

#include "core/model/network/network_info.h"

#include <memory>
#include <torch/types.h>
#include <vector>

namespace inlay {

struct Checkpoint;

/// Which noise a synthesis adds. `maps`, where given, replace the constants: one [1, 1, h, w]
/// tensor for each noise input, in the network's order.
struct NoiseInputs {
    enum class Mode { Constant, None, Maps };
    Mode mode = Mode::Constant;
    std::vector<torch::Tensor> maps;
};

/// A StyleGAN generator, its weights constant. All tensors float32, on `device()`. Everything is
/// differentiable with respect to its tensor arguments, never to the weights.
class Generator {
public:
    virtual ~Generator() = default;

    virtual const NetworkInfo& info() const = 0;
    virtual torch::Device device() const = 0;

    /// z [n, z_dim], c [n, c_dim] or undefined -> w [n, num_ws, w_dim]; truncated towards mean w by
    /// `psi` in the first `cutoff` rows (-1: all).
    virtual torch::Tensor map(const torch::Tensor& z, const torch::Tensor& c, double psi = 1.0,
                              int cutoff = -1) const = 0;

    /// w+ [n, num_ws, w_dim] -> images [n, channels, height, width], about [-1, 1].
    virtual torch::Tensor synthesize(const torch::Tensor& wPlus,
                                     const NoiseInputs& noise) const = 0;

    virtual torch::Tensor meanW() const = 0; ///< [w_dim]; over all classes
    /// Of one class, [w_dim]; -1: over all. Sampled where the network does not know it.
    virtual torch::Tensor meanWOf(int classIndex) const;
    /// The constants of the noise inputs, [1, 1, h, w] each; empty where the family has none.
    virtual std::vector<torch::Tensor> noiseConstants() const = 0;

    /// The weights that turn row `row` of w+ into the style of its layer, [styles, w_dim], without
    /// the bias: those of the layer's convolution; for StyleGAN 2's last row those of the last
    /// toRGB layer. Throws Error (InvalidArgument: no such row; MissingComponent: not known).
    virtual torch::Tensor styleWeights(int row) const;

    /// The network's own encoder: image [n, 3, height, width] -> w+ start.
    /// Throws Error (MissingComponent) where `info().hasEncoder` is false.
    virtual torch::Tensor encode(const torch::Tensor& image) const;
};

/// The generator that a checkpoint describes; throws Error (CorruptFile, UnsupportedFormat),
/// naming the tensor or the setting.
std::unique_ptr<Generator> createGenerator(const Checkpoint& checkpoint, torch::Device device);

} // namespace inlay
