#include "core/model/embedding/learning_rate.h"

#include <algorithm>
#include <cmath>

namespace inlay {

double learningRateAt(const EmbeddingOptions& options, int index, int steps) {
    constexpr double pi = 3.14159265358979323846;
    const double passed = (index + 1.0) / steps;
    const double left = (steps - static_cast<double>(index)) / steps;
    const double up = options.rampUp > 0 ? std::min(1.0, passed / options.rampUp) : 1.0;
    const double fall = options.rampDown > 0 ? std::min(1.0, left / options.rampDown) : 1.0;
    return options.learningRate * up * (0.5 - 0.5 * std::cos(pi * fall));
}

} // namespace inlay
