#include "core/compositing/photo_blend.h"

#include "core/compositing/change_mask.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <opencv2/imgproc.hpp>

namespace inlay {

namespace {

constexpr int bandHeight = 64; ///< rows of the photo that are worked on at once

/// The values of all layers at one place, side by side, so that they are interpolated together.
struct Cell {
    enum Value {
        Mask,
        Share,
        Dx,
        Dy,
        Gain,
        Offset = Gain + 3,
        Network = Offset + 3,
        Count = Network + 3
    };
    float values[Count];

    cv::Vec3f colour(int first) const {
        return {values[first], values[first + 1], values[first + 2]};
    }
};

/// The layers as cells.
class CellGrid {
public:
    explicit CellGrid(const EditLayers& layers)
        : m_side(layers.side())
        , m_cells(static_cast<std::size_t>(m_side) * static_cast<std::size_t>(m_side)) {
        for (int y = 0; y < m_side; ++y) {
            Cell* cell = &m_cells[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_side)];
            for (int x = 0; x < m_side; ++x, ++cell) {
                cell->values[Cell::Mask] = layers.mask.at<float>(y, x);
                cell->values[Cell::Share] = layers.share.at<float>(y, x);
                const auto& moved = layers.displacement.at<cv::Vec2f>(y, x);
                cell->values[Cell::Dx] = moved[0];
                cell->values[Cell::Dy] = moved[1];
                for (int c = 0; c < 3; ++c) {
                    cell->values[Cell::Gain + c] = layers.gain.at<cv::Vec3f>(y, x)[c];
                    cell->values[Cell::Offset + c] = layers.offset.at<cv::Vec3f>(y, x)[c];
                    cell->values[Cell::Network + c] = layers.network.at<cv::Vec3f>(y, x)[c];
                }
            }
        }
    }

    /// Linear interpolation of some of the values at a place of the crop's unit square, the
    /// border's values continued.
    template <int first, int count>
    void at(const cv::Point2d& inCrop, float* to) const {
        const double x = std::clamp(inCrop.x * m_side - 0.5, 0.0, m_side - 1.0);
        const double y = std::clamp(inCrop.y * m_side - 0.5, 0.0, m_side - 1.0);
        const int left = std::min(static_cast<int>(x), m_side - 2);
        const int top = std::min(static_cast<int>(y), m_side - 2);
        const auto fx = static_cast<float>(x - left);
        const auto fy = static_cast<float>(y - top);
        const Cell* upper = &m_cells[static_cast<std::size_t>(top) * m_side + left];
        const Cell* lower = upper + m_side;
        const float weights[] = {(1 - fx) * (1 - fy), fx * (1 - fy), (1 - fx) * fy, fx * fy};
        for (int i = 0; i < count; ++i)
            to[i] =
                upper[0].values[first + i] * weights[0] + upper[1].values[first + i] * weights[1] +
                lower[0].values[first + i] * weights[2] + lower[1].values[first + i] * weights[3];
    }

private:
    int m_side;
    std::vector<Cell> m_cells;
};

template <typename Value>
class PhotoBlend {
public:
    PhotoBlend(const BlendTarget<Value>& target, const CropFrame& frame, const CellGrid& layers,
               const CompositeOptions& options, CompositeArea& area)
        : m_target(target)
        , m_pixels(target.pixels)
        , m_frame(frame)
        , m_layers(layers)
        , m_userMask(options.mask)
        , m_correction(options.correction)
        , m_area(area) {}

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
        m_area.changedPixels += m_changed;
    }

private:
    static constexpr float top = std::numeric_limits<Value>::max();

    double maskAt(int x, int y, const cv::Point2d& inCrop) const {
        if (inCrop.x < 0 || inCrop.y < 0 || inCrop.x >= 1 || inCrop.y >= 1)
            return 0;
        if (!m_target.alpha.empty() && m_target.alpha.template at<Value>(y, x) == 0)
            return 0;
        if (m_userMask.isEmpty()) {
            float mask = 0;
            m_layers.at<Cell::Mask, 1>(inCrop, &mask);
            return m_correction ? byHand(mask, x, y, inCrop) : mask;
        }
        return std::clamp(m_userMask.values[static_cast<std::size_t>(y) * m_userMask.width + x],
                          0.f, 1.f);
    }

