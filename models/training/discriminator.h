#pragma once

#include "models/training/parameters.h"

#include <cstdint>

namespace inlay::training {

/// StyleGAN 2's residual discriminator with the minibatch standard deviation (Karras et al. 2020).
/// Equalised learning rates throughout.
class Discriminator {
public:
    /// `channels`: feature maps at each resolution, as the generator's.
    Discriminator(std::map<int, int> channels, Parameters parameters);

    static Parameters randomParameters(const std::map<int, int>& channels, std::uint64_t seed);

    /// Images [n, 3, r, r] -> logits [n].
    torch::Tensor judge(const torch::Tensor& images) const;
    /// The feature maps behind each of the first `levels` blocks, largest first.
    std::vector<torch::Tensor> features(const torch::Tensor& images, int levels) const;

    Parameters& parameters() { return m_parameters; }

private:
    torch::Tensor block(const torch::Tensor& x, int side) const;
    const torch::Tensor& get(const std::string& name) const { return m_parameters.at(name); }

    std::map<int, int> m_channels;
    Parameters m_parameters;
};

} // namespace inlay::training
