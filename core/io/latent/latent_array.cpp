#include "core/io/latent/latent_array.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace inlay {

namespace {

constexpr std::int64_t rowLimit = 64;
constexpr std::int64_t dimLimit = 32768; // 18 rows of 512 in one
constexpr std::int64_t valueLimit = std::int64_t(1) << 24;
constexpr std::int64_t noiseSideLimit = 4096;

/// The shape without leading ones, as far as `dimensions` remain.
std::vector<std::int64_t> trimmedShape(const TensorView& array, std::size_t dimensions) {
    std::vector<std::int64_t> shape = array.shape;
    while (shape.size() > dimensions && shape.front() == 1)
        shape.erase(shape.begin());
    return shape;
}

/// The shape without any ones.
std::vector<std::int64_t> countedShape(const TensorView& array) {
    std::vector<std::int64_t> shape;
    for (const std::int64_t size : array.shape) {
        if (size != 1)
            shape.push_back(size);
    }
    return shape;
}

std::vector<Latent> vectorsOf(const std::vector<float>& values, std::int64_t count,
                              std::int64_t rows, std::int64_t dim) {
    std::vector<Latent> latents(static_cast<std::size_t>(count));
    const std::ptrdiff_t each = static_cast<std::ptrdiff_t>(rows * dim);
    auto from = values.begin();
    for (Latent& latent : latents) {
        latent.rows = static_cast<int>(rows);
        latent.dim = static_cast<int>(dim);
        latent.w.assign(from, from + each);
        from += each;
    }
    return latents;
}

void requireFloats(const TensorView& array, const std::string& what) {
    if (!dtypeIsFloating(array.dtype))
        throw Error(ErrorKind::InvalidArgument, what + ": an array of " + dtypeName(array.dtype) +
                                                    "; a latent holds floating point numbers");
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
    requireFloats(array, what);
    const std::vector<std::int64_t> counted = countedShape(array);
    std::vector<std::int64_t> shape = counted;
    // A table of more rows than any network has is one of many pictures.
    const bool hasTwo = counted.size() == 2;
    const bool isMany = hasTwo && counted[0] > rowLimit;
    if (isMany)
        shape = {counted[0], 1, counted[1]};
    while (!shape.empty() && shape.size() < 3)
        shape.insert(shape.begin(), 1);
    if (shape.size() != 3 || array.count() == 0 || shape[1] > rowLimit || shape[2] > dimLimit ||
        shape[2] < 2 || array.count() > valueLimit)
        throw Error(ErrorKind::InvalidArgument,
                    what + ": an array of shape " + array.shapeText() +
                        " is no latent; [rows, dim], [n, dim] and [n, rows, dim] are read");
    std::vector<Latent> latents =
        vectorsOf(finiteFloats(array, what), shape[0], shape[1], shape[2]);
    // [1, rows, dim] says of itself that it is one.
    latents.front().isTable = hasTwo && !isMany && array.shape.front() != 1;
    return latents;
}

std::vector<Latent> zFromArray(const TensorView& array, const std::string& what) {
    requireFloats(array, what);
    std::vector<std::int64_t> shape = countedShape(array);
    if (shape.size() == 1)
        shape.insert(shape.begin(), 1);
    if (shape.size() != 2 || array.count() == 0 || shape[1] > dimLimit ||
        array.count() > valueLimit)
        throw Error(ErrorKind::InvalidArgument, what + ": an array of shape " + array.shapeText() +
                                                    " is no z; [dim] and [n, dim] are read");
    std::vector<Latent> latents = vectorsOf(finiteFloats(array, what), shape[0], 1, shape[1]);
    for (Latent& latent : latents)
        latent.isZ = true;
    return latents;
}

bool canBeLatent(const TensorView& array) {
    const std::vector<std::int64_t> shape = countedShape(array);
    if (!dtypeIsFloating(array.dtype) || shape.empty() || shape.size() > 3 ||
        shape.back() > dimLimit || shape.back() < 2 || array.count() > valueLimit)
        return false;
    constexpr std::int64_t colours = 3, leastDim = 16; // shorter ones are losses or settings
    const bool isPicture = shape.size() == 3 && shape[0] == colours && shape[1] == shape[2];
    return !isPicture && shape.back() >= leastDim && (shape.size() < 3 || shape[1] <= rowLimit);
}

std::string namesAndShapes(const std::map<std::string, TensorView>& arrays) {
    constexpr std::size_t mostListed = 8;
    std::string list;
    std::size_t count = 0;
    for (const auto& [key, array] : arrays) {
        if (count++ == mostListed)
            return list + ", ...";
        list += (list.empty() ? "" : ", ") + key + " " + array.shapeText();
    }
    return list;
}

std::map<std::string, TensorView> latentCandidates(const std::map<std::string, TensorView>& arrays,
                                                   const std::string& what) {
    constexpr std::size_t mostOthers = 16, most = 1000;
    std::map<std::string, TensorView> found;
    for (const auto& [key, array] : arrays) {
        if (!isNoLatentsName(key) && canBeLatent(array))
            found.emplace(key, array);
    }
    if (found.empty() || found.size() > most || arrays.size() - found.size() > mostOthers)
        return {};
    for (const auto& entry : found) {
        if (entry.second.shape != found.begin()->second.shape)
            throw Error(ErrorKind::UnsupportedFormat,
                        what + ": holds several arrays that could be a latent (" +
                            namesAndShapes(arrays) + "); save the one that is meant as 'w'");
    }
    return found;
}

std::vector<Latent> latentsByName(const std::map<std::string, TensorView>& arrays,
                                  const std::string& what) {
    std::vector<Latent> latents;
    for (const auto& [name, array] : arrays) {
        for (Latent& latent : latentsFromArray(array, what)) {
            latent.name = name;
            latent.isTable = false; // one picture's
            latents.push_back(std::move(latent));
        }
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

int classFromArray(const TensorView& array) {
    constexpr std::int64_t mostClasses = 1000000;
    const std::int64_t count = array.count();
    if (count < 1 || count > mostClasses || array.dtype == DType::Complex64 ||
        array.dtype == DType::Complex128)
        return -1;
    const std::vector<double> values = array.doubles();
    if (count == 1) {
        const double value = values.front();
        return value >= 0 && value < mostClasses && value == std::floor(value)
                   ? static_cast<int>(value)
                   : -1;
    }
    const auto one = std::find(values.begin(), values.end(), 1.0);
    const auto zeros = std::count(values.begin(), values.end(), 0.0);
    return one != values.end() && zeros == count - 1 ? static_cast<int>(one - values.begin()) : -1;
}

const std::vector<std::string_view>& latentKeys() {
    static const std::vector<std::string_view> keys = {
        "w",       "w_plus",      "wplus",          "wp",      "w+",  "latent",
        "latents", "latent_code", "latent_codes",   "w_pivot", "ws",  "projected_w",
        "dlatent", "dlatents",    "result_latents", "codes",   "code"};
    return keys;
}

const std::vector<std::string_view>& zKeys() {
    static const std::vector<std::string_view> keys = {"z", "zs", "z_latent", "latent_z"};
    return keys;
}

const std::vector<std::string_view>& classKeys() {
    static const std::vector<std::string_view> keys = {"class", "class_idx", "class_index", "label",
                                                       "c"};
    return keys;
}

bool isNoLatentsName(std::string_view name) {
    for (const char* part :
         {"weight", "bias", "_avg", "avg_", "mean", "running_", "noise", "freqs"}) {
        if (name.find(part) != std::string_view::npos)
            return true;
    }
    return false;
}

} // namespace inlay
