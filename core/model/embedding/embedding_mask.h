#pragma once

#include <vector>

namespace inlay {

/// Which pixels of the target count: `height` x `width`, row-major, 0 (ignored) to 1.
struct EmbeddingMask {
    int width = 0;
    int height = 0;
    std::vector<float> values;

    bool isEmpty() const { return values.empty(); }
};

} // namespace inlay
