#include "core/model/edit/crossover.h"

#include "core/base/error.h"
#include "core/model/edit/compatibility.h"

#include <algorithm>
#include <string>

namespace inlay {

Latent crossover(const Latent& a, const Latent& b, const std::vector<double>& share) {
    requireCompatible(a, b, "A style mix");
    if (share.size() != static_cast<std::size_t>(a.rows))
        throw Error(ErrorKind::InvalidArgument, "A style mix needs one share for each of the " +
                                                    std::to_string(a.rows) + " style layers, not " +
                                                    std::to_string(share.size()));
    Latent result = a;
    for (int i = 0; i < a.rows; ++i) {
        const double s = share[static_cast<std::size_t>(i)];
        const float* fromA = a.row(i);
        const float* fromB = b.row(i);
        float* to = result.row(i);
        for (int j = 0; j < a.dim; ++j)
            to[j] = static_cast<float>((1.0 - s) * fromA[j] + s * fromB[j]);
    }
    return result;
}

std::vector<double> crossoverShares(int rows, int index) {
    std::vector<double> share(static_cast<std::size_t>(std::max(rows, 0)), 0.0);
    for (int i = std::clamp(index, 0, rows); i < rows; ++i)
        share[static_cast<std::size_t>(i)] = 1.0;
    return share;
}

} // namespace inlay
