#pragma once

#include "core/model/picture/image.h"

#include <string>
#include <torch/types.h>

namespace inlay::training {

/// Every picture of a folder, in the order of their names, brought to resolution x resolution:
/// [n, 3, r, r], uint8. Throws Error when there is none or one cannot be read (MissingComponent in
/// a build of the engine alone, which reads no pictures' files).
torch::Tensor readPictureFolder(const std::string& folder, int resolution);

/// As PNG; a build of the engine alone writes a .ppm of the same name. Throws Error
/// (FileUnwritable).
void writePicture(const std::string& path, const Image& image);

} // namespace inlay::training
