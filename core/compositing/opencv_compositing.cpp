#include "core/compositing/opencv_compositing.h"

#include "core/base/error.h"
#include "core/compositing/crop_frame.h"
#include "core/compositing/edit_flow.h"
#include "core/compositing/edit_layers.h"
#include "core/compositing/photo_blend.h"
#include "core/facade/compositing_factory.h"
#include "core/imaging/colour_profile.h"
#include "core/imaging/master_view.h"
#include "core/imaging/mat_image.h"
#include "core/imaging/translate_errors.h"
#include "core/imaging/warp_crop.h"

#include <algorithm>
#include <limits>
#include <opencv2/imgproc.hpp>

namespace inlay {

namespace {

void check(int width, int height, const Image& before, const Image& after,
           const CompositeOptions& options) {
    if (width < 1 || height < 1)
        throw Error(ErrorKind::InvalidArgument, "There is no photo to put the edit into");
    if (before.isEmpty() || before.width != after.width || before.height != after.height)
        throw Error(ErrorKind::InvalidArgument,
                    "The pictures before and after an edit have to be of one size");
    if (!options.mask.isEmpty() && (options.mask.width != width || options.mask.height != height))
        throw Error(ErrorKind::InvalidArgument,
                    "The mask has " + std::to_string(options.mask.width) + " x " +
                        std::to_string(options.mask.height) + " pixels and the photo " +
                        std::to_string(width) + " x " + std::to_string(height) +
                        "; make it of the photo's size");
    if (options.detail && !(*options.detail >= 0 && *options.detail <= 1))
        throw Error(ErrorKind::InvalidArgument, "The detail is a share from 0 to 1");
}

/// A part of a photo as the network would be shown it, but in the photo's own colours: 8 bits,
/// over white.
template <typename Value>
Image shown(const cv::Mat& colours, const cv::Mat& alpha, bool isAssociated) {
    constexpr double top = std::numeric_limits<Value>::max();
    Image image(colours.cols, colours.rows);
    cv::Mat target = matView(image);
    colours.convertTo(target, CV_8U, 255 / top);
    if (alpha.empty())
        return image;
    for (int y = 0; y < colours.rows; ++y) {
        const auto* opacity = alpha.ptr<Value>(y);
        auto* pixel = target.ptr<cv::Vec3b>(y);
        for (int x = 0; x < colours.cols; ++x)
            for (int c = 0; c < 3; ++c) {
                const double share = opacity[x] / top;
                pixel[x][c] = cv::saturate_cast<std::uint8_t>(
                    pixel[x][c] * (isAssociated ? 1 : share) + 255 * (1 - share));
            }
    }
    return image;
}

/// The photo's crop at the size of the edit's layers, CV_32FC3 in [0, 1].
cv::Mat cropOf(const Image& part, const cv::Point& origin, CropQuad crop, int side) {
    for (Point& corner : crop.corners)
        corner = {corner.x - origin.x, corner.y - origin.y};
    cv::Mat result;
    matView(warpQuad(part, crop, side)).convertTo(result, CV_32F, 1 / 255.0);
    return result;
}

/// What the network draws of a grey photo, without the colours that it gives it.
Image inGrey(const Image& picture) {
    Image result(picture.width, picture.height);
    cv::Mat grey;
    cv::cvtColor(matView(picture), grey, cv::COLOR_RGB2GRAY);
    cv::Mat target = matView(result);
    cv::cvtColor(grey, target, cv::COLOR_GRAY2RGB);
    return result;
}

/// What edits are found by is square: a network's picture that is not is stretched over the same
/// unit square as its crop.
Image squared(const Image& picture) {
    if (picture.width == picture.height)
        return picture;
    const int side = std::max(picture.width, picture.height);
    Image result(side, side);
    cv::Mat target = matView(result);
    cv::resize(matView(picture), target, target.size(), 0, 0, cv::INTER_CUBIC);
    return result;
}

// What an edit changes is found at this side, in pixels; of a small network's picture at four times
// its own.
constexpr int usualSide = 512;
constexpr int previewSide = 256;

/// `target.source` is filled in here.
template <typename Value>
void putInto(BlendTarget<Value>& target, const std::vector<std::uint8_t>& profile,
             const CropQuad& crop, const Image& before, const Image& after,
             const CompositeOptions& options, CompositeArea& area) {
    const cv::Size whole = target.pixels.size();
    const CropFrame frame(crop, whole);
    area.mask.assign(target.pixels.total(), 0);
    if (before == after)
        return;
    const Image from = squared(before);
    const Image to = squared(after);
    EditFlow flow =
        flowOfEdit(matView(from), matView(to), options.isPreview ? previewSide : usualSide);
    setColours(flow, inProfile(from, profile), inProfile(to, profile));
    const cv::Rect part = sourceOf(frame, whole);
    target.source = target.pixels(part).clone();
    target.sourceOrigin = part.tl();
    const cv::Mat alpha = target.alpha.empty() ? cv::Mat() : target.alpha(part);
    const cv::Mat cropped = cropOf(shown<Value>(target.source, alpha, target.isAssociated),
                                   part.tl(), crop, flow.side());
    const double detail = options.detail.value_or(usualDetail(frame.side(), before.width));
    const EditLayers layers = layersOf(flow, cropped, detail, options.showsFace);
    blendInto(target, frame, layers, options, area);
}

} // namespace

Composite OpenCvCompositing::putBack(const Image& photo, const CropQuad& crop, const Image& before,
                                     const Image& after, const CompositeOptions& options) {
    return translateErrors("The edit cannot be put back into the photo", [&] {
        check(photo.width, photo.height, before, after, options);
        Composite result;
        result.picture = photo;
        BlendTarget<std::uint8_t> target;
        target.pixels = matView(result.picture);
        putInto(target, {}, crop, before, after, options, result);
        return result;
    });
}

CompositeArea OpenCvCompositing::putBack(PhotoMaster& photo, const CropQuad& crop,
                                         const Image& before, const Image& after,
                                         const CompositeOptions& options) {
    return translateErrors("The edit cannot be put back into the photo", [&] {
        check(photo.width, photo.height, before, after, options);
        const bool inGreys = photo.isGrey && options.greyStaysGrey;
        const Image from = inGreys ? inGrey(before) : before;
        const Image to = inGreys ? inGrey(after) : after;
        CompositeArea area;
        std::visit(
            [&](auto& samples) {
                BlendTarget<typename std::decay_t<decltype(samples.rgb)>::value_type> target;
                target.pixels = colourView(samples, photo.width, photo.height);
                target.alpha = alphaView(samples, photo.width, photo.height);
                target.isAssociated = photo.alphaIsAssociated && !target.alpha.empty();
                putInto(target, photo.iccProfile, crop, from, to, options, area);
            },
            photo.samples);
        return area;
    });
}

std::unique_ptr<Compositing> createCompositing() {
    return std::make_unique<OpenCvCompositing>();
}

} // namespace inlay
