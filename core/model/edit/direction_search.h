#pragma once

#include <cstdint>

namespace inlay {

/// How directions are found in a network itself, without any data.
enum class DirectionMethod {
    Sefa,    ///< closed-form factorisation of the style weights (Shen and Zhou, CVPR 2021)
    Ganspace ///< principal components of sampled w (Härkönen et al., NeurIPS 2020)
};

struct DirectionSearch {
    DirectionMethod method = DirectionMethod::Sefa;
    int firstRow = 0;    ///< the style layers that are factorised, and in which the directions act
    int lastRow = -1;    ///< included; -1: the last one
    int count = 10;      ///< how many, the strongest first; 1 to w_dim
    int samples = 20000; ///< of w; 100 to 1000000
    std::uint64_t seed = 0;
};

const char* directionMethodName(DirectionMethod method); ///< "sefa", "ganspace"

} // namespace inlay
