#include "app/cli/output_path.h"

#include "app/cli/command.h"

#include <algorithm>
#include <cctype>
#include <filesystem>

namespace inlay {

std::string lowerEnding(const std::string& path) {
    std::string ending = std::filesystem::path(path).extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return ending;
}

const std::vector<std::string>& imageEndings() {
    static const std::vector<std::string> endings = {".png", ".jpg",  ".jpeg", ".webp",
                                                     ".tif", ".tiff", ".bmp"};
    return endings;
}

const std::vector<std::string>& photoEndings() {
    static const std::vector<std::string> endings = [] {
        std::vector<std::string> all = imageEndings();
        all.emplace_back(".ora");
        return all;
    }();
    return endings;
}

bool isLayered(const std::string& path) {
    return lowerEnding(path) == ".ora";
}

const std::vector<std::string>& layerEndings() {
    static const std::vector<std::string> endings = {".tif", ".tiff", ".png"};
    return endings;
}

const std::vector<std::string>& latentEndings() {
    static const std::vector<std::string> endings = {".safetensors", ".npz", ".npy", ".pt"};
    return endings;
}

const std::vector<std::string>& filmEndings() {
    static const std::vector<std::string> endings = {".mp4", ".webm", ".gif", ".avi"};
    return endings;
}

void requireEnding(const std::string& path, const std::vector<std::string>& endings,
                   const std::string& option) {
    if (std::find(endings.begin(), endings.end(), lowerEnding(path)) != endings.end())
        return;
    std::string list;
    for (const std::string& ending : endings)
        list += (list.empty() ? "" : ", ") + ending;
    throw UsageError(path + ": " + option + " must end in one of " + list);
}

} // namespace inlay
