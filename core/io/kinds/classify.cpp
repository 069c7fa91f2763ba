#include "core/io/kinds/classify.h"

#include "core/base/error.h"
#include "core/io/archive/zip_archive.h"
#include "core/io/bytes/mapped_file.h"
#include "core/io/latent/latent_reader.h"
#include "core/io/pickle/pickle_document.h"
#include "core/io/pickle/torch_zip.h"
#include "core/io/tensors/npy.h"
#include "core/io/tensors/safetensors_file.h"
#include "core/model/picture/picture_signature.h"

#include <algorithm>
#include <string_view>

namespace inlay {

namespace {

FileKind kindOfLatentFile(const ByteView& bytes, const std::string& path) {
    try {
        parseLatents(bytes, path);
        return FileKind::Latent;
    } catch (const Error& error) {
        // Anything but "not my format" is a latent that its reader has more to say about.
        return error.kind() == ErrorKind::UnsupportedFormat ? FileKind::Unknown : FileKind::Latent;
    }
}

FileKind kindOfTensorNames(const std::vector<std::string>& names) {
    // Also behind what wrappers and encoders put before them: "module.", "decoder.".
    const auto begins = [](const std::string& name, const std::string& start) {
        return name.compare(0, start.size(), start) == 0 ||
               name.find('.' + start) != std::string::npos;
    };
    const auto any = [&](std::initializer_list<const char*> starts) {
        return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
            return std::any_of(starts.begin(), starts.end(),
                               [&](const char* start) { return begins(name, start); });
        });
    };
    if (any({"synthesis.", "g_synthesis.", "g_mapping.", "style.1.", "convs.0.conv."}))
        return FileKind::Network;
    if (any({"input_layer.0.weight"}) && any({"styles.0.linear.", "linear.weight"}))
        return FileKind::Encoder;
    if (any({"conv1.weight"}) && any({"bn1.weight"}) && any({"styles.0.linear."}))
        return FileKind::Encoder; // ReStyle's with a ResNet
    if (any({"features.0.", "lin0.", "conv1_1.", "net.slice1."}))
        return FileKind::PerceptualWeights;
    return FileKind::Unknown;
}

bool isDictOrObject(const PickleValue& value) {
    return value.is(PickleKind::Dict) || value.is(PickleKind::Object);
}

bool isPickledGenerator(const PickleValue& value) {
    if (!value.is(PickleKind::Object))
        return false;
    const std::string name = value.className();
    return value.isPersistent() || name == "Network" || name == "Generator";
}

/// The names of the tensors in a dict and in the dicts and lists in it; `left` bounds how many are
/// looked at.
void collectNames(const PickleValue& value, int depth, int& left, std::vector<std::string>& names) {
    constexpr int deepest = 4;
    if (depth > deepest)
        return;
    if (value.is(PickleKind::List) || value.is(PickleKind::Tuple)) {
        for (std::size_t i = 0; i < value.size() && --left > 0; ++i)
            collectNames(value.item(i), depth + 1, left, names);
        return;
    }
    if (!value.is(PickleKind::Dict))
        return;
    for (std::size_t i = 0; i < value.size() && --left > 0; ++i) {
        if (!value.key(i).is(PickleKind::Text))
            continue;
        if (value.value(i).is(PickleKind::Tensor))
            names.push_back(value.key(i).text());
        else
            collectNames(value.value(i), depth + 1, left, names);
    }
}

/// Whether a whole generator lies in a dict, a list or the ones in it.
bool holdsGenerator(const PickleValue& value, int depth, int& left) {
    constexpr int deepest = 4;
    if (isPickledGenerator(value))
        return true;
    const bool isDict = value.is(PickleKind::Dict);
    if (depth > deepest || (!isDict && !value.is(PickleKind::List) && !value.is(PickleKind::Tuple)))
        return false;
    for (std::size_t i = 0; i < value.size() && --left > 0; ++i) {
        if (holdsGenerator(isDict ? value.value(i) : value.item(i), depth + 1, left))
            return true;
    }
    return false;
}

