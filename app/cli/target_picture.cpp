#include "app/cli/target_picture.h"

#include "core/base/error_context.h"
#include "core/model/picture/centre_crop.h"

#include <filesystem>

namespace inlay {

namespace {

Image cutOut(Imaging& imaging, const Image& photo, const CropQuad& crop, bool wholePhoto,
             int size) {
    // A picture that already has the right shape is not resampled more than needed.
    if (!wholePhoto)
        return imaging.warpCrop(photo, crop, size);
    return photo.width == size ? photo : imaging.resize(photo, size, size);
}

/// A mask as large as the photo is cut as the photo is; another must be square and lies over the
/// target.
EmbeddingMask loadMask(Imaging& imaging, const Image& photo, const CropQuad& crop, bool wholePhoto,
                       const TargetOptions& options) {
    Image mask = imaging.loadPhoto(options.mask).image;
    const int size = options.resolution;
    if (mask.width == photo.width && mask.height == photo.height)
        mask = cutOut(imaging, mask, crop, wholePhoto, size);
    else if (mask.width == mask.height)
        mask = imaging.resize(mask, size, size);
    else
        throw Error(ErrorKind::InvalidArgument,
                    options.mask + ": the mask must have the photo's size, or be square to lie "
                                   "over the aligned picture");
    return maskOf(mask);
}

TargetPicture targetOf(Imaging& imaging, const std::string& photoPath,
                       const TargetOptions& options) {
    std::error_code ignored;
    if (std::filesystem::is_directory(photoPath, ignored))
        throw Error(ErrorKind::FileUnreadable,
                    photoPath + " is a folder; name the photos in it, for example " +
                        (std::filesystem::path(photoPath) / "*.jpg").string());
    const Image photo = imaging.loadPhoto(photoPath).image;

    TargetPicture picture;
    // Without alignment the detector still tells which start suits the picture.
    const FaceDetection detection = imaging.detectFaces(photo);
    picture.faces = static_cast<int>(detection.faces.size());
    picture.detector = detection.detector;
    picture.crop = centreCrop(photo.width, photo.height);
    if (options.face > 1 && options.face > picture.faces)
        throw Error(ErrorKind::InvalidArgument,
                    photoPath + ": there is no face " + std::to_string(options.face) + ", " +
                        std::to_string(picture.faces) + " found; choose another with --face");
    const bool aligned = options.align && picture.faces > 0;
    if (aligned)
        picture.crop = detection.faces[static_cast<std::size_t>(options.face - 1)].crop;
    const bool wholePhoto = !aligned && photo.width == photo.height;
    picture.target = cutOut(imaging, photo, picture.crop, wholePhoto, options.resolution);
    if (!options.mask.empty())
        picture.mask = loadMask(imaging, photo, picture.crop, wholePhoto, options);
    return picture;
}

} // namespace

EmbeddingMask maskOf(const Image& picture) {
    EmbeddingMask result{picture.width, picture.height, {}};
    result.values.reserve(picture.rgb.size() / 3);
    for (std::size_t i = 0; i < picture.rgb.size(); i += 3)
        result.values.push_back(static_cast<float>(picture.rgb[i + 1]) / 255.0F);
    return result;
}

TargetPicture prepareTarget(Imaging& imaging, const std::string& photoPath,
                            const TargetOptions& options) {
    return naming(photoPath, [&] { return targetOf(imaging, photoPath, options); });
}

} // namespace inlay
