#include "app/cli/latent_choice.h"

#include "app/cli/command.h"

#include <algorithm>
#include <cctype>
#include <filesystem>

namespace inlay {

namespace {

bool isNumber(const std::string& text) {
    return !text.empty() && text.size() < 9 &&
           std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c); });
}

bool isCalled(const std::string& name, const std::string& wanted) {
    const std::filesystem::path path = std::filesystem::u8path(name);
    return name == wanted || path.filename().u8string() == wanted ||
           path.stem().u8string() == wanted;
}

/// "a.pt#0 to a.pt#4", or by their names.
std::string choices(const std::string& path, const std::vector<Latent>& latents) {
    constexpr std::size_t mostListed = 20;
    if (latents.front().name.empty())
        return path + "#0 to " + path + "#" + std::to_string(latents.size() - 1);
    std::string list;
    for (std::size_t i = 0; i < std::min(latents.size(), mostListed); ++i)
        list += (i == 0 ? "" : ", ") + path + "#" +
                (latents[i].name.empty() ? std::to_string(i) : latents[i].name);
    return latents.size() > mostListed ? list + ", ... (" + std::to_string(latents.size()) + ")"
                                       : list;
}

} // namespace

LatentChoice::LatentChoice(const std::string& argument)
    : path(argument) {
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::u8path(argument), ignored))
        return;
    // A name may hold the sign as well: the file ends at the first sign behind which none is left.
    for (std::size_t mark = argument.rfind('#'); mark != std::string::npos && mark > 0;
         mark = argument.rfind('#', mark - 1)) {
        const bool exists =
            std::filesystem::exists(std::filesystem::u8path(argument.substr(0, mark)), ignored);
        if (mark + 1 < argument.size() && (exists || isNumber(argument.substr(mark + 1)))) {
            path = argument.substr(0, mark);
            wanted = argument.substr(mark + 1);
            return;
        }
    }
}

std::size_t LatentChoice::indexIn(const std::vector<Latent>& latents,
                                  const std::string& hint) const {
    if (latents.empty())
        throw UsageError(path + " holds no latents");
    if (wanted.empty()) {
        if (latents.size() == 1)
            return 0;
        throw UsageError(path + " holds " + std::to_string(latents.size()) +
                         " latents; choose one, " + choices(path, latents) + hint);
    }
    for (std::size_t i = 0; i < latents.size(); ++i) {
        if (latents[i].name == wanted)
            return i;
    }
    std::size_t found = latents.size(), times = 0;
    for (std::size_t i = 0; i < latents.size(); ++i) {
        if (!latents[i].name.empty() && isCalled(latents[i].name, wanted)) {
            found = i;
            ++times;
        }
    }
    if (times == 1)
        return found;
    if (isNumber(wanted) && std::stoul(wanted) < latents.size())
        return std::stoul(wanted);
    throw UsageError(path + (times > 1 ? " has several latents " : " has no latent ") + wanted +
                     "; choose from " + choices(path, latents));
}

} // namespace inlay
