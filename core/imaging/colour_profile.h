#pragma once

#include "core/imaging/image_header.h"
#include "core/model/picture/image.h"

namespace inlay {

/// Converts a picture from the RGB colour space of its embedded ICC profile (Display P3 of phones,
/// Adobe RGB of cameras) to sRGB, by Little CMS with the profile's own intent. Profiles of grey or
/// CMYK, damaged ones and sRGB's own leave the picture as it is.
void convertToSrgb(Image& image, const ImageHeader& header);

} // namespace inlay
