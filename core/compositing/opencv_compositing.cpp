#include "core/compositing/opencv_compositing.h"

#include "core/base/error.h"
#include "core/compositing/change_mask.h"
#include "core/compositing/crop_frame.h"
#include "core/compositing/edit_flow.h"
#include "core/compositing/guided_residual.h"
#include "core/facade/compositing_factory.h"
#include "core/imaging/mat_image.h"
#include "core/imaging/translate_errors.h"
#include "core/imaging/warp_crop.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace inlay {

namespace {

constexpr double referenceSide = 128; ///< what sizes in pixels are told for
constexpr int bandHeight = 64;        ///< rows of the photo that are worked on at once

/// Everything of the edit that does not depend on the photo's resolution, at the flow's.
struct EditLayers {
    cv::Mat displacement; ///< CV_32FC2, see EditFlow
    cv::Mat share;        ///< CV_32F: how much of the moved photo shows, in place of the network
    cv::Mat gain;         ///< CV_32FC3: what is added to the moved photo, see GuidedResidual
    cv::Mat offset;
    cv::Mat network; ///< CV_32FC3: the network's picture in the photo's colours
    cv::Mat mask;    ///< CV_32F
};

/// `crop`: the photo's, CV_32FC3 in [0, 1], at the flow's resolution.
EditLayers layersOf(const EditFlow& flow, const cv::Mat& crop, double detail, bool showsFace) {
    const double pixel = flow.side() / referenceSide;
    EditLayers layers;
    layers.mask = maskOfChange(flow, showsFace);
    layers.share = flow.confidence * detail;

    const cv::Mat movedCrop = movedBy(crop, flow.displacement, cv::INTER_CUBIC);
    const GuidedResidual residual =
        guidedResidual(flow.after - flow.moved, movedCrop, cvRound(3 * pixel), 1e-3);
    layers.gain = residual.gain;
    layers.offset = residual.offset;

    // What the network has wrong about the photo in the large, light and colour, stays wrong after
    // the edit in the same way.
    cv::Mat difference;
    cv::GaussianBlur(crop - flow.before, difference, cv::Size(), 6 * pixel);
    layers.network = flow.after + movedBy(difference, flow.displacement, cv::INTER_LINEAR);

    // Where the mask fades the movement does too, so that nothing is doubled there.
    cv::Mat fade = cv::min(layers.mask * 2, 1.0);
    cv::Mat both[] = {fade, fade};
    cv::merge(both, 2, fade);
    layers.displacement = flow.displacement.mul(fade);
    return layers;
}

/// Linear interpolation between pixels, the border's values continued.
template <typename Value>
Value at(const cv::Mat& values, double x, double y) {
    x = std::clamp(x, 0.0, values.cols - 1.0);
    y = std::clamp(y, 0.0, values.rows - 1.0);
    const int left = std::min(static_cast<int>(x), values.cols - 2);
    const int top = std::min(static_cast<int>(y), values.rows - 2);
    const auto fx = static_cast<float>(x - left);
    const auto fy = static_cast<float>(y - top);
    const Value* upper = values.ptr<Value>(top) + left;
    const Value* lower = values.ptr<Value>(top + 1) + left;
    return (upper[0] * (1 - fx) + upper[1] * fx) * (1 - fy) +
           (lower[0] * (1 - fx) + lower[1] * fx) * fy;
}

class PuttingBack {
public:
    PuttingBack(const Image& photo, const CropFrame& frame, const EditLayers& layers,
                const EmbeddingMask& userMask, Composite& result)
        : m_photo(matView(photo))
        , m_frame(frame)
        , m_layers(layers)
        , m_userMask(userMask)
        , m_result(result) {}

    void run() {
        const cv::Rect& bounds = m_frame.bounds();
        const int bands = (bounds.height + bandHeight - 1) / bandHeight;
        cv::parallel_for_(cv::Range(0, bands), [this, &bounds](const cv::Range& range) {
            for (int band = range.start; band < range.end; ++band) {
                const int top = bounds.y + band * bandHeight;
                blend(cv::Rect(bounds.x, top, bounds.width,
                               std::min(bandHeight, bounds.y + bounds.height - top)));
            }
        });
        m_result.changedPixels = m_changed;
    }

private:
    double maskAt(int x, int y, const cv::Point2d& inCrop, const cv::Point2d& inLayers) const {
        if (inCrop.x < 0 || inCrop.y < 0 || inCrop.x >= 1 || inCrop.y >= 1)
            return 0;
        if (m_userMask.isEmpty())
            return at<float>(m_layers.mask, inLayers.x, inLayers.y);
        return std::clamp(m_userMask.values[static_cast<std::size_t>(y) * m_userMask.width + x],
                          0.f, 1.f);
    }

