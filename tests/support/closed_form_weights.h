#pragma once

#include "core/engine/perceptual/vgg16_weights.h"

#include <cmath>

/// The weights with which tests/goldens/vgg16 was made: `frac(sin(12.9898 i + 78.233 number)
/// * 43758.5453) * scale` for flat index i, where frac keeps the sign; in double, stored as float.
inline torch::Tensor closedFormValues(const std::vector<std::int64_t>& shape, int number,
                                      double scale) {
    torch::Tensor values = torch::empty(shape);
    float* data = values.data_ptr<float>();
    for (std::int64_t i = 0; i < values.numel(); ++i) {
        double whole = 0;
        const double wave = std::sin(12.9898 * static_cast<double>(i) + 78.233 * number);
        data[i] = static_cast<float>(std::modf(wave * 43758.5453, &whole) * scale);
    }
    return values;
}

inline inlay::Vgg16Weights closedFormVgg16() {
    inlay::Vgg16Weights weights;
    for (int k = 0; k < static_cast<int>(inlay::vgg16Channels.size()); ++k) {
        const auto [in, out] = inlay::vgg16Channels[static_cast<std::size_t>(k)];
        weights.weight.push_back(
            closedFormValues({out, in, 3, 3}, k + 1, std::sqrt(6.0 / (9.0 * in))));
        weights.bias.push_back(closedFormValues({out}, 100 + k, std::sqrt(6.0 / (36.0 * in))));
    }
    return weights;
}

inline inlay::LpipsWeights closedFormLpips() {
    inlay::LpipsWeights weights;
    for (int i = 0; i < static_cast<int>(inlay::lpipsChannels.size()); ++i)
        weights.push_back(
            closedFormValues({inlay::lpipsChannels[static_cast<std::size_t>(i)]}, 200 + i, 1.0)
                .abs());
    return weights;
}
