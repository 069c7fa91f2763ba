#include "core/model/edit/direction.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace inlay {

namespace {

constexpr int mostRows = 64;
constexpr int mostValues = 8192;

void requireFit(const Latent& latent, const Direction& direction,
                const std::vector<double>& rowWeights) {
    const std::string name = "The direction '" + direction.name + "'";
    if (latent.isEmpty())
        throw Error(ErrorKind::InvalidArgument, name + " needs a latent, and this one is empty");
    if (!latent.networkSha256.empty() && !direction.networkSha256.empty() &&
        latent.networkSha256 != direction.networkSha256)
        throw Error(ErrorKind::NetworkMismatch,
                    name + " belongs to another network" +
                        (direction.networkName.empty() ? std::string()
                                                       : " ('" + direction.networkName + "')") +
                        "; find or load one of this network");
    if (direction.dim != latent.dim || (direction.rows != 1 && direction.rows != latent.rows))
        throw Error(ErrorKind::InvalidArgument,
                    name + " has " + std::to_string(direction.rows) + " x " +
                        std::to_string(direction.dim) + " values, the latent " +
                        std::to_string(latent.rows) + " x " + std::to_string(latent.dim) +
                        "; a direction has one row, or one for each of the style layers");
    if (!rowWeights.empty() && rowWeights.size() != static_cast<std::size_t>(latent.rows))
        throw Error(ErrorKind::InvalidArgument,
                    name + " needs one weight for each of the " + std::to_string(latent.rows) +
                        " style layers, not " + std::to_string(rowWeights.size()));
}

} // namespace

Latent moveAlong(const Latent& latent, const Direction& direction, double strength,
                 const std::vector<double>& rowWeights) {
    requireFit(latent, direction, rowWeights);
    Latent result = latent;
    const int last = direction.lastRow < 0 ? latent.rows - 1 : direction.lastRow;
    for (int i = 0; i < latent.rows; ++i) {
        const double own = i >= direction.firstRow && i <= last ? 1.0 : 0.0;
        const double scale =
            strength * (rowWeights.empty() ? own : rowWeights[static_cast<std::size_t>(i)]);
        const float* along =
            direction.values.data() +
            (direction.rows == 1 ? 0 : static_cast<std::size_t>(i) * direction.dim);
        float* out = result.row(i);
        for (int j = 0; j < latent.dim; ++j)
            out[j] = static_cast<float>(out[j] + scale * along[j]);
    }
    return result;
}

void requireValid(const Direction& direction, const std::string& what) {
    if (direction.rows < 1 || direction.rows > mostRows || direction.dim < 1 ||
        direction.dim > mostValues ||
        direction.values.size() !=
            static_cast<std::size_t>(direction.rows) * static_cast<std::size_t>(direction.dim))
        throw Error(ErrorKind::InvalidArgument,
                    what + ": a direction has 1 to 64 rows of 1 to 8192 values, all of them there");
    if (direction.firstRow < 0 || direction.firstRow >= mostRows || direction.lastRow < -1 ||
        direction.lastRow >= mostRows ||
        (direction.lastRow >= 0 && direction.lastRow < direction.firstRow))
        throw Error(ErrorKind::InvalidArgument,
                    what + ": the rows of a direction rise, from 0 to 63");
    if (!std::all_of(direction.values.begin(), direction.values.end(),
                     [](float value) { return std::isfinite(value); }))
        throw Error(ErrorKind::NonFinite, what + ": the direction holds NaN or infinity");
}

Direction directionFromLatent(const Latent& array, const std::string& name) {
    Direction direction;
    direction.name = name;
    direction.origin = DirectionOrigin::File;
    direction.rows = array.rows;
    direction.dim = array.dim;
    direction.values = array.w;
    direction.networkSha256 = array.networkSha256;
    direction.networkName = array.networkName;
    requireValid(direction, name);
    return direction;
}

} // namespace inlay
