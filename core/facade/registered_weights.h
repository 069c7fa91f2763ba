#pragma once

#include <string>

namespace inlay {

/// One file of weights that the user has named.
struct RegisteredWeights {
    std::string path;
    std::string contents; ///< for people: "VGG-16", "LPIPS", "VGG-16 and LPIPS"
    bool hasVgg16 = false;
    bool hasLpips = false;
};

} // namespace inlay
