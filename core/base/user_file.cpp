#include "core/base/user_file.h"

#include <cstdlib>

namespace inlay {

namespace {

struct Place {
    const char* variable;
    const char* belowHome;
};

Place placeOf(UserFolder folder) {
    switch (folder) {
    case UserFolder::Config:
        return {"XDG_CONFIG_HOME", ".config"};
    case UserFolder::Data:
        return {"XDG_DATA_HOME", ".local/share"};
    case UserFolder::Cache:
        break;
    }
    return {"XDG_CACHE_HOME", ".cache"};
}

} // namespace

std::string userFile(UserFolder folder, const std::string& name) {
    const Place place = placeOf(folder);
    const char* chosen = std::getenv(place.variable);
    // The XDG specification: a relative path is to be ignored.
    if (chosen && *chosen == '/')
        return std::string(chosen) + "/inlay/" + name;
    const char* home = std::getenv("HOME");
    return home && *home ? std::string(home) + "/" + place.belowHome + "/inlay/" + name
                         : std::string();
}

} // namespace inlay
