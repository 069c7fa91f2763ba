#include "core/io/user/preset_file.h"

#include "core/base/atomic_file.h"
#include "core/base/bounded_json.h"
#include "core/base/error.h"
#include "core/base/file_lock.h"
#include "core/base/text_file.h"
#include "core/base/user_file.h"
#include "core/model/embedding/embedding_setting_list.h"

#include <algorithm>
#include <filesystem>
#include <limits>

namespace inlay {

namespace {

using Json = nlohmann::ordered_json;

constexpr int version = 1;
constexpr std::uintmax_t largestFile = 1 << 20;

bool sameName(const EmbeddingOptions& preset, const std::string& name) {
    return preset.preset == name;
}

void readValue(const Json& json, const std::string& what, int& value) {
    if (!json.is_number_integer())
        throw Error(ErrorKind::InvalidArgument, what + " must be a whole number");
    constexpr double limit = std::numeric_limits<int>::max(); // beyond any setting's range
    value = static_cast<int>(std::clamp(json.get<double>(), -limit, limit));
}

void readValue(const Json& json, const std::string& what, double& value) {
    if (!json.is_number())
        throw Error(ErrorKind::InvalidArgument, what + " must be a number");
    value = json.get<double>();
}

void readValue(const Json& json, const std::string& what, bool& value) {
    if (!json.is_boolean())
        throw Error(ErrorKind::InvalidArgument, what + " must be true or false");
    value = json.get<bool>();
}

EmbeddingOptions presetFrom(const Json& json) {
    if (!json.is_object() || !json.contains("name") || !json["name"].is_string())
        throw Error(ErrorKind::CorruptFile, "a preset has no name");
    EmbeddingOptions preset = embeddingPreset("paper");
    preset.preset = json["name"].get<std::string>();
    try {
        validatePresetName(preset.preset);
        std::size_t known = 1; // the name
        visitPresetSettings(preset, [&](const char* name, auto& value) {
            if (!json.contains(name))
                return;
            ++known;
            readValue(json[name], name, value);
        });
        if (known != json.size()) {
            for (const auto& item : json.items()) {
                bool isSetting = item.key() == "name";
                visitPresetSettings(preset, [&](const char* name, const auto&) {
                    isSetting = isSetting || item.key() == name;
                });
                if (!isSetting)
                    throw Error(ErrorKind::InvalidArgument,
                                "there is no setting '" + item.key() + "'");
            }
        }
        validate(preset);
    } catch (const Error& error) {
        throw Error(error.kind(), "preset '" + preset.preset + "': " + error.what());
    }
    return preset;
}

std::vector<EmbeddingOptions> presetsFrom(const Json& content) {
    if (!content.is_object() || !content.contains("version") ||
        !content["version"].is_number_integer() || !content.contains("presets") ||
        !content["presets"].is_array())
        throw Error(ErrorKind::CorruptFile, "it is not a list of presets");
    if (content["version"] != Json(version))
        throw Error(ErrorKind::UnsupportedFormat, "it is of version " + content["version"].dump() +
                                                      ", this program knows version " +
                                                      std::to_string(version));
    std::vector<EmbeddingOptions> presets;
    for (const Json& entry : content["presets"]) {
        presets.push_back(presetFrom(entry));
        const std::string& name = presets.back().preset;
        if (std::any_of(presets.begin(), presets.end() - 1,
                        [&](const EmbeddingOptions& other) { return sameName(other, name); }))
            throw Error(ErrorKind::CorruptFile, "there are two presets '" + name + "'");
    }
    return presets;
}

} // namespace

std::string PresetFile::userFile() {
    return inlay::userFile(UserFolder::Config, "presets.json");
}

std::vector<EmbeddingOptions> PresetFile::list() const {
    std::error_code ignored;
    if (m_path.empty() || !std::filesystem::exists(std::filesystem::u8path(m_path), ignored))
        return {};
    try {
        const Json content = parseJson<Json>(readTextFile(m_path, largestFile));
        if (content.is_discarded())
            throw Error(ErrorKind::CorruptFile, "it is not JSON");
        return presetsFrom(content);
    } catch (const Error& error) {
        throw Error(error.kind(), "The presets in " + m_path + " cannot be used: " + error.what() +
                                      "; correct the file, or move it away");
    }
}

void PresetFile::save(const EmbeddingOptions& options) const {
    validatePresetName(options.preset);
    validate(options);
    const FileLock lock(lockable());
    std::vector<EmbeddingOptions> presets = list();
    const auto found =
        std::find_if(presets.begin(), presets.end(), [&](const EmbeddingOptions& other) {
            return sameName(other, options.preset);
        });
    if (found == presets.end())
        presets.push_back(options);
    else
        *found = options;
    write(presets);
}

void PresetFile::remove(const std::string& name) const {
    const FileLock lock(lockable());
    std::vector<EmbeddingOptions> presets = list();
    const auto rest =
        std::remove_if(presets.begin(), presets.end(),
                       [&](const EmbeddingOptions& other) { return sameName(other, name); });
    if (rest == presets.end())
        throw Error(ErrorKind::InvalidArgument,
                    "There is no preset '" + name + "' among those you have saved");
    presets.erase(rest, presets.end());
    write(presets);
}

/// The path, in a folder that is there: for a lock beside the file.
const std::string& PresetFile::lockable() const {
    std::error_code ignored; // the writing tells what is wrong
    std::filesystem::create_directories(std::filesystem::u8path(m_path).parent_path(), ignored);
    return m_path;
}

void PresetFile::write(const std::vector<EmbeddingOptions>& presets) const {
    if (m_path.empty())
        throw Error(ErrorKind::FileUnwritable,
                    "There is no place to keep presets: neither HOME nor XDG_CONFIG_HOME is set");
    Json entries = Json::array();
    for (const EmbeddingOptions& preset : presets) {
        Json entry = {{"name", preset.preset}};
        visitPresetSettings(preset,
                            [&](const char* name, const auto& value) { entry[name] = value; });
        entries.push_back(std::move(entry));
    }
    const Json content = {{"version", version}, {"presets", entries}};
    const std::string text = content.dump(2) + "\n";
    AtomicFile file(m_path);
    file.write(text.data(), text.size());
    file.commit();
}

} // namespace inlay
