#include "app/cli/photo_folders.h"

#include <filesystem>
#include <set>

namespace inlay {

namespace {

std::string folderName(const std::string& photo) {
    const std::string stem = std::filesystem::path(photo).stem().string();
    return stem.empty() || stem == "." || stem == ".." ? "photo" : stem;
}

} // namespace

std::vector<std::string> photoFolders(const std::vector<std::string>& photos,
                                      const std::string& out) {
    if (photos.size() == 1)
        return {out};
    std::vector<std::string> folders;
    std::set<std::string> taken;
    for (const std::string& photo : photos) {
        const std::string name = folderName(photo);
        std::string unique = name;
        for (int number = 2; !taken.insert(unique).second; ++number)
            unique = name + "-" + std::to_string(number);
        folders.push_back((std::filesystem::path(out) / unique).string());
    }
    return folders;
}

} // namespace inlay
