#include "core/io/tensors/npz.h"

#include "core/base/error.h"
#include "core/io/archive/zip_archive.h"
#include "core/io/archive/zip_writer.h"
#include "core/io/bytes/mapped_file.h"

namespace inlay {

std::map<std::string, NpyArray> parseNpz(const ByteView& bytes, const std::string& name) {
    const ZipArchive archive(bytes, name);
    std::map<std::string, NpyArray> arrays;
    for (const ZipEntry& entry : archive.entries()) {
        const std::string ending = ".npy";
        if (entry.name.size() <= ending.size() ||
            entry.name.compare(entry.name.size() - ending.size(), ending.size(), ending) != 0)
            throw Error(ErrorKind::UnsupportedFormat, name + ": holds '" +
                                                          entry.name.substr(0, 80) +
                                                          "', so it is not numpy's .npz format");
        const std::string key = entry.name.substr(0, entry.name.size() - ending.size());
        std::string what = name;
        what.append(" ('").append(key).append("')");
        arrays.emplace(key, parseNpy(archive.read(entry), what));
    }
    return arrays;
}

std::map<std::string, NpyArray> readNpz(const std::string& path) {
    return parseNpz(mapFile(path), path);
}

void writeNpz(const std::string& path, const std::map<std::string, NpyArray>& arrays) {
    ZipWriter writer(path);
    for (const auto& [key, array] : arrays)
        writer.add(key + ".npy", npyBytes(array));
    writer.commit();
}

} // namespace inlay
