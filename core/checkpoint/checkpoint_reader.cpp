#include "core/checkpoint/checkpoint.h"

#include "core/base/error.h"
#include "core/checkpoint/hash_cache.h"
#include "core/checkpoint/import/network_importer.h"
#include "core/checkpoint/import/tensor_from_view.h"
#include "core/checkpoint/mapped_file.h"
#include "core/checkpoint/pickle/pickle_document.h"
#include "core/checkpoint/safetensors_file.h"
#include "core/checkpoint/weight_hash.h"

#include <filesystem>

namespace inlay {

namespace {

Checkpoint readInlayFile(const ByteView& bytes, const std::string& path) {
    const SafetensorsFile file = parseSafetensors(bytes, path);
    Checkpoint checkpoint;
    checkpoint.metadata = file.metadata;
    if (checkpoint.text("format") != "inlay-network")
        throw Error(ErrorKind::UnsupportedFormat,
                    "'" + path + "' is a safetensors file, but not a network written by Inlay");
    if (checkpoint.text("version") != "1")
        throw Error(ErrorKind::UnsupportedFormat, "'" + path + "' is a network file of version '" +
                                                      checkpoint.text("version") +
                                                      "'; this Inlay reads version 1");
    for (const auto& [name, view] : file.tensors)
        checkpoint.tensors.emplace(name, tensorFromView(view, name));
    return checkpoint;
}

/// Hashing a small network takes less time than looking it up.
constexpr std::size_t cachedFrom = 32 << 20;

std::string identity(const std::string& path, std::size_t fileSize, const Checkpoint& checkpoint) {
    if (fileSize < cachedFrom)
        return weightHash(checkpoint.tensors);
    const HashCache cache(HashCache::userFile());
    if (const auto known = cache.find(path))
        return *known;
    const std::string hash = weightHash(checkpoint.tensors);
    cache.remember(path, hash);
    return hash;
}

} // namespace

Checkpoint readCheckpoint(const std::string& path) {
    const ByteView bytes = mapFile(path);
    Checkpoint checkpoint = looksLikeSafetensors(bytes)
                                ? readInlayFile(bytes, path)
                                : importPickledNetwork(parsePickle(bytes, path).root(), path);
    if (checkpoint.text("name").empty())
        checkpoint.metadata["name"] = std::filesystem::u8path(path).stem().u8string();
    checkpoint.sha256 = identity(path, bytes.size, checkpoint);
    return checkpoint;
}

} // namespace inlay
