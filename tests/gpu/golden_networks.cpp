#include "tests/gpu/golden_networks.h"

#include "core/base/error.h"

#include <algorithm>
#include <filesystem>

namespace inlay::gpu {

namespace fs = std::filesystem;

std::vector<GoldenNetwork> goldenNetworks(const std::string& root) {
    std::vector<GoldenNetwork> goldens;
    std::error_code problem;
    for (const auto& folder : fs::directory_iterator(fs::path(root) / "tests/goldens", problem)) {
        const fs::path dump = folder.path() / "golden.npz";
        if (!folder.is_directory() || !fs::exists(dump))
            continue;
        std::string network;
        if (folder.path().filename() == "portraits-128")
            network = (fs::path(root) / "models/portraits-128.safetensors").string();
        for (const auto& file : fs::directory_iterator(folder.path())) {
            if (file.path().stem() == "network")
                network = file.path().string();
        }
        if (!network.empty())
            goldens.push_back({folder.path().filename().string(), network, dump.string()});
    }
    if (goldens.empty())
        throw Error(ErrorKind::FileNotFound, "There are no goldens in " + root +
                                                 "; name the source "
                                                 "tree by --root");
    std::sort(goldens.begin(), goldens.end(),
              [](const auto& a, const auto& b) { return a.name < b.name; });
    return goldens;
}

} // namespace inlay::gpu