    /// What is found, as somebody has corrected it; never up to the crop's border, which would
    /// show.
    double byHand(double found, int x, int y, const cv::Point2d& inCrop) const {
        double correction = m_correction->at(x + 0.5, y + 0.5);
        if (correction > 0)
            correction *= withinBorder(inCrop.x, inCrop.y);
        return corrected(found, correction);
    }

    void blend(const cv::Rect& band) {
        cv::Mat mask(band.size(), CV_32F);
        int first = band.width;
        int last = -1;
        for (int row = 0; row < band.height; ++row) {
            auto* m = mask.ptr<float>(row);
            for (int column = 0; column < band.width; ++column) {
                const int x = band.x + column;
                const int y = band.y + row;
                m[column] = static_cast<float>(maskAt(x, y, m_frame.toCrop(x, y)));
                if (m[column] > 0) {
                    first = std::min(first, column);
                    last = std::max(last, column);
                }
            }
        }
        if (last < first)
            return;
        const cv::Rect part(band.x + first, band.y, last - first + 1, band.height);
        blendPart(part, mask.colRange(first, last + 1));
    }

    void blendPart(const cv::Rect& part, const cv::Mat& mask) {
        cv::Mat map(part.size(), CV_32FC2);
        for (int row = 0; row < part.height; ++row) {
            const auto* m = mask.ptr<float>(row);
            auto* source = map.ptr<cv::Vec2f>(row);
            for (int column = 0; column < part.width; ++column) {
                cv::Point2d from(part.x + column, part.y + row);
                if (m[column] > 0) {
                    float moved[2];
                    m_layers.at<Cell::Dx, 2>(m_frame.toCrop(from.x, from.y), moved);
                    from += m_frame.stepInPhoto(moved[0], moved[1]);
                }
                source[column] = cv::Vec2f(static_cast<float>(from.x - m_target.sourceOrigin.x),
                                           static_cast<float>(from.y - m_target.sourceOrigin.y));
            }
        }
        cv::Mat moved;
        cv::remap(m_target.source, moved, map, cv::noArray(), cv::INTER_CUBIC,
                  cv::BORDER_REPLICATE);
        std::size_t changed = 0;
        for (int row = 0; row < part.height; ++row) {
            const auto* m = mask.ptr<float>(row);
            for (int column = 0; column < part.width; ++column)
                if (m[column] > 0 &&
                    write(part.x + column, part.y + row,
                          sharpened(moved, map.at<cv::Vec2f>(row, column), row, column) * (1 / top),
                          m[column]))
                    ++changed;
        }
        m_changed += changed;
    }

    /// What was taken from between the photo's pixels has lost of its finest detail, most of it
    /// half-way between two; that is given back, along each axis by how far between it was. With
    /// this share the response of both together stays within a tenth of 1 up to two thirds of the
    /// finest frequency.
    static cv::Vec3f sharpened(const cv::Mat& moved, const cv::Vec2f& from, int row, int column) {
        constexpr float share = 0.15F;
        const auto at = [&moved](int y, int x) {
            return cv::Vec3f(moved.at<cv::Vec<Value, 3>>(std::clamp(y, 0, moved.rows - 1),
                                                         std::clamp(x, 0, moved.cols - 1)));
        };
        const auto lost = [](float position) {
            const float between = position - std::floor(position);
            return share * 4 * between * (1 - between);
        };
        const cv::Vec3f value = at(row, column);
        const cv::Vec3f across = (at(row, column - 1) + at(row, column + 1)) * 0.5F;
        const cv::Vec3f down = (at(row - 1, column) + at(row + 1, column)) * 0.5F;
        return value + (value - across) * lost(from[0]) + (value - down) * lost(from[1]);
    }

