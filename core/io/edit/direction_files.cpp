#include "core/io/edit/direction_files.h"

#include "core/base/error_context.h"
#include "core/io/bytes/mapped_file.h"
#include "core/io/edit/component_files.h"
#include "core/io/latent/latent_reader.h"
#include "core/io/tensors/safetensors_file.h"

#include <filesystem>
#include <map>

namespace inlay {

namespace {

[[noreturn]] void throwShape(const std::string& path, const std::string& key,
                             const std::string& shape) {
    throw Error(ErrorKind::CorruptFile, path + ": '" + key + "' has the shape " + shape);
}

constexpr const char* formatName = "inlay-directions";
constexpr const char* formatVersion = "1";

using Metadata = std::map<std::string, std::string>;

std::string text(const Metadata& metadata, const std::string& key) {
    const auto found = metadata.find(key);
    return found == metadata.end() ? std::string() : found->second;
}

int integer(const Metadata& metadata, const std::string& key, const std::string& path) {
    const std::string word = text(metadata, key);
    if (word == "-1")
        return -1;
    if (word.empty() || word.size() > 4 ||
        word.find_first_not_of("0123456789") != std::string::npos)
        throw Error(ErrorKind::CorruptFile, path + ": '" + key + "' is not a row");
    return std::stoi(word);
}

std::vector<Direction> ownDirections(const SafetensorsFile& file, const std::string& path) {
    if (text(file.metadata, "version") != formatVersion)
        throw Error(ErrorKind::UnsupportedFormat,
                    path + " holds directions of version '" + text(file.metadata, "version") +
                        "', and this program reads version 1; open it with the Inlay that wrote "
                        "it");
    std::vector<Direction> directions;
    for (std::size_t i = 0;; ++i) {
        const std::string key = "direction." + std::to_string(i);
        const auto tensor = file.tensors.find(key);
        if (tensor == file.tensors.end())
            break;
        if (tensor->second.shape.size() != 2 || tensor->second.shape[0] > 64 ||
            tensor->second.shape[1] > 8192)
            throwShape(path, key, tensor->second.shapeText());
        Direction direction;
        direction.name = text(file.metadata, key + ".name");
        direction.origin = directionOriginFromName(text(file.metadata, key + ".method"));
        direction.rows = static_cast<int>(tensor->second.shape[0]);
        direction.dim = static_cast<int>(tensor->second.shape[1]);
        direction.values = tensor->second.floats();
        direction.firstRow = integer(file.metadata, key + ".first_row", path);
        direction.lastRow = integer(file.metadata, key + ".last_row", path);
        direction.networkSha256 = text(file.metadata, "network_sha256");
        direction.networkName = text(file.metadata, "network_name");
        requireValid(direction, path);
        directions.push_back(std::move(direction));
    }
    if (directions.empty())
        throw Error(ErrorKind::CorruptFile, path + " holds no direction");
    return directions;
}

std::vector<Direction> directionsIn(const std::string& path) {
    const ByteView bytes = mapFile(path);
    if (looksLikeSafetensors(bytes)) {
        const SafetensorsFile file = parseSafetensors(bytes, path);
        if (text(file.metadata, "format") == formatName)
            return ownDirections(file, path);
    }
    if (std::vector<Direction> components = componentsIn(bytes, path); !components.empty())
        return components;
    const std::string stem = std::filesystem::u8path(path).stem().u8string();
    const std::vector<Latent> latents = parseLatents(bytes, path);
    std::vector<Direction> directions;
    for (std::size_t i = 0; i < latents.size(); ++i)
        directions.push_back(directionFromLatent(
            latents[i], !latents[i].name.empty() ? latents[i].name
                        : latents.size() == 1    ? stem
                                                 : stem + " " + std::to_string(i + 1)));
    return directions;
}

} // namespace

Direction readDirection(const std::string& argument) {
    namespace fs = std::filesystem;
    std::error_code ignored;
    const std::size_t mark = argument.rfind('#');
    // A file may have the sign in its name.
    const bool chosen = mark != std::string::npos && !fs::exists(fs::u8path(argument), ignored);
    const std::string path = chosen ? argument.substr(0, mark) : argument;
    const std::string choice = chosen ? argument.substr(mark + 1) : std::string();
    const std::vector<Direction> directions = readDirections(path);
    if (!chosen && directions.size() == 1)
        return directions.front();
    for (std::size_t i = 0; chosen && i < directions.size(); ++i) {
        if (choice == std::to_string(i) || choice == directions[i].name)
            return directions[i];
    }
    const std::string last = std::to_string(directions.size() - 1);
    throw Error(ErrorKind::InvalidArgument,
                path +
                    (chosen ? " has no direction '" + choice + "'; choose "
                            : " holds " + std::to_string(directions.size()) +
                                  " directions; choose one by its number or name, ") +
                    path + "#0 (" + directions.front().name + ") to " + path + "#" + last + " (" +
                    directions.back().name + ")");
}

std::vector<Direction> readDirections(const std::string& path) {
    return naming(path, [&] { return directionsIn(path); });
}

void saveDirections(const std::string& path, const std::vector<Direction>& directions) {
    if (directions.empty())
        throw Error(ErrorKind::InvalidArgument, path + ": there are no directions to write");
    Metadata metadata = {{"format", formatName}, {"version", formatVersion}};
    std::map<std::string, TensorView> tensors;
    for (std::size_t i = 0; i < directions.size(); ++i) {
        const Direction& direction = directions[i];
        requireValid(direction, path);
        if (direction.networkSha256 != directions[0].networkSha256)
            throw Error(ErrorKind::InvalidArgument,
                        path + ": the directions belong to different networks");
        const std::string key = "direction." + std::to_string(i);
        tensors[key] = TensorView::ofFloats({direction.rows, direction.dim}, direction.values);
        metadata[key + ".name"] = direction.name;
        metadata[key + ".method"] = directionOriginName(direction.origin);
        metadata[key + ".first_row"] = std::to_string(direction.firstRow);
        metadata[key + ".last_row"] = std::to_string(direction.lastRow);
    }
    metadata["network_sha256"] = directions[0].networkSha256;
    metadata["network_name"] = directions[0].networkName;
    writeSafetensors(path, metadata, tensors);
}

} // namespace inlay
