#include "core/io/latent/latent_array.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace inlay {

namespace {

constexpr std::int64_t rowLimit = 64;
constexpr std::int64_t dimLimit = 8192;
constexpr std::int64_t valueLimit = std::int64_t(1) << 24;
constexpr std::int64_t noiseSideLimit = 4096;

/// The shape without leading ones, as far as `dimensions` remain.
std::vector<std::int64_t> trimmedShape(const TensorView& array, std::size_t dimensions) {
    std::vector<std::int64_t> shape = array.shape;
    while (shape.size() > dimensions && shape.front() == 1)
        shape.erase(shape.begin());
    return shape;
}

std::vector<float> finiteFloats(const TensorView& array, const std::string& what) {
    std::vector<float> values = array.floats();
    if (!std::all_of(values.begin(), values.end(), [](float v) { return std::isfinite(v); }))
        throw Error(ErrorKind::NonFinite,
                    what + ": the latent holds values that are no numbers (NaN or infinity); the "
                           "optimisation that made it failed, make it again");
    return values;
}

} // namespace

std::vector<Latent> latentsFromArray(const TensorView& array, const std::string& what) {
    if (!dtypeIsFloating(array.dtype))
        throw Error(ErrorKind::InvalidArgument, what + ": an array of " + dtypeName(array.dtype) +
                                                    "; a latent holds floating point numbers");
    std::vector<std::int64_t> shape = trimmedShape(array, 3);
    const std::size_t dimensions = shape.size();
    while (dimensions > 0 && shape.size() < 3)
        shape.insert(shape.begin(), 1);
    if (shape.size() != 3 || array.count() == 0 || shape[1] > rowLimit || shape[2] > dimLimit ||
        shape[2] < 2 || array.count() > valueLimit)
        throw Error(ErrorKind::InvalidArgument,
                    what + ": an array of shape " + array.shapeText() +
                        " is no latent; [rows, dim] and [n, rows, dim] are read");
    const std::vector<float> values = finiteFloats(array, what);
    std::vector<Latent> latents(static_cast<std::size_t>(shape[0]));
    const std::ptrdiff_t each = static_cast<std::ptrdiff_t>(shape[1] * shape[2]);
    auto from = values.begin();
    for (Latent& latent : latents) {
        latent.rows = static_cast<int>(shape[1]);
        latent.dim = static_cast<int>(shape[2]);
        latent.w.assign(from, from + each);
        from += each;
    }
    return latents;
}

NoiseMap noiseFromArray(const TensorView& array, const std::string& what) {
    const std::vector<std::int64_t> shape = trimmedShape(array, 2);
    if (!dtypeIsFloating(array.dtype) || shape.size() != 2 || array.count() == 0 ||
        shape[0] > noiseSideLimit || shape[1] > noiseSideLimit)
        throw Error(ErrorKind::InvalidArgument, what + ": an array of shape " + array.shapeText() +
                                                    " is no noise map; [height, width] is read");
    NoiseMap map;
    map.height = static_cast<int>(shape[0]);
    map.width = static_cast<int>(shape[1]);
    map.values = finiteFloats(array, what);
    return map;
}

const std::vector<std::string_view>& latentKeys() {
    static const std::vector<std::string_view> keys = {
        "w",       "w_plus",      "wplus",          "wp",      "w+",  "latent",
        "latents", "latent_code", "latent_codes",   "w_pivot", "ws",  "projected_w",
        "dlatent", "dlatents",    "result_latents", "codes",   "code"};
    return keys;
}

} // namespace inlay
