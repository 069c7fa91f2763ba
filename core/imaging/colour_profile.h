#pragma once

#include "core/imaging/image_header.h"
#include "core/model/picture/image.h"

#include <array>
#include <cstdint>
#include <opencv2/core.hpp>
#include <vector>

namespace inlay {

/// The colours that an ICC profile describes.
enum class ProfileSpace { None, Rgb, Grey, Other };

/// The ICC profile of a file, unpacked; empty where it has none or a damaged one.
std::vector<std::uint8_t> unpackedProfile(const ImageHeader& header);
/// None for an empty or damaged profile.
ProfileSpace profileSpace(const std::vector<std::uint8_t>& profile);

/// The ICC profile of an RGB colour space with sRGB's curve, from the chromaticities of its red,
/// green, blue and white (x, y), as HEIC and AVIF name them (nclx); empty where they span nothing.
std::vector<std::uint8_t> profileOfPrimaries(const std::array<double, 8>& chromaticities);

/// Converts a picture from the RGB colour space of its ICC profile (Display P3 of phones, Adobe RGB
/// of cameras) to sRGB, by Little CMS with the profile's own intent. Profiles of grey or CMYK,
/// damaged ones and sRGB's own leave the picture as it is.
void convertToSrgb(Image& image, const std::vector<std::uint8_t>& profile);

/// The other way: an sRGB picture in the colours of a photo's profile, CV_32FC3 from 0 to 1, not
/// rounded. What `convertToSrgb` leaves as it is, this does too.
cv::Mat inProfile(const Image& srgb, const std::vector<std::uint8_t>& profile);

/// An RGB profile in which three equal values look as one does in this profile of grey; empty where
/// there is none.
std::vector<std::uint8_t> colourProfileLike(const std::vector<std::uint8_t>& greyProfile);

} // namespace inlay
