#pragma once

#include <string>

namespace inlay {

/// One file of weights that the user has named.
struct RegisteredWeights {
    std::string path;
    bool hasVgg16 = false; ///< the convolutions
    bool hasLpips = false; ///< the linear layers, which are of no use without the others
};

} // namespace inlay
