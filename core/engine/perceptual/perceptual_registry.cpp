#include "core/engine/perceptual/perceptual_registry.h"

#include "core/base/atomic_file.h"
#include "core/base/bounded_json.h"
#include "core/base/error.h"
#include "core/base/file_lock.h"
#include "core/base/text_file.h"
#include "core/base/user_file.h"
#include "core/engine/perceptual/perceptual_weights.h"

#include <algorithm>
#include <filesystem>

namespace inlay {

namespace {

using nlohmann::json;

constexpr int version = 1;
constexpr std::uintmax_t largestFile = 1 << 20;

bool holdTheSame(const RegisteredWeights& a, const RegisteredWeights& b) {
    return a.hasVgg16 == b.hasVgg16 && a.hasLpips == b.hasLpips;
}

/// Nothing where there is no list, or one that cannot be read.
json contentOf(const std::string& file) {
    try {
        return parseJson(readTextFile(file, largestFile));
    } catch (const Error&) {
        return {};
    }
}

} // namespace

std::string PerceptualRegistry::userFile() {
    return inlay::userFile(UserFolder::Data, "perceptual-weights.json");
}

RegisteredWeights PerceptualRegistry::add(const std::string& path) const {
    const PerceptualWeights weights = readPerceptualWeights(path);
    std::error_code error;
    const std::string absolute = std::filesystem::weakly_canonical(path, error).u8string();
    RegisteredWeights added{error ? path : absolute, weights.vgg16.has_value(),
                            weights.lpips.has_value()};
    std::filesystem::create_directories(std::filesystem::u8path(m_file).parent_path(), error);
    const FileLock lock(m_file); // from the reading to the writing
    std::vector<RegisteredWeights> all = list();
    all.erase(std::remove_if(all.begin(), all.end(),
                             [&](const RegisteredWeights& other) {
                                 return other.path == added.path || holdTheSame(other, added);
                             }),
              all.end());
    all.push_back(added);
    json files = json::array();
    for (const RegisteredWeights& one : all)
        files.push_back({{"path", one.path}, {"vgg16", one.hasVgg16}, {"lpips", one.hasLpips}});
    const std::string text = json{{"version", version}, {"files", files}}.dump(2) + "\n";
    AtomicFile file(m_file);
    file.write(text.data(), text.size());
    file.commit();
    return added;
}

std::vector<RegisteredWeights> PerceptualRegistry::list() const {
    std::vector<RegisteredWeights> result;
    const json content = contentOf(m_file);
    if (!content.is_object() || content.value("version", json()) != json(version) ||
        !content.contains("files") || !content["files"].is_array())
        return result;
    for (const json& entry : content["files"]) {
        if (!entry.is_object())
            continue;
        const json path = entry.value("path", json());
        const bool hasVgg16 = entry.value("vgg16", json()) == json(true);
        const bool hasLpips = entry.value("lpips", json()) == json(true);
        if (path.is_string() && (hasVgg16 || hasLpips))
            result.push_back({path.get<std::string>(), hasVgg16, hasLpips});
    }
    return result;
}

} // namespace inlay
