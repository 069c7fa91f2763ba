#pragma once

#include "models/training/parameters.h"

#include <cstdint>
#include <string>

namespace inlay {
struct Checkpoint;
}

namespace inlay::training {

/// The shape of the network to train: StyleGAN 2, skip architecture.
struct GeneratorShape {
    int resolution = 128;
    int zDim = 512;
    int wDim = 512;
    int mappingLayers = 2;
    std::map<int, int> channels; ///< feature maps at each resolution from 4 px up

    int numWs() const; ///< two style rows a resolution
    static GeneratorShape forResolution(int resolution, int base, int maximum);
    static GeneratorShape of(const Checkpoint& checkpoint);
};

/// Of the network that a training checkpoint holds; throws Error (CorruptFile).
GeneratorShape shapeOf(const Checkpoint& checkpoint);

/// StyleGAN 2 with gradients for its weights, under the tensor names of the shipped file: what is
/// trained here is opened by `createGenerator` as it is.
class TrainableGenerator {
public:
    TrainableGenerator(GeneratorShape shape, Parameters parameters);

    static Parameters randomParameters(const GeneratorShape& shape, std::uint64_t seed);

    torch::Tensor map(const torch::Tensor& z) const;       ///< [n, z] -> [n, w]
    torch::Tensor broadcast(const torch::Tensor& w) const; ///< [n, w] -> [n, num_ws, w]
    /// w+ [n, num_ws, w] -> [n, 3, r, r]; `randomNoise`: fresh noise, else the constants.
    torch::Tensor synthesize(const torch::Tensor& wPlus, bool randomNoise) const;

    const GeneratorShape& shape() const { return m_shape; }
    Parameters& parameters() { return m_parameters; }
    const Parameters& parameters() const { return m_parameters; }

    Parameters buffers; ///< not trained: `mapping.w_avg`, noise constants

private:
    torch::Tensor styledConvolution(const torch::Tensor& x, const torch::Tensor& w,
                                    const std::string& layer, bool up, bool randomNoise) const;
    torch::Tensor toRgb(const torch::Tensor& x, const torch::Tensor& w,
                        const std::string& layer) const;
    const torch::Tensor& get(const std::string& name) const;

    GeneratorShape m_shape;
    Parameters m_parameters;
};

} // namespace inlay::training
