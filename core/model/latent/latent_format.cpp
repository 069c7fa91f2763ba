#include "core/model/latent/latent_format.h"

#include "core/base/error.h"

#include <algorithm>
#include <cctype>

namespace inlay {

const char* latentFormatEnding(LatentFormat format) {
    switch (format) {
    case LatentFormat::Npz:
        return ".npz";
    case LatentFormat::Npy:
        return ".npy";
    case LatentFormat::Pt:
        return ".pt";
    case LatentFormat::Safetensors:
        break;
    }
    return ".safetensors";
}

LatentFormat latentFormatFromPath(const std::string& path) {
    std::string lower = path;
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    for (LatentFormat format :
         {LatentFormat::Safetensors, LatentFormat::Npz, LatentFormat::Npy, LatentFormat::Pt}) {
        const std::string ending = latentFormatEnding(format);
        if (lower.size() > ending.size() &&
            lower.compare(lower.size() - ending.size(), ending.size(), ending) == 0)
            return format;
    }
    throw Error(ErrorKind::UnsupportedFormat,
                path +
                    ": a latent is saved as .safetensors, .npz, .npy or .pt; choose one of these "
                    "endings");
}

} // namespace inlay
