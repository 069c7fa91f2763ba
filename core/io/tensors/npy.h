#pragma once

#include "core/io/tensors/tensor_view.h"

#include <string>
#include <vector>

namespace inlay {

/// numpy's .npy, format versions 1 to 3: booleans, integers, half, float, double, complex, any byte
/// order, C or Fortran order. Arrays of Python objects and structured arrays are refused.
/// Format: numpy.lib.format (NEP 1). The views keep the file mapped.
/// Throws Error (FileNotFound, FileUnreadable, UnsupportedFormat, CorruptFile, TooLarge).
NpyArray readNpy(const std::string& path);

/// The same from memory; `name` stands in the messages.
NpyArray parseNpy(const ByteView& bytes, const std::string& name);

/// Whether the bytes start like a .npy file.
bool looksLikeNpy(const ByteView& bytes);

/// What numpy.save made of Python objects: the pickle behind the header, for readPickle; empty
/// where the file holds numbers. Throws Error as parseNpy does.
ByteView npyObjects(const ByteView& bytes, const std::string& name);

/// A .npy file's bytes, C order, little endian. bfloat16, which numpy lacks, becomes float32.
std::vector<std::uint8_t> npyBytes(const NpyArray& array);

/// Written aside and renamed; throws Error (FileUnwritable).
void writeNpy(const std::string& path, const NpyArray& array);

/// A dtype as numpy spells it (`<f4`, `>i8`, `|b1`); throws Error (UnsupportedFormat).
DType dtypeFromNumpy(const std::string& descr, bool& bigEndian, const std::string& name);

} // namespace inlay
