#pragma once

#include "core/io/tensors/npy.h"

#include <map>
#include <string>

namespace inlay {

/// numpy's .npz: a zip archive of .npy files, stored or deflated; keys without the ".npy". For the
/// limits on archives see zip_archive.h.
/// Throws Error (FileNotFound, FileUnreadable, UnsupportedFormat, CorruptFile, TooLarge).
std::map<std::string, NpyArray> readNpz(const std::string& path);

/// The same from memory; `name` stands in the messages.
std::map<std::string, NpyArray> parseNpz(const ByteView& bytes, const std::string& name);

/// Stored, as numpy.savez does; written aside and renamed. Throws Error (FileUnwritable).
void writeNpz(const std::string& path, const std::map<std::string, NpyArray>& arrays);

} // namespace inlay
