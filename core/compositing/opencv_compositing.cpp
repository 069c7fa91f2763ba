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
#include <utility>

namespace inlay {

namespace {

double sumOfShares(const std::vector<MixedPhoto>& photos) {
    double sum = 0;
    for (const MixedPhoto& photo : photos)
        sum += photo.share;
    return sum;
}

void check(const std::vector<MixedPhoto>& photos, const Image& mixed) {
    for (const MixedPhoto& photo : photos) {
        if (photo.crop.isEmpty() || photo.drawn.width != mixed.width ||
            photo.drawn.height != mixed.height)
            throw Error(ErrorKind::InvalidArgument,
                        "Each mixed photo needs its crop, and its picture of the mixture's size");
        if (!(photo.share >= 0 && photo.share <= 1))
            throw Error(ErrorKind::InvalidArgument, "A photo's share is 0 to 1");
    }
}

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
    if (options.others)
        check(*options.others, after);
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

MixedPhotosPtr inGrey(std::vector<MixedPhoto> photos) {
    for (MixedPhoto& photo : photos) {
        photo.crop = inGrey(photo.crop);
        photo.drawn = inGrey(photo.drawn);
    }
    return std::make_shared<const std::vector<MixedPhoto>>(std::move(photos));
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

/// `from` and `to`: square, sRGB; the flow has the colours of the profile (empty: sRGB).
EditFlow flowBetween(const Image& from, const Image& to, const std::vector<std::uint8_t>& profile,
                     bool isPreview) {
    EditFlow flow =
        flowOfEdit(matView(from), matView(to), isPreview ? FlowEffort::Preview : FlowEffort::Whole);
    setColours(flow, inProfile(from, profile), inProfile(to, profile));
    return flow;
}

/// The crop of a mixed photo, all of it, moved to where `mixed` (square) has its features; of
/// `size`.
Image movedCrop(const MixedPhoto& photo, const Image& mixed, const cv::Size& size, bool isPreview) {
    Image result(size.width, size.height);
    cv::Mat target = matView(result);
    const bool shrinks = photo.crop.width > size.width;
    cv::resize(matView(photo.crop), target, size, 0, 0, shrinks ? cv::INTER_AREA : cv::INTER_CUBIC);
    const Image drawn = squared(photo.drawn);
    if (drawn == mixed)
        return result;
    const EditFlow flow = flowBetween(drawn, mixed, {}, isPreview);
    cv::Mat crop;
    cv::resize(target, crop, cv::Size(flow.side(), flow.side()), 0, 0,
               size.width > flow.side() ? cv::INTER_AREA : cv::INTER_CUBIC);
    crop.convertTo(crop, CV_32F, 1 / 255.0);
    const EditLayers layers =
        layersOf(flow, crop, usualDetail(photo.crop.width, photo.drawn.width), EditExtent::Whole);
    // Positions count from the middle of the first pixel.
    const double right = size.width - 0.5;
    const double bottom = size.height - 0.5;
    const CropFrame frame({{{{-0.5, -0.5}, {-0.5, bottom}, {right, bottom}, {right, -0.5}}}}, size);
    BlendTarget<std::uint8_t> blend;
    blend.pixels = target;
    blend.source = target.clone();
    CompositeArea area;
    area.mask.assign(target.total(), 0);
    blendInto(blend, frame, layers, {}, area);
    return result;
}

/// Those of a share above 0, edited and blended, CV_32FC3 in [0, 1], sRGB.
cv::Mat blended(const std::vector<MixedPhoto>& photos, const Image& mixed, const cv::Size& size,
                bool isPreview) {
    const Image squareMixed = squared(mixed);
    const double sum = sumOfShares(photos);
    cv::Mat result(size, CV_32FC3, cv::Scalar::all(0));
    for (const MixedPhoto& photo : photos) {
        if (photo.share <= 0)
            continue;
        cv::Mat part;
        matView(movedCrop(photo, squareMixed, size, isPreview))
            .convertTo(part, CV_32F, photo.share / sum / 255);
        result += part;
    }
    return result;
}

/// What the other photos of a mixture give to it, as large as the crop is in the photo.
template <typename Value>
void addOthers(BlendTarget<Value>& target, const CropFrame& frame, const Image& mixed,
               const std::vector<std::uint8_t>& profile, const CompositeOptions& options) {
    const double sum = sumOfShares(*options.others);
    if (sum <= 0)
        return;
    constexpr double largestSide = 4096;
    const double scale = std::min(1.0, largestSide / std::max(frame.side(), frame.height()));
    const cv::Size size(std::max(2, cvRound(frame.side() * scale)),
                        std::max(2, cvRound(frame.height() * scale)));
    Image others(size.width, size.height);
    cv::Mat pixels = matView(others);
    blended(*options.others, mixed, size, options.isPreview).convertTo(pixels, CV_8U, 255);
    target.others = inProfile(others, profile);
    target.othersShare = static_cast<float>(std::min(sum, 1.0));
}

/// `target.source` is filled in here.
template <typename Value>
void putInto(BlendTarget<Value>& target, const std::vector<std::uint8_t>& profile,
             const CropQuad& crop, const Image& before, const Image& after,
             const CompositeOptions& options, CompositeArea& area) {
    const cv::Size whole = target.pixels.size();
    const CropFrame frame(crop, whole);
    area.mask.assign(target.pixels.total(), 0);
    const bool isMixed = options.others && sumOfShares(*options.others) > 0;
    if (before == after && !isMixed)
        return;
    const EditFlow flow = flowBetween(squared(before), squared(after), profile, options.isPreview);
    const cv::Rect part = sourceOf(frame, whole);
    target.source = target.pixels(part).clone();
    target.sourceOrigin = part.tl();
    const cv::Mat alpha = target.alpha.empty() ? cv::Mat() : target.alpha(part);
    const cv::Mat cropped = cropOf(shown<Value>(target.source, alpha, target.isAssociated),
                                   part.tl(), crop, flow.side());
    if (isMixed)
        addOthers(target, frame, after, profile, options);
    // Two photos differ where the network draws them alike, too.
    constexpr double smallShare = 0.1;
    const double least = std::min(1.0, target.othersShare / smallShare);
    const double detail = options.detail.value_or(usualDetail(frame.side(), before.width));
    const bool showsFace = options.showsFace && before.width == before.height;
    const EditLayers layers =
        layersOf(flow, cropped, detail, showsFace ? EditExtent::Face : EditExtent::Crop, least);
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
        CompositeOptions inItsColours = options;
        if (inGreys && options.others)
            inItsColours.others = inGrey(*options.others);
        CompositeArea area;
        std::visit(
            [&](auto& samples) {
                BlendTarget<typename std::decay_t<decltype(samples.rgb)>::value_type> target;
                target.pixels = colourView(samples, photo.width, photo.height);
                target.alpha = alphaView(samples, photo.width, photo.height);
                target.isAssociated = photo.alphaIsAssociated && !target.alpha.empty();
                putInto(target, photo.iccProfile, crop, from, to, inItsColours, area);
            },
            photo.samples);
        return area;
    });
}

Image OpenCvCompositing::mix(const std::vector<MixedPhoto>& photos, const Image& mixed, int width,
                             int height, bool isPreview) {
    return translateErrors("The photos cannot be mixed", [&] {
        check(photos, mixed);
        constexpr int largestSide = 8192;
        if (sumOfShares(photos) <= 0 || std::min(width, height) < 2 ||
            std::max(width, height) > largestSide)
            throw Error(ErrorKind::InvalidArgument,
                        "A mixture needs a photo with a share, and 2 to 8192 pixels a side");
        Image result(width, height);
        cv::Mat target = matView(result);
        blended(photos, mixed, target.size(), isPreview).convertTo(target, CV_8U, 255);
        return result;
    });
}

std::unique_ptr<Compositing> createCompositing() {
    return std::make_unique<OpenCvCompositing>();
}

} // namespace inlay
