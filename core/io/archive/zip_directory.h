#pragma once

#include "core/io/archive/zip_archive.h"

#include <string>
#include <vector>

namespace inlay {

/// The entries of a zip archive, sorted by name, all checked against each other and against their
/// local headers; folders are left out. Throws Error as described at ZipArchive.
std::vector<ZipEntry> readZipDirectory(const ByteView& bytes, const std::string& name);

} // namespace inlay