    /// Interpolated, the border's pixels continued.
    cv::Vec3f othersAt(const cv::Point2d& inCrop) const {
        const cv::Mat& others = m_target.others;
        const double x = std::clamp(inCrop.x * others.cols - 0.5, 0.0, others.cols - 1.0);
        const double y = std::clamp(inCrop.y * others.rows - 0.5, 0.0, others.rows - 1.0);
        const int left = std::min(static_cast<int>(x), others.cols - 2);
        const int upper = std::min(static_cast<int>(y), others.rows - 2);
        const auto right = static_cast<float>(x - left);
        const auto below = static_cast<float>(y - upper);
        const auto* above = others.ptr<cv::Vec3f>(upper) + left;
        const auto* under = others.ptr<cv::Vec3f>(upper + 1) + left;
        return (above[0] * (1 - right) + above[1] * right) * (1 - below) +
               (under[0] * (1 - right) + under[1] * right) * below;
    }

    /// Whether any value changed.
    bool write(int x, int y, const cv::Vec3f& moved, float mask) {
        Cell cell;
        m_layers.at<0, Cell::Count>(m_frame.toCrop(x, y), cell.values);
        const float opacity =
            m_target.isAssociated
                ? static_cast<float>(m_target.alpha.template at<Value>(y, x)) / top
                : 1.f;
        const cv::Vec3f added = cell.colour(Cell::Gain).mul(moved) + cell.colour(Cell::Offset);
        const float share = cell.values[Cell::Share];
        cv::Vec3f edited = (moved + added * opacity) * share +
                           cell.colour(Cell::Network) * (opacity * (1 - share));
        if (m_target.othersShare > 0)
            edited = edited * (1 - m_target.othersShare) +
                     othersAt(m_frame.toCrop(x, y)) * (opacity * m_target.othersShare);
        auto& covered = m_area.mask[static_cast<std::size_t>(y) * m_target.pixels.cols + x];
        covered =
            std::max(covered, static_cast<std::uint8_t>(std::max(1L, std::lround(mask * 255))));
        auto& pixel = m_pixels.at<cv::Vec<Value, 3>>(y, x);
        bool differs = false;
        for (int c = 0; c < 3; ++c) {
            const float value = static_cast<float>(pixel[c]) * (1 - mask) + edited[c] * top * mask;
            const auto rounded = static_cast<Value>(std::lround(std::clamp(value, 0.f, top)));
            differs = differs || rounded != pixel[c];
            pixel[c] = rounded;
        }
        return differs;
    }

    const BlendTarget<Value>& m_target;
    cv::Mat m_pixels;
    const CropFrame& m_frame;
    const CellGrid& m_layers;
    const EmbeddingMask& m_userMask;
    const MaskCorrectionPtr& m_correction;
    CompositeArea& m_area;
    std::atomic<std::size_t> m_changed{0};
};

} // namespace

cv::Rect sourceOf(const CropFrame& frame, const cv::Size& photo) {
    // What an edit moves comes from no further off than that.
    const int margin =
        static_cast<int>(std::ceil(0.15 * std::max(frame.side(), frame.height()))) + 8;
    const cv::Rect& bounds = frame.bounds();
    return cv::Rect(bounds.x - margin, bounds.y - margin, bounds.width + 2 * margin,
                    bounds.height + 2 * margin) &
           cv::Rect(cv::Point(), photo);
}

template <typename Value>
void blendInto(const BlendTarget<Value>& target, const CropFrame& frame, const EditLayers& layers,
               const CompositeOptions& options, CompositeArea& area) {
    const CellGrid cells(layers);
    PhotoBlend<Value>(target, frame, cells, options, area).run();
}

template void blendInto(const BlendTarget<std::uint8_t>&, const CropFrame&, const EditLayers&,
                        const CompositeOptions&, CompositeArea&);
template void blendInto(const BlendTarget<std::uint16_t>&, const CropFrame&, const EditLayers&,
                        const CompositeOptions&, CompositeArea&);

} // namespace inlay
