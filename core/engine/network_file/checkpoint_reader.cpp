#include "core/engine/network_file/checkpoint_reader.h"

#include "core/base/error_context.h"
#include "core/engine/checkpoint/non_finite.h"
#include "core/engine/checkpoint/tensor_from_view.h"
#include "core/engine/checkpoint/weight_hash.h"
#include "core/engine/import/network_importer.h"
#include "core/engine/import/state_dict_import.h"
#include "core/io/bytes/mapped_file.h"
#include "core/io/pickle/pickle_document.h"
#include "core/io/tensors/safetensors_file.h"
#include "core/io/user/hash_cache.h"

#include <filesystem>

namespace inlay {

namespace {

Checkpoint readSafetensorsNetwork(const ByteView& bytes, const std::string& path) {
    const SafetensorsFile file = parseSafetensors(bytes, path);
    Checkpoint checkpoint;
    checkpoint.metadata = file.metadata;
    if (checkpoint.text("format") != "inlay-network") {
        if (std::optional<Checkpoint> found =
                importStateDict(generatorStates(StateDict(file.tensors))))
            return *std::move(found);
        throw Error(ErrorKind::UnsupportedFormat,
                    "'" + path +
                        "' is a safetensors file, but neither a network written by Inlay nor the "
                        "state dict of a StyleGAN generator");
    }
    if (checkpoint.text("version") != "1")
        throw Error(ErrorKind::UnsupportedFormat, "'" + path + "' is a network file of version '" +
                                                      checkpoint.text("version") +
                                                      "'; this Inlay reads version 1");
    for (const auto& [name, view] : file.tensors)
        checkpoint.tensors.emplace(name, tensorFromView(view, name));
    return checkpoint;
}

/// All values, also of what the network brings along besides the generator. Throws Error.
void requireNumbers(const Checkpoint& checkpoint) {
    for (const auto& [name, tensor] : checkpoint.tensors) {
        const std::int64_t broken = countNonFinite(tensor);
        if (broken > 0)
            throw Error(ErrorKind::CorruptFile,
                        "The network's tensor '" + name + "' holds " + std::to_string(broken) +
                            " values of " + std::to_string(tensor.numel()) +
                            " that are no numbers (NaN or infinity), so that it draws nothing; get "
                            "the file again, or save the network from an earlier state");
    }
}

/// Hashing a small network takes less time than looking it up.
constexpr std::size_t cachedFrom = 32 << 20;

/// Whoever reads the weights for their hash also sees whether they are numbers: of a network whose
/// hash is known, neither is asked again.
std::string identity(const std::string& path, std::size_t fileSize, const Checkpoint& checkpoint) {
    if (fileSize < cachedFrom) {
        requireNumbers(checkpoint);
        return weightHash(checkpoint.tensors);
    }
    const HashCache cache(HashCache::userFile());
    if (const auto known = cache.find(path))
        return *known;
    requireNumbers(checkpoint);
    std::string hash = weightHash(checkpoint.tensors);
    cache.remember(path, hash);
    return hash;
}

Checkpoint readAny(const std::string& path) {
    const ByteView bytes = mapFile(path);
    Checkpoint checkpoint = looksLikeSafetensors(bytes)
                                ? readSafetensorsNetwork(bytes, path)
                                : importPickledNetwork(parsePickle(bytes, path).root(), path);
    if (checkpoint.text("name").empty())
        checkpoint.metadata["name"] = std::filesystem::u8path(path).stem().u8string();
    checkpoint.sha256 = identity(path, bytes.size, checkpoint);
    return checkpoint;
}

} // namespace

Checkpoint readCheckpoint(const std::string& path) {
    return naming(path, [&] { return readAny(path); });
}

} // namespace inlay
