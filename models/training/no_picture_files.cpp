#include "core/base/error.h"
#include "models/training/picture_files.h"

#include <fstream>

namespace inlay::training {

torch::Tensor readPictureFolder(const std::string& folder, int) {
    throw Error(ErrorKind::MissingComponent,
                folder +
                    " cannot be read: this build holds the engine alone. Pack the pictures with "
                    "a whole build (inlay-train --data FOLDER --pack FILE.npz) and train on "
                    "that file");
}

void writePicture(const std::string& path, const Image& image) {
    const std::string plain = path + ".ppm";
    std::ofstream file(plain, std::ios::binary);
    file << "P6\n" << image.width << ' ' << image.height << "\n255\n";
    file.write(reinterpret_cast<const char*>(image.rgb.data()),
               static_cast<std::streamsize>(image.rgb.size()));
    if (!file.flush())
        throw Error(ErrorKind::FileUnwritable, plain + " cannot be written");
}

} // namespace inlay::training
