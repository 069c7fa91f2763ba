#include "core/imaging/png_film.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/temporary_path.h"
#include "core/imaging/film_file.h"
#include "core/imaging/image_encoder.h"
#include "core/imaging/translate_errors.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>

namespace inlay {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const std::string& folder, const std::string& reason) {
    throw Error(ErrorKind::FileUnwritable,
                folder + " cannot be written (" + reason + "); choose another place or name");
}

std::string withoutSlash(std::string folder) {
    while (folder.size() > 1 && folder.back() == '/')
        folder.pop_back();
    return folder;
}

} // namespace

PngFilm::PngFilm(const std::string& folder, int width, int height)
    : m_folder(withoutSlash(folder))
    , m_width(width)
    , m_height(height) {
    std::error_code ignored;
    if (fs::exists(m_folder, ignored)) {
        if (!fs::is_directory(m_folder, ignored))
            fail(m_folder, "it is a file, not a folder");
        if (!fs::is_empty(m_folder, ignored))
            throw Error(ErrorKind::FileUnwritable,
                        m_folder + " is not empty; choose a new folder for the pictures");
    }
    if (!makeTemporaryFolder(m_folder, m_temporary))
        fail(m_folder, std::strerror(errno));
}

PngFilm::~PngFilm() {
    std::error_code ignored;
    if (!m_temporary.empty())
        fs::remove_all(m_temporary, ignored);
}

void PngFilm::addFrame(const Image& frame) {
    checkFrameSize(frame.width, frame.height, m_width, m_height);
    char name[32];
    std::snprintf(name, sizeof name, "/frame_%05d.png", m_frameCount + 1);
    const std::vector<std::uint8_t> bytes = translateErrors(
        m_folder + " cannot be written", [&] { return encodeImage(name, frame, 0); });
    try {
        AtomicFile file(m_temporary + name);
        file.write(bytes.data(), bytes.size());
        file.commit();
    } catch (const Error& error) {
        // The user knows the folder by its own name.
        std::string message = error.what();
        const std::size_t at = message.find(m_temporary);
        if (at != std::string::npos)
            message.replace(at, m_temporary.size(), m_folder);
        throw Error(error.kind(), message);
    }
    ++m_frameCount;
}

void PngFilm::finish() {
    if (m_frameCount == 0)
        throw Error(ErrorKind::InvalidArgument, m_folder + " would be a film without frames");
    if (std::rename(m_temporary.c_str(), m_folder.c_str()) != 0) // takes an empty folder's place
        fail(m_folder, std::strerror(errno));
    m_temporary.clear();
}

} // namespace inlay
