#include "core/io/user/hash_cache.h"

#include "core/base/atomic_file.h"
#include "core/base/bounded_json.h"
#include "core/base/error.h"
#include "core/base/file_lock.h"
#include "core/base/text_file.h"
#include "core/base/user_file.h"

#include <chrono>
#include <filesystem>
#include <sys/stat.h>

namespace inlay {

namespace {

using nlohmann::json;

constexpr int version = 2; // 1 also knew networks whose weights nobody had looked at
constexpr std::size_t maxEntries = 500;
constexpr std::uintmax_t maxFileSize = 1 << 20;

/// What tells one state of a file from the next.
struct FileState {
    std::string path;
    std::int64_t size = 0;
    std::int64_t changed = 0; ///< nanoseconds since 1970

    static std::optional<FileState> of(const std::string& path) {
        std::error_code error;
        const auto absolute = std::filesystem::weakly_canonical(path, error);
        struct stat status = {};
        if (error || stat(path.c_str(), &status) != 0)
            return std::nullopt;
        return FileState{absolute.u8string(), status.st_size,
                         status.st_mtim.tv_sec * std::int64_t(1000000000) + status.st_mtim.tv_nsec};
    }

    /// A file that is still being written may change again within the clock's resolution.
    bool isSettled() const {
        const auto now = std::chrono::duration_cast<std::chrono::nanoseconds>(
                             std::chrono::system_clock::now().time_since_epoch())
                             .count();
        return now - changed > std::int64_t(2000000000);
    }
};

bool isHash(const json& value) {
    return value.is_string() && value.get_ref<const std::string&>().size() == 64;
}

/// Nothing where there is no cache, or one that cannot be read.
json readEntries(const std::string& file) {
    json content;
    try {
        content = parseJson(readTextFile(file, maxFileSize));
    } catch (const Error&) {
        return json::object();
    }
    if (!content.is_object() || content.value("version", json()) != json(version) ||
        !content.contains("networks") || !content["networks"].is_object())
        return json::object();
    return content["networks"];
}

} // namespace

std::string HashCache::userFile() {
    return inlay::userFile(UserFolder::Cache, "network-hashes.json");
}

std::optional<std::string> HashCache::find(const std::string& networkPath) const {
    try {
        const auto state = FileState::of(networkPath);
        if (!state || m_file.empty())
            return std::nullopt;
        const json entries = readEntries(m_file);
        const auto found = entries.find(state->path);
        if (found == entries.end() || !found->is_object() ||
            found->value("size", json()) != json(state->size) ||
            found->value("changed", json()) != json(state->changed) ||
            !isHash(found->value("sha256", json())))
            return std::nullopt;
        return found->at("sha256").get<std::string>();
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

void HashCache::remember(const std::string& networkPath, const std::string& sha256) const {
    try {
        const auto state = FileState::of(networkPath);
        if (!state || m_file.empty() || !state->isSettled())
            return;
        std::filesystem::create_directories(std::filesystem::path(m_file).parent_path());
        const FileLock lock(m_file); // from the reading to the writing
        json entries = readEntries(m_file);
        while (entries.size() >= maxEntries)
            entries.erase(entries.begin());
        entries[state->path] = {
            {"size", state->size}, {"changed", state->changed}, {"sha256", sha256}};
        const std::string text = json{{"version", version}, {"networks", entries}}.dump(1);
        AtomicFile file(m_file);
        file.write(text.data(), text.size());
        file.commit();
    } catch (const std::exception&) {
        // A cache that cannot be kept costs time, nothing else.
    }
}

} // namespace inlay
