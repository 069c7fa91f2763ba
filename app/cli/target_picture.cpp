#include "app/cli/target_picture.h"

#include "core/base/error_context.h"
#include "core/model/picture/centre_crop.h"

#include <filesystem>

namespace inlay {

namespace {

Image cutOut(Imaging& imaging, const Image& photo, const CropQuad& crop, bool wholePhoto,
             const TargetOptions& options) {
    // A picture that already has the right shape is not resampled more than needed.
    if (!wholePhoto)
        return imaging.warpCrop(photo, partOfAspect(crop, options.width, options.height),
                                options.width, options.height);
    return imaging.resize(photo, options.width, options.height);
}

/// What a person ought to know who sees nothing but the command line.
void warn(TargetPicture& picture, const FaceDetection& detection, const TargetOptions& options,
          bool wholePhoto) {
    std::vector<std::string>& warnings = picture.warnings;
    if (!options.align)
        return;
    if (picture.faces == 0) {
        warnings.emplace_back(
            wholePhoto ? "no face was found; the whole picture was taken"
                       : "no face was found; the middle of the photo was taken. Crop it to the "
                         "face, or say that this is meant with --align none");
        return;
    }
    if (detection.faces[static_cast<std::size_t>(options.face - 1)].isDoubtful)
        warnings.emplace_back("the eyes and the mouth that were found hardly fit a face; look at "
                              "target.png, and crop the photo to the face where it is wrong");
    if (picture.faces > 1 && options.face == 1)
        warnings.push_back(std::to_string(picture.faces) +
                           " faces were found; the largest was taken. Choose another one with "
                           "--face 2 and so on");
}

/// A mask as large as the photo is cut as the photo is; another must be square and lies over the
/// target.
EmbeddingMask loadMask(Imaging& imaging, const Image& photo, const CropQuad& crop, bool wholePhoto,
                       const TargetOptions& options) {
    Image mask = imaging.loadPhoto(options.mask).image;
    if (mask.width == photo.width && mask.height == photo.height)
        mask = cutOut(imaging, mask, crop, wholePhoto, options);
    else if (mask.width * options.height == mask.height * options.width)
        mask = imaging.resize(mask, options.width, options.height);
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
    const Photo file = imaging.loadPhoto(photoPath);
    const Image& photo = file.image;

    TargetPicture picture;
    if (file.isFirstOfSeveral)
        picture.warnings.emplace_back("the file is animated; its first picture was taken");
    // Without alignment the detector still tells which start suits the picture.
    const FaceDetection detection = imaging.detectFaces(photo);
    picture.faces = static_cast<int>(detection.faces.size());
    picture.detector = detection.detector;
    picture.crop = centreCrop(photo.width, photo.height, options.width, options.height);
    if (options.face > 1 && options.face > picture.faces)
        throw Error(ErrorKind::InvalidArgument,
                    photoPath + ": there is no face " + std::to_string(options.face) + ", " +
                        std::to_string(picture.faces) + " found; choose another with --face");
    const bool aligned = options.align && picture.faces > 0;
    if (aligned)
        picture.crop = detection.faces[static_cast<std::size_t>(options.face - 1)].crop;
    const bool wholePhoto = !aligned && static_cast<long>(photo.width) * options.height ==
                                            static_cast<long>(photo.height) * options.width;
    picture.target = cutOut(imaging, photo, picture.crop, wholePhoto, options);
    warn(picture, detection, options, wholePhoto);
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
