#pragma once

#include <string>

namespace inlay {

/// The formats that latents are saved in.
enum class LatentFormat { Safetensors, Npz, Npy, Pt };

const char* latentFormatEnding(LatentFormat format); ///< ".safetensors", ".npz", ".npy", ".pt"
LatentFormat latentFormatFromPath(const std::string& path); ///< throws Error (UnsupportedFormat)

} // namespace inlay
