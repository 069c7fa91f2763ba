#pragma once

#include "core/imaging/edit_layer.h"

#include <string>

namespace inlay {

/// Writes an OpenRaster file (baseline 0.0.3, openraster.org): the photo, the edit as a layer over
/// it, both merged, and a thumbnail in sRGB. Written aside and renamed. Throws Error.
void writeOpenRaster(const std::string& path, const PhotoMaster& original,
                     const PhotoMaster& edited, const EditLayer& layer);

} // namespace inlay
