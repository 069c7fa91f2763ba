#pragma once

#include "core/model/embedding/perceptual_distance_kind.h"
#include "core/model/network/network_options.h"

#include <cstdint>
#include <string>
#include <vector>

namespace inlay {

/// The scale of a picture that a style layer controls. StyleGAN 1 and 2: coarse 4-8 px,
/// middle 16-32 px, fine 64 px and up; StyleGAN 3: by thirds of its layers.
enum class StyleBand { Coarse, Middle, Fine };

/// One row of W+.
struct StyleLayer {
    int index = 0;
    int resolution = 0; ///< side in pixels of the feature maps it styles
    StyleBand band = StyleBand::Coarse;
    std::string name; ///< what it does in its family: "8 px, convolution 0", "128 px, to RGB"
};

/// What is known of an open network without touching its tensors.
struct NetworkInfo {
    std::string path;
    std::string name;   ///< from the file's metadata, else its file name without the ending
    std::string family; ///< as the file says, for people: "stylegan", "stylegan2", "stylegan3"
    std::string architecture; ///< the same: "skip", "orig", "resnet"; "t", "r" for StyleGAN 3
    std::string source;       ///< who wrote the file: "Inlay", "stylegan2-ada-pytorch", ...
    std::string licence;
    std::string sha256; ///< hash of the weights, the same for a converted copy
    int resolution = 0; ///< the longer side of the output in pixels
    int width = 0;      ///< of the output, in pixels
    int height = 0;
    int imageChannels = 3;
    int numWs = 0;
    int zDim = 0;
    int wDim = 0;
    int cDim = 0; ///< number of classes; 0: unconditional
    std::int64_t parameters = 0;
    std::uint64_t fileBytes = 0;
    bool hasMapping = true;
    bool hasNoiseInputs = true;
    bool hasEncoder = false;
    double convClamp = -1;          ///< absolute limit behind every convolution; negative: none
    bool clampAssumed = false;      ///< the file does not tell the limit; the usual one was taken
    NetworkOptions options;         ///< with which it was opened
    std::vector<std::string> notes; ///< whole sentences for people: what of the file is not used
    std::vector<StyleLayer> styleLayers;                     ///< numWs entries
    std::vector<PerceptualDistanceKind> perceptualDistances; ///< usable, the best one first
};

inline bool isSquare(const NetworkInfo& network) {
    return network.width == network.height;
}

const char* styleBandName(StyleBand band); ///< "coarse", "middle", "fine"

} // namespace inlay
