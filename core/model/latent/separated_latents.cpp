#include "core/model/latent/separated_latents.h"

#include <utility>

namespace inlay {

std::vector<Latent> separated(std::vector<Latent> latents, int numWs) {
    std::vector<Latent> result;
    for (Latent& latent : latents) {
        if (!latent.isTable || latent.rows == numWs || latent.rows < 2) {
            latent.isTable = false;
            result.push_back(std::move(latent));
            continue;
        }
        for (int row = 0; row < latent.rows; ++row) {
            Latent one;
            one.rows = 1;
            one.dim = latent.dim;
            one.w.assign(latent.row(row), latent.row(row) + latent.dim);
            one.networkSha256 = latent.networkSha256;
            one.networkName = latent.networkName;
            one.classIndex = latent.classIndex;
            one.name = latent.name;
            result.push_back(std::move(one));
        }
    }
    return result;
}

} // namespace inlay
