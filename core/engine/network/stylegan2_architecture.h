#pragma once

#include "core/model/network/network_info.h"

#include <string>
#include <vector>

namespace inlay {

struct Checkpoint;

/// The shape of a StyleGAN 2 synthesis network (Karras et al. 2020, figure 7): blocks from 4 px to
/// the full resolution, each twice the one before. The first has one convolution, the others two.
/// Forks for pictures that are not square (StyleGAN-Human; `init_res`) begin with another constant
/// than 4 x 4 and keep the blocks' names.
struct StyleGan2Architecture {
    /// How a block's features become the image: a sum of RGB images of all resolutions, only the
    /// last block's, or the last block's with a residual path around each block.
    enum class Kind { Skip, Orig, Resnet };

    Kind kind = Kind::Skip;
    int resolution = 0;  ///< as the last block is called: 4 for the first, twice for each further
    int startHeight = 4; ///< of the constant, where the first block begins
    int startWidth = 4;
    int imageChannels = 3;
    int wDim = 0;
    int numWs = 0;
    double convClamp = -1; ///< activations stay within plus and minus this; negative: no limit

    /// Throws Error (CorruptFile, UnsupportedFormat), naming what does not fit.
    static StyleGan2Architecture of(const Checkpoint& checkpoint);

    std::vector<int> blockResolutions() const; ///< 4, 8, ... resolution
    int heightOf(int blockResolution) const { return startHeight * (blockResolution / 4); }
    int widthOf(int blockResolution) const { return startWidth * (blockResolution / 4); }
    bool hasToRgb(int blockResolution) const; ///< does this block give an RGB image
    std::string name() const;                 ///< "skip", "orig", "resnet"
    std::vector<StyleLayer> styleLayers() const;
};

} // namespace inlay
