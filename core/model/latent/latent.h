#pragma once

#include "core/model/latent/latent_space.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace inlay {

/// One optimised noise input: `height` x `width`, row-major; replaces the layer's constant.
struct NoiseMap {
    int height = 0;
    int width = 0;
    std::vector<float> values;
};

/// The optimiser's state, with which an embedding is resumed exactly where it stopped. Valid only
/// together with the w it was saved with.
struct EmbeddingContinuation {
    LatentSpace space = LatentSpace::WPlus;
    int steps = 0;               ///< done in all
    int stepsOfPhase = 0;        ///< done in the present phase
    bool optimizesNoise = false; ///< the phase: noise maps, or w
    int optimizerSteps = 0;
    double bestLoss = 0;
    std::vector<float> bestW;                 ///< the latent's own w at that time
    std::vector<std::vector<float>> position; ///< z, w or w+; or each noise map
    std::vector<std::vector<float>> firstMoment;
    std::vector<std::vector<float>> secondMoment;
    std::vector<std::vector<float>> basis; ///< of the gradients: four matrices for each position,
                                           ///< or none at all
    std::vector<double> recentBestLosses;  ///< see Plateau
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
    int classIndex = -1;       ///< of a conditional network, for which w was made; -1: unknown
    std::string name;          ///< by which its file calls it, often a photo's; empty: none
    /// `w` is z, a single row that the network has yet to map (`adapt` does).
    bool isZ = false;
    /// The file holds a bare table of rows: of a network with another number of style inputs they
    /// are latents of one row each (`separated`).
    bool isTable = false;
    /// To resume the embedding that ended here; ignored where w has changed since.
    std::shared_ptr<const EmbeddingContinuation> continuation;

    bool isEmpty() const { return w.empty(); }
    float* row(int index) { return w.data() + static_cast<std::size_t>(index) * dim; }
    const float* row(int index) const { return w.data() + static_cast<std::size_t>(index) * dim; }
};

} // namespace inlay
