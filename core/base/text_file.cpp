#include "core/base/text_file.h"

#include "core/base/error.h"

#include <filesystem>
#include <fstream>

namespace inlay {

std::string readTextFile(const std::string& path, std::uintmax_t mostBytes) {
    namespace fs = std::filesystem;
    const fs::path file = fs::u8path(path);
    std::error_code problem;
    if (!fs::exists(file, problem))
        throw Error(ErrorKind::FileNotFound, path + " does not exist; check the name");
    if (!fs::is_regular_file(file, problem))
        throw Error(ErrorKind::FileUnreadable, path + " is not a file; choose one");
    const std::uintmax_t size = fs::file_size(file, problem);
    std::ifstream stream(file, std::ios::binary);
    if (problem || !stream)
        throw Error(ErrorKind::FileUnreadable, path + " cannot be read; check its permissions");
    if (size > mostBytes)
        throw Error(ErrorKind::TooLarge, path + " has " + std::to_string(size) +
                                             " bytes, more than the " + std::to_string(mostBytes) +
                                             " that are read; is it the right file?");
    std::string text(static_cast<std::size_t>(size), '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (stream.bad())
        throw Error(ErrorKind::FileUnreadable, path + " cannot be read; copy it to another place");
    text.resize(static_cast<std::size_t>(stream.gcount())); // it may have been cut meanwhile
    return text;
}

} // namespace inlay
