#include "core/io/latent/latent_reader.h"

#include "core/base/error.h"
#include "core/io/archive/zip_archive.h"
#include "core/io/latent/continuation_tensors.h"
#include "core/io/latent/latent_array.h"
#include "core/io/latent/pickled_latents.h"
#include "core/io/pickle/pickle_document.h"
#include "core/io/pickle/torch_zip.h"
#include "core/io/tensors/npz.h"
#include "core/io/tensors/safetensors_file.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <new>

namespace inlay {

namespace {

using Arrays = std::map<std::string, TensorView>;

const TensorView* firstOf(const Arrays& arrays, const std::vector<std::string_view>& keys) {
    for (const std::string_view key : keys) {
        const auto entry = arrays.find(std::string(key));
        if (entry != arrays.end())
            return &entry->second;
    }
    return nullptr;
}

/// Arrays by name: the latent under one of the usual keys, or the only array that can be one, or
/// several of one shape; else z; noise maps as `<prefix>0`, `<prefix>1`...
std::vector<Latent> fromArrays(const Arrays& arrays, const std::string& noisePrefix,
                               const std::string& name) {
    const TensorView* found = firstOf(arrays, latentKeys());
    const TensorView* const z = found == nullptr ? firstOf(arrays, zKeys()) : nullptr;
    if (found == nullptr && z == nullptr && arrays.size() == 1 &&
        !isNoLatentsName(arrays.begin()->first))
        found = &arrays.begin()->second;
    if (found == nullptr && z == nullptr) {
        const Arrays candidates = latentCandidates(arrays, name);
        if (candidates.size() > 1)
            return latentsByName(candidates, name);
        if (candidates.size() == 1)
            found = &arrays.at(candidates.begin()->first);
    }
    if (found == nullptr && z == nullptr)
        throw Error(ErrorKind::UnsupportedFormat,
                    name + ": holds no latent; it would be called 'w' or 'latent'" +
                        (arrays.empty() ? "" : ", but here are " + namesAndShapes(arrays)));
    std::vector<Latent> latents =
        z != nullptr ? zFromArray(*z, name) : latentsFromArray(*found, name);
    std::vector<NoiseMap> noise;
    for (int i = 0;; ++i) {
        const auto entry = arrays.find(noisePrefix + std::to_string(i));
        if (entry == arrays.end())
            break;
        noise.push_back(noiseFromArray(entry->second, name));
    }
    const TensorView* const ofClass = firstOf(arrays, classKeys());
    const int classIndex = ofClass != nullptr ? classFromArray(*ofClass) : -1;
    for (Latent& latent : latents) {
        latent.noise = noise;
        latent.classIndex = classIndex;
    }
    return latents;
}

std::vector<Latent> fromSafetensors(const ByteView& bytes, const std::string& name) {
    const SafetensorsFile file = parseSafetensors(bytes, name);
    const auto text = [&file](const char* key) {
        const auto found = file.metadata.find(key);
        return found != file.metadata.end() ? found->second : std::string();
    };
    const std::string format = text("format");
    if (format == "inlay-network")
        throw Error(ErrorKind::UnsupportedFormat,
                    name + ": a network, not a latent; open it as a network");
    if (format == "inlay-latent" && text("version") != "1")
        throw Error(ErrorKind::UnsupportedFormat, name + ": a latent of version '" +
                                                      text("version") +
                                                      "'; this Inlay reads version 1");
    std::vector<Latent> latents = fromArrays(file.tensors, "noise.", name);
    for (Latent& latent : latents) {
        latent.networkSha256 = text("network_sha256");
        latent.networkName = text("network_name");
        if (format == "inlay-latent")
            latent.isTable = false;
        const std::string index = text("class");
        const bool isIndex =
            !index.empty() && index.size() < 7 &&
            std::all_of(index.begin(), index.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (isIndex)
            latent.classIndex = std::stoi(index);
        latent.continuation = continuationOf(file, latent);
    }
    return latents;
}

std::vector<Latent> fromPickle(const ByteView& bytes, const std::string& name) {
    const PickleDocument document = parsePickle(bytes, name);
    std::vector<Latent> latents = latentsFromPickle(document.root(), name);
    if (latents.empty())
        throw Error(ErrorKind::UnsupportedFormat,
                    name + ": holds a " + document.root().description() +
                        ", but no latent; it would be a tensor or an entry 'w' or 'latent'");
    return latents;
}

std::vector<Latent> fromNpy(const ByteView& bytes, const std::string& name) {
    if (const ByteView objects = npyObjects(bytes, name); objects.size > 0)
        return fromPickle(objects, name);
    return latentsFromArray(parseNpy(bytes, name), name);
}

std::vector<Latent> parseAny(const ByteView& bytes, const std::string& name) {
    if (bytes.size == 0)
        throw Error(ErrorKind::UnsupportedFormat, name + ": the file is empty; choose another");
    // First: it begins with a length, which may have any first bytes, those of a pickle too.
    if (looksLikeSafetensors(bytes))
        return fromSafetensors(bytes, name);
    if (looksLikeNpy(bytes))
        return fromNpy(bytes, name);
    if (looksLikeZip(bytes)) {
        if (torchPickleEntry(ZipArchive(bytes, name)) == nullptr)
            return fromArrays(parseNpz(bytes, name), "noise", name);
        return fromPickle(bytes, name);
    }
    if (looksLikePickle(bytes))
        return fromPickle(bytes, name);
    if (bytes.size >= 10 && bytes.data[8] == '{')
        return fromSafetensors(bytes, name);
    return fromPickle(bytes, name);
}

} // namespace

std::vector<Latent> parseLatents(const ByteView& bytes, const std::string& name) {
    try {
        return parseAny(bytes, name);
    } catch (const std::bad_alloc&) {
        throw Error(ErrorKind::OutOfMemory, name + ": not enough memory to read the file");
    }
}

} // namespace inlay
