#include "core/engine/network_file/checkpoint_reader.h"

#include "core/base/error.h"
#include "core/base/error_context.h"
#include "core/engine/checkpoint/network_metadata.h"
#include "core/engine/checkpoint/non_finite.h"
#include "core/engine/checkpoint/tensor_from_view.h"
#include "core/engine/checkpoint/weight_hash.h"
#include "core/engine/import/encoder_state.h"
#include "core/engine/import/network_importer.h"
#include "core/engine/import/state_dict_import.h"
#include "core/engine/import/unknown_network.h"
#include "core/io/archive/zip_archive.h"
#include "core/io/bytes/mapped_file.h"
#include "core/io/pickle/pickle_document.h"
#include "core/io/pickle/torch_zip.h"
#include "core/io/tensors/npz.h"
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
        const StateDict state(file.tensors);
        if (std::optional<Checkpoint> found = importStateDict(generatorStates(state))) {
            addEncoderIfItFits(encoderState(state), *found);
            return *std::move(found);
        }
        const std::string instead = whatIsInstead(state);
        if (!instead.empty())
            throw Error(ErrorKind::UnsupportedFormat, "'" + path + "' " + instead);
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

/// numpy.savez of a state dict. Nothing: there is none in it.
std::optional<Checkpoint> readNumpyNetwork(const ByteView& bytes, const std::string& path) {
    if (!looksLikeZip(bytes) || torchPickleEntry(ZipArchive(bytes, path)) != nullptr)
        return std::nullopt;
    try {
        return importStateDict(generatorStates(StateDict(parseNpz(bytes, path))));
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::UnsupportedFormat)
            throw;
        return std::nullopt; // another archive, of which its own reader has more to say
    }
}

Checkpoint readNetwork(const ByteView& bytes, const std::string& path) {
    if (looksLikeSafetensors(bytes))
        return readSafetensorsNetwork(bytes, path);
    if (std::optional<Checkpoint> found = readNumpyNetwork(bytes, path))
        return *std::move(found);
    return importPickledNetwork(parsePickle(bytes, path).root(), path);
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

[[noreturn]] void refuseOption(const std::string& what) {
    throw Error(ErrorKind::InvalidArgument, what + "; leave that option out");
}

void applyOptions(Checkpoint& checkpoint, const NetworkOptions& options) {
    const std::string family = checkpoint.text("family");
    if (!options.config.empty()) {
        if (family != "stylegan3")
            refuseOption("The network is no StyleGAN 3 and has no configuration t or r");
        if (checkpoint.text("architecture") != options.config)
            refuseOption("The network's convolutions are those of StyleGAN 3's configuration " +
                         checkpoint.text("architecture") + ", not of " + options.config);
    }
    if (!options.convClamp)
        return;
    const double clamp = *options.convClamp;
    const double told = checkpoint.number("conv_clamp", -1);
    if (checkpoint.tellsClamp && family == "stylegan")
        refuseOption("The network is a StyleGAN 1, which has no clamp");
    if (checkpoint.tellsClamp && (clamp < 0 ? told >= 0 : told != clamp))
        refuseOption("The network's file says itself that its clamp is " +
                     (told < 0 ? "none" : NetworkMetadata::text(told)));
    checkpoint.clampAssumed = false;
    if (clamp < 0)
        checkpoint.metadata.erase("conv_clamp");
    else
        checkpoint.metadata["conv_clamp"] = NetworkMetadata::text(clamp);
}

Checkpoint readAny(const std::string& path, const NetworkOptions& options) {
    const ByteView bytes = mapFile(path);
    Checkpoint checkpoint = readNetwork(bytes, path);
    if (checkpoint.text("name").empty())
        checkpoint.metadata["name"] = std::filesystem::u8path(path).stem().u8string();
    applyOptions(checkpoint, options);
    checkpoint.sha256 = identity(path, bytes.size, checkpoint);
    return checkpoint;
}

/// The encoder of a network that Inlay has written.
EncoderState writtenEncoder(const SafetensorsFile& file, const std::string& path) {
    const auto text = [&](const char* key) {
        const auto found = file.metadata.find(key);
        return found == file.metadata.end() ? std::string() : found->second;
    };
    EncoderState encoder;
    encoder.state = StateDict(file.tensors).under("encoder.");
    if (!encoder.state.has("input_layer.0.weight") && !encoder.state.has("conv1.weight"))
        throw Error(ErrorKind::UnsupportedFormat,
                    "'" + path + "' is a network without an encoder that could serve another one");
    encoder.kind = text("encoder_kind");
    encoder.addsMean = text("encoder_mean") != "none";
    const auto mean = file.tensors.find("encoder.latent_avg");
    if (mean != file.tensors.end())
        encoder.latentAverage = mean->second;
    return encoder;
}

EncoderState readEncoder(const std::string& path) {
    const ByteView bytes = mapFile(path);
    std::optional<EncoderState> found;
    if (looksLikeSafetensors(bytes)) {
        const SafetensorsFile file = parseSafetensors(bytes, path);
        const auto format = file.metadata.find("format");
        if (format != file.metadata.end() && format->second == "inlay-network")
            return writtenEncoder(file, path);
        found = encoderState(StateDict(file.tensors));
    } else {
        found = encoderState(parsePickle(bytes, path).root());
    }
    if (!found)
        throw Error(ErrorKind::UnsupportedFormat,
                    "'" + path +
                        "' holds no encoder that Inlay knows; those of e4e, pSp and "
                        "ReStyle are used");
    return *found;
}

} // namespace

void replaceEncoder(Checkpoint& checkpoint, const std::string& encoderPath) {
    naming(encoderPath, [&] {
        const EncoderState encoder = readEncoder(encoderPath);
        try {
            addEncoder(encoder, checkpoint);
        } catch (const Error& error) {
            throw Error(
                error.kind() == ErrorKind::CorruptFile ? ErrorKind::InvalidArgument : error.kind(),
                "'" + encoderPath + "' cannot serve the network '" + checkpoint.text("name") +
                    "', which needs " + checkpoint.text("num_ws") + " x " +
                    checkpoint.text("w_dim") + ": " + error.what());
        }
        requireNumbers(checkpoint);
    });
}

Checkpoint readCheckpoint(const std::string& path, const NetworkOptions& options) {
    Checkpoint checkpoint = naming(path, [&] { return readAny(path, options); });
    if (!options.encoder.empty())
        replaceEncoder(checkpoint, options.encoder);
    return checkpoint;
}

} // namespace inlay
