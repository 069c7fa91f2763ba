#include "core/model/edit/morph.h"

#include "core/base/error.h"
#include "core/model/edit/compatibility.h"

namespace inlay {

namespace {

void interpolate(const std::vector<float>& a, const std::vector<float>& b, double lambda,
                 std::vector<float>& out) {
    out.resize(a.size());
    for (std::size_t i = 0; i < a.size(); ++i)
        out[i] = static_cast<float>(lambda * a[i] + (1.0 - lambda) * b[i]);
}

} // namespace

Latent morph(const Latent& a, const Latent& b, double lambda) {
    requireCompatible(a, b, "A morph");
    if (a.noise.size() != b.noise.size())
        throw Error(ErrorKind::InvalidArgument,
                    "A morph needs the noise maps of both latents or of neither; write the "
                    "network's constants out for the one that has none");
    Latent result = a;
    interpolate(a.w, b.w, lambda, result.w);
    for (std::size_t i = 0; i < a.noise.size(); ++i) {
        if (a.noise[i].values.size() != b.noise[i].values.size())
            throw Error(ErrorKind::InvalidArgument, "A morph needs noise maps of one size");
        interpolate(a.noise[i].values, b.noise[i].values, lambda, result.noise[i].values);
    }
    if (result.networkSha256.empty()) {
        result.networkSha256 = b.networkSha256;
        result.networkName = b.networkName;
    }
    return result;
}

} // namespace inlay