    void blend(const cv::Rect& band) {
        const int side = m_layers.mask.cols;
        cv::Mat mask(band.size(), CV_32F);
        cv::Mat map(band.size(), CV_32FC2);
        const auto inLayersOf = [side](const cv::Point2d& inCrop) {
            return cv::Point2d(inCrop.x * side - 0.5, inCrop.y * side - 0.5);
        };
        for (int row = 0; row < band.height; ++row) {
            auto* m = mask.ptr<float>(row);
            auto* source = map.ptr<cv::Vec2f>(row);
            for (int column = 0; column < band.width; ++column) {
                const int x = band.x + column;
                const int y = band.y + row;
                const cv::Point2d inCrop = m_frame.toCrop(x, y);
                const cv::Point2d inLayers = inLayersOf(inCrop);
                m[column] = static_cast<float>(maskAt(x, y, inCrop, inLayers));
                cv::Point2d from(x, y);
                if (m[column] > 0) {
                    const auto d = at<cv::Vec2f>(m_layers.displacement, inLayers.x, inLayers.y);
                    from += m_frame.stepInPhoto(d[0], d[1]);
                }
                source[column] = cv::Vec2f(static_cast<float>(from.x), static_cast<float>(from.y));
            }
        }
        cv::Mat moved;
        cv::remap(m_photo, moved, map, cv::noArray(), cv::INTER_CUBIC, cv::BORDER_REPLICATE);

        std::size_t changed = 0;
        for (int row = 0; row < band.height; ++row) {
            const auto* m = mask.ptr<float>(row);
            const auto* photo = moved.ptr<cv::Vec3b>(row);
            for (int column = 0; column < band.width; ++column) {
                if (m[column] <= 0)
                    continue;
                const int x = band.x + column;
                const int y = band.y + row;
                const cv::Point2d p = inLayersOf(m_frame.toCrop(x, y));
                const cv::Vec3f pixel = cv::Vec3f(photo[column]) * (1 / 255.f);
                const cv::Vec3f added = at<cv::Vec3f>(m_layers.gain, p.x, p.y).mul(pixel) +
                                        at<cv::Vec3f>(m_layers.offset, p.x, p.y);
                const float share = at<float>(m_layers.share, p.x, p.y);
                const cv::Vec3f edited = (pixel + added) * share +
                                         at<cv::Vec3f>(m_layers.network, p.x, p.y) * (1 - share);
                if (write(x, y, edited, m[column]))
                    ++changed;
            }
        }
        m_changed += changed;
    }

    bool write(int x, int y, const cv::Vec3f& edited, float mask) {
        const std::size_t index = static_cast<std::size_t>(y) * m_result.picture.width + x;
        m_result.mask[index] = static_cast<std::uint8_t>(std::max(1L, std::lround(mask * 255)));
        std::uint8_t* pixel = &m_result.picture.rgb[index * 3];
        bool differs = false;
        for (int c = 0; c < 3; ++c) {
            const float value = static_cast<float>(pixel[c]) * (1 - mask) + edited[c] * 255 * mask;
            const auto rounded =
                static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.f, 255.f)));
            differs = differs || rounded != pixel[c];
            pixel[c] = rounded;
        }
        return differs;
    }

    cv::Mat m_photo;
    const CropFrame& m_frame;
    const EditLayers& m_layers;
    const EmbeddingMask& m_userMask;
    Composite& m_result;
    std::atomic<std::size_t> m_changed{0};
};

void check(const Image& photo, const Image& before, const Image& after,
           const CompositeOptions& options) {
    if (photo.isEmpty())
        throw Error(ErrorKind::InvalidArgument, "There is no photo to put the edit into");
    if (before.isEmpty() || before.width != before.height || before.width != after.width ||
        before.height != after.height)
        throw Error(ErrorKind::InvalidArgument,
                    "The pictures before and after an edit have to be square and of one size");
    if (!options.mask.isEmpty() &&
        (options.mask.width != photo.width || options.mask.height != photo.height))
        throw Error(ErrorKind::InvalidArgument,
                    "The mask has " + std::to_string(options.mask.width) + " x " +
                        std::to_string(options.mask.height) + " pixels and the photo " +
                        std::to_string(photo.width) + " x " + std::to_string(photo.height) +
                        "; make it of the photo's size");
    if (options.detail && !(*options.detail >= 0 && *options.detail <= 1))
        throw Error(ErrorKind::InvalidArgument, "The detail is a share from 0 to 1");
}

} // namespace

Composite OpenCvCompositing::putBack(const Image& photo, const CropQuad& crop, const Image& before,
                                     const Image& after, const CompositeOptions& options) {
    return translateErrors("The edit cannot be put back into the photo", [&] {
        check(photo, before, after, options);
        const CropFrame frame(crop, cv::Size(photo.width, photo.height));
        Composite result;
        result.picture = photo;
        result.mask.assign(photo.rgb.size() / 3, 0);
        if (before == after)
            return result;
        const EditFlow flow = flowOfEdit(matView(before), matView(after));
        cv::Mat cropped;
        matView(warpQuad(photo, crop, flow.side())).convertTo(cropped, CV_32F, 1 / 255.0);
        const double detail = options.detail.value_or(usualDetail(frame.side(), before.width));
        const EditLayers layers = layersOf(flow, cropped, detail, options.showsFace);
        PuttingBack(photo, frame, layers, options.mask, result).run();
        return result;
    });
}

std::unique_ptr<Compositing> createCompositing() {
    return std::make_unique<OpenCvCompositing>();
}

} // namespace inlay
