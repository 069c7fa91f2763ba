#pragma once

#include "core/engine/network/encoder.h"

#include <memory>

namespace inlay {

/// A generator with an encoder from elsewhere beside it, which takes the place of its own.
class EncodedGenerator : public Generator {
public:
    EncodedGenerator(std::shared_ptr<const Generator> inner, std::shared_ptr<const Encoder> encoder)
        : m_inner(std::move(inner))
        , m_encoder(std::move(encoder))
        , m_info(m_inner->info()) {
        m_info.hasEncoder = true;
    }

    const NetworkInfo& info() const override { return m_info; }
    torch::Device device() const override { return m_inner->device(); }
    torch::Tensor map(const torch::Tensor& z, const torch::Tensor& c, double psi,
                      int cutoff) const override {
        return m_inner->map(z, c, psi, cutoff);
    }
    torch::Tensor synthesize(const torch::Tensor& wPlus, const NoiseInputs& noise) const override {
        return m_inner->synthesize(wPlus, noise);
    }
    torch::Tensor meanW() const override { return m_inner->meanW(); }
    torch::Tensor meanWOf(int classIndex) const override { return m_inner->meanWOf(classIndex); }
    std::vector<torch::Tensor> noiseConstants() const override { return m_inner->noiseConstants(); }
    torch::Tensor styleWeights(int row) const override { return m_inner->styleWeights(row); }
    torch::Tensor encode(const torch::Tensor& image) const override {
        return m_encoder->encode(image, *m_inner);
    }

private:
    std::shared_ptr<const Generator> m_inner;
    std::shared_ptr<const Encoder> m_encoder;
    NetworkInfo m_info;
};

} // namespace inlay
