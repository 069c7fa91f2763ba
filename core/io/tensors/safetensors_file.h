#pragma once

#include "core/io/tensors/tensor_view.h"

#include <map>
#include <string>

namespace inlay {

/// A safetensors file as plain data; the tensors are views that keep the file mapped.
struct SafetensorsFile {
    std::map<std::string, std::string> metadata;
    std::map<std::string, TensorView> tensors;
};

/// Strict, as the format's reference implementation is: the data must be covered exactly, without
/// holes and overlaps; sizes must agree with shapes; no key twice; a header of at most 16 MiB.
/// Format: https://huggingface.co/docs/safetensors. Throws Error (FileNotFound, FileUnreadable,
/// UnsupportedFormat: no safetensors, or a dtype that is not read; CorruptFile; TooLarge).
SafetensorsFile readSafetensors(const std::string& path);

/// The same from memory; `name` stands in the messages.
SafetensorsFile parseSafetensors(const ByteView& bytes, const std::string& name);

/// Whether the bytes start like a safetensors file.
bool looksLikeSafetensors(const ByteView& bytes);

/// Tensors are laid out by size of element, then by name, so that each is aligned. The same content
/// gives the same bytes. Written aside and renamed; throws Error (FileUnwritable,
/// UnsupportedFormat: complex tensors).
void writeSafetensors(const std::string& path, const std::map<std::string, std::string>& metadata,
                      const std::map<std::string, TensorView>& tensors);

} // namespace inlay