FileKind kindOfPickledRoot(const PickleValue& root) {
    if (root.is(PickleKind::Dict)) {
        for (const char* key :
             {"G_ema", "Gs", "G", "g_ema", "g", "generator_ema", "generator_smooth", "generator"}) {
            const PickleValue* const found = root.find(key);
            if (found != nullptr && isDictOrObject(*found))
                return FileKind::Network;
        }
    }
    if (root.is(PickleKind::Tuple) || root.is(PickleKind::List)) {
        for (std::size_t i = 0; i < root.size(); ++i) {
            if (root.item(i).is(PickleKind::Object) && root.item(i).className() == "Network")
                return FileKind::Network;
        }
    }
    // TorchScript: the only networks that people share so are for perceptual distances.
    if (root.is(PickleKind::Object) && root.globalName().compare(0, 10, "__torch__.") == 0)
        return FileKind::PerceptualWeights;
    constexpr int mostLookedAt = 100000;
    int left = mostLookedAt;
    if (holdsGenerator(root, 0, left))
        return FileKind::Network;
    std::vector<std::string> names;
    left = mostLookedAt;
    collectNames(root, 0, left, names);
    return kindOfTensorNames(names);
}

FileKind kindOfPickle(const ByteView& bytes, const std::string& path) {
    try {
        const PickleDocument document = parsePickle(bytes, path);
        const FileKind kind = kindOfPickledRoot(document.root());
        return kind != FileKind::Unknown ? kind : kindOfLatentFile(bytes, path);
    } catch (const Error& error) {
        return error.kind() == ErrorKind::UnsupportedFormat ? FileKind::Unknown : FileKind::Network;
    }
}

FileKind kindOfSafetensors(const ByteView& bytes, const std::string& path) {
    try {
        const SafetensorsFile file = parseSafetensors(bytes, path);
        const auto format = file.metadata.find("format");
        if (format != file.metadata.end() && format->second == "inlay-network")
            return FileKind::Network;
        if (format != file.metadata.end() && format->second == "inlay-latent")
            return FileKind::Latent;
        std::vector<std::string> names;
        for (const auto& entry : file.tensors)
            names.push_back(entry.first);
        const FileKind kind = kindOfTensorNames(names);
        return kind != FileKind::Unknown ? kind : kindOfLatentFile(bytes, path);
    } catch (const Error&) {
        return FileKind::Network; // its reader says what is wrong
    }
}

FileKind kindOfZip(const ByteView& bytes, const std::string& path) {
    try {
        const ZipArchive archive(bytes, path);
        if (torchPickleEntry(archive) != nullptr)
            return kindOfPickle(bytes, path);
        std::vector<std::string> names;
        for (const ZipEntry& entry : archive.entries())
            names.push_back(entry.name);
        const FileKind kind = kindOfTensorNames(names); // numpy.savez of a state dict
        return kind == FileKind::Network ? kind : kindOfLatentFile(bytes, path);
    } catch (const Error& error) {
        return error.kind() == ErrorKind::UnsupportedFormat ? FileKind::Unknown : FileKind::Network;
    }
}

/// Whether a text is a recipe, by the format that it names near its beginning.
bool isRecipe(const ByteView& bytes) {
    constexpr std::size_t enough = 4096;
    const std::string_view start(reinterpret_cast<const char*>(bytes.data),
                                 std::min(bytes.size, enough));
    const std::size_t first = start.find_first_not_of(" \t\r\n\xef\xbb\xbf");
    return first != std::string_view::npos && start[first] == '{' &&
           start.find("\"inlay-recipe\"") != std::string_view::npos;
}

} // namespace

FileKind classifyFile(const std::string& path) {
    const ByteView bytes = mapFile(path);
    if (bytes.size == 0)
        return FileKind::Unknown;
    // First: it begins with a length, which may have any first bytes, those of a pickle too.
    if (looksLikeSafetensors(bytes))
        return kindOfSafetensors(bytes, path);
    // Also what cannot be read: opening it says of what format it is.
    if (pictureFormat(bytes.data, bytes.size))
        return FileKind::Photo;
    if (looksLikeNpy(bytes))
        return kindOfLatentFile(bytes, path);
    if (looksLikeZip(bytes))
        return kindOfZip(bytes, path);
    if (looksLikePickle(bytes))
        return kindOfPickle(bytes, path);
    if (isRecipe(bytes))
        return FileKind::Recipe;
    // Pickles of protocols 0 and 1 look like text: only one that can be read counts.
    if (std::string_view("(]})c").find(static_cast<char>(bytes.data[0])) !=
        std::string_view::npos) {
        try {
            parsePickle(bytes, path);
        } catch (const Error& error) {
            return error.kind() == ErrorKind::HostileFile ? FileKind::Network : FileKind::Unknown;
        }
        return kindOfPickle(bytes, path);
    }
    return FileKind::Unknown;
}

} // namespace inlay
