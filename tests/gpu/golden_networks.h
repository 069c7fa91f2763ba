#pragma once

#include <string>
#include <vector>

namespace inlay::gpu {

/// A network with a dump of what its original implementation computes.
struct GoldenNetwork {
    std::string name; ///< of the golden's folder
    std::string network;
    std::string dump;
};

/// Those below tests/goldens of a source tree, by name; the bundled network is among them. Throws
/// Error (FileNotFound) where there is none.
std::vector<GoldenNetwork> goldenNetworks(const std::string& root);

} // namespace inlay::gpu
