#pragma once

#include "core/engine/network/generator.h"

namespace inlay {

/// Pictures [n, channels, h, w] about [-1, 1] as RGB [n, 3, h, w]: grey (1) three times; with
/// transparency (4) laid over white. Three channels stay what they are. Differentiable.
torch::Tensor asColour(const torch::Tensor& picture);

/// A generator of grey or transparent pictures, which draws them in RGB, so that nobody else need
/// know of channels.
class ColourGenerator : public Generator {
public:
    /// Whether `asColour` knows what so many channels are.
    static bool knows(int channels) { return channels == 1 || channels == 3 || channels == 4; }

    explicit ColourGenerator(std::unique_ptr<Generator> inner)
        : m_inner(std::move(inner)) {}

    const NetworkInfo& info() const override { return m_inner->info(); }
    torch::Device device() const override { return m_inner->device(); }
    torch::Tensor map(const torch::Tensor& z, const torch::Tensor& c, double psi,
                      int cutoff) const override {
        return m_inner->map(z, c, psi, cutoff);
    }
    torch::Tensor synthesize(const torch::Tensor& wPlus, const NoiseInputs& noise) const override {
        return asColour(m_inner->synthesize(wPlus, noise));
    }
    torch::Tensor meanW() const override { return m_inner->meanW(); }
    torch::Tensor meanWOf(int classIndex) const override { return m_inner->meanWOf(classIndex); }
    std::vector<torch::Tensor> noiseConstants() const override { return m_inner->noiseConstants(); }
    torch::Tensor styleWeights(int row) const override { return m_inner->styleWeights(row); }
    torch::Tensor encode(const torch::Tensor& image) const override {
        return m_inner->encode(image);
    }

private:
    std::unique_ptr<Generator> m_inner;
};

} // namespace inlay
