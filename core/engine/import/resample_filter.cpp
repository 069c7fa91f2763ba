#include "core/engine/import/resample_filter.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/network_metadata.h"

#include <algorithm>
#include <cmath>

namespace inlay {

std::string resampleFilterText(const torch::Tensor& filter) {
    const torch::Tensor values = filter.to(torch::kDouble);
    const torch::Tensor taps = values.dim() == 2 ? values.sum({1}) : values;
    const bool fits =
        (values.dim() == 1 || (values.dim() == 2 && values.size(0) == values.size(1))) &&
        values.size(0) >= 1 && values.size(0) <= 64;
    if (!fits || (values.dim() == 2 &&
                  !at::allclose(at::outer(taps, taps), values * values.sum(), 1e-5, 1e-7)))
        throw Error(ErrorKind::UnsupportedFormat,
                    "The network's resampling filter is not a separable one");
    std::vector<double> list(taps.data_ptr<double>(), taps.data_ptr<double>() + taps.numel());
    double unit = 0;
    for (const double tap : list) {
        if (tap != 0 && (unit == 0 || std::abs(tap) < unit))
            unit = std::abs(tap);
    }
    for (double& tap : list) {
        tap /= unit == 0 ? 1 : unit;
        // Whole numbers have come through float32.
        if (std::abs(tap - std::round(tap)) < 1e-5 * std::abs(tap))
            tap = std::round(tap);
    }
    return NetworkMetadata::text(list);
}

} // namespace inlay
