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

int rowsOfAnotherNetwork(const std::vector<Latent>& latents, int numWs) {
    if (latents.size() != 1 || !latents.front().isTable || latents.front().rows == numWs)
        return 0;
    const int rows = latents.front().rows;
    constexpr int fewest = 8, most = 18; // two a block, from 4 px on
    return rows >= fewest && rows <= most && rows % 2 == 0 ? rows : 0;
}

} // namespace inlay
