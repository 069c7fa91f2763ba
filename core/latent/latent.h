#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace inlay {

/// One optimised noise input: `height` x `width`, row-major; replaces the layer's constant.
struct NoiseMap {
    int height = 0;
    int width = 0;
    std::vector<float> values;
};

/// A point of W+: one w per style input of a network, and what is needed to show the same
/// picture again.
struct Latent {
    int rows = 0;         ///< num_ws of the network; 1: the same w for every style input
    int dim = 0;          ///< w_dim
    std::vector<float> w; ///< rows * dim, row-major
    std::vector<NoiseMap>
        noise;                 ///< in the order of the network's noise inputs; empty: its constants
    std::string networkSha256; ///< identity (hash of the weights); empty: unknown
    std::string networkName;   ///< for people; empty: unknown

    bool isEmpty() const { return w.empty(); }
    float* row(int index) { return w.data() + static_cast<std::size_t>(index) * dim; }
    const float* row(int index) const { return w.data() + static_cast<std::size_t>(index) * dim; }
};

} // namespace inlay
