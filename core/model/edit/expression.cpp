#include "core/model/edit/expression.h"

#include "core/base/error.h"
#include "core/model/edit/compatibility.h"

#include <string>

namespace inlay {

Latent transferExpression(const Latent& target, const Latent& neutral, const Latent& expressive,
                          double strength, const std::vector<double>& rowMask) {
    requireCompatible(target, neutral, "An expression transfer");
    requireCompatible(target, expressive, "An expression transfer");
    if (!rowMask.empty() && rowMask.size() != static_cast<std::size_t>(target.rows))
        throw Error(ErrorKind::InvalidArgument,
                    "An expression transfer needs one weight for each of the " +
                        std::to_string(target.rows) + " style layers, not " +
                        std::to_string(rowMask.size()));
    Latent result = target;
    for (int i = 0; i < target.rows; ++i) {
        const double scale =
            strength * (rowMask.empty() ? 1.0 : rowMask[static_cast<std::size_t>(i)]);
        const float* from = neutral.row(i);
        const float* to = expressive.row(i);
        float* out = result.row(i);
        for (int j = 0; j < target.dim; ++j)
            out[j] = static_cast<float>(out[j] + scale * (static_cast<double>(to[j]) - from[j]));
    }
    return result;
}

Direction expressionDirection(const Latent& neutral, const Latent& expressive,
                              const std::string& name) {
    requireCompatible(neutral, expressive, "An expression");
    Direction direction;
    direction.name = name;
    direction.origin = DirectionOrigin::Expression;
    direction.rows = neutral.rows;
    direction.dim = neutral.dim;
    direction.values.resize(neutral.w.size());
    for (std::size_t i = 0; i < neutral.w.size(); ++i)
        direction.values[i] = expressive.w[i] - neutral.w[i];
    const Latent& known = neutral.networkSha256.empty() ? expressive : neutral;
    direction.networkSha256 = known.networkSha256;
    direction.networkName = known.networkName;
    return direction;
}

} // namespace inlay
