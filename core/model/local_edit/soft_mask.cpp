#include "core/model/local_edit/soft_mask.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace inlay {

namespace {

/// Weights of -radius..radius, summing to 1; three standard deviations to each side.
std::vector<float> gaussian(double sigma) {
    const int radius = std::max(1, static_cast<int>(std::ceil(3 * sigma)));
    std::vector<float> weights;
    float sum = 0;
    for (int i = -radius; i <= radius; ++i) {
        weights.push_back(static_cast<float>(std::exp(-i * i / (2 * sigma * sigma))));
        sum += weights.back();
    }
    for (float& weight : weights)
        weight /= sum;
    return weights;
}

/// Along one axis: `count` values, `stride` apart.
void blurLine(const float* from, float* to, int count, int stride,
              const std::vector<float>& weights) {
    const int radius = static_cast<int>(weights.size()) / 2;
    for (int i = 0; i < count; ++i) {
        float sum = 0;
        int at = i - radius;
        for (const float weight : weights)
            sum +=
                weight * from[static_cast<std::ptrdiff_t>(std::clamp(at++, 0, count - 1)) * stride];
        to[static_cast<std::ptrdiff_t>(i) * stride] = sum;
    }
}

void requireFits(const Image& image, const EmbeddingMask& mask) {
    const auto pixels =
        static_cast<std::size_t>(mask.width) * static_cast<std::size_t>(mask.height);
    if (image.width != mask.width || image.height != mask.height || mask.values.size() != pixels ||
        image.rgb.size() != 3 * pixels)
        throw Error(ErrorKind::InvalidArgument,
                    "The picture is " + std::to_string(image.width) + " x " +
                        std::to_string(image.height) + " pixels, the mask " +
                        std::to_string(mask.width) + " x " + std::to_string(mask.height) +
                        "; they must have one size");
}

} // namespace

EmbeddingMask blurred(const EmbeddingMask& mask, double sigma) {
    constexpr double nothing = 0.05; // of a pixel
    if (mask.isEmpty() || sigma < nothing)
        return mask;
    const std::vector<float> weights = gaussian(sigma);
    EmbeddingMask rows = mask;
    for (int y = 0; y < mask.height; ++y) {
        const std::size_t at = static_cast<std::size_t>(y) * static_cast<std::size_t>(mask.width);
        blurLine(&mask.values[at], &rows.values[at], mask.width, 1, weights);
    }
    EmbeddingMask result = rows;
    for (int x = 0; x < mask.width; ++x) {
        const auto at = static_cast<std::size_t>(x);
        blurLine(&rows.values[at], &result.values[at], mask.height, mask.width, weights);
    }
    for (float& value : result.values)
        value = std::clamp(value, 0.0F, 1.0F);
    return result;
}

EmbeddingMask softMask(const LocalEdit& edit) {
    EmbeddingMask soft = blurred(edit.mask, edit.feather * edit.mask.width);
    if (edit.kind == LocalEditKind::Inpaint) {
        for (std::size_t i = 0; i < soft.values.size(); ++i)
            soft.values[i] = std::max(soft.values[i], edit.mask.values[i]);
    }
    return soft;
}

Image composed(const Image& a, const Image& inside, const EmbeddingMask& mask) {
    requireFits(a, mask);
    requireFits(inside, mask);
    Image result = a;
    for (std::size_t i = 0; i < result.rgb.size(); ++i) {
        const float share = mask.values[i / 3];
        const float blend =
            static_cast<float>(a.rgb[i]) * (1 - share) + static_cast<float>(inside.rgb[i]) * share;
        result.rgb[i] = static_cast<std::uint8_t>(std::lround(blend));
    }
    return result;
}

double maskedSquaredError(const Image& a, const Image& b, const EmbeddingMask& mask, bool outside) {
    requireFits(a, mask);
    requireFits(b, mask);
    double sum = 0;
    double weights = 0;
    for (std::size_t i = 0; i < a.rgb.size(); ++i) {
        const double weight = outside ? 1.0 - mask.values[i / 3] : mask.values[i / 3];
        const double difference = static_cast<double>(a.rgb[i]) - b.rgb[i];
        sum += weight * difference * difference;
        weights += weight;
    }
    if (!(weights > 0))
        throw Error(ErrorKind::InvalidArgument, "No pixel is left to compare; change the mask");
    return sum / weights / (127.5 * 127.5);
}

} // namespace inlay
