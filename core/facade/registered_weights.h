#pragma once

#include <string>

namespace inlay {

/// A file of perceptual weights that the user has registered.
struct RegisteredWeights {
    std::string path;
    bool hasVgg16 = false; ///< the convolutions
    bool hasLpips = false; ///< the linear layers, which are of no use without the others
};

} // namespace inlay
