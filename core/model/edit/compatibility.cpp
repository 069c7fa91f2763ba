#include "core/model/edit/compatibility.h"

#include "core/base/error.h"

#include <string>

namespace inlay {

namespace {

std::string networkLabel(const Latent& latent) {
    if (!latent.networkName.empty())
        return "'" + latent.networkName + "'";
    return "the network with hash " + latent.networkSha256.substr(0, 12);
}

} // namespace

void requireCompatible(const Latent& a, const Latent& b, const char* operation) {
    if (a.isEmpty() || b.isEmpty())
        throw Error(ErrorKind::InvalidArgument,
                    std::string(operation) + " needs two latents, and one of them is empty");
    if (!a.networkSha256.empty() && !b.networkSha256.empty() && a.networkSha256 != b.networkSha256)
        throw Error(ErrorKind::NetworkMismatch,
                    std::string(operation) + " needs two latents of one network; one belongs to " +
                        networkLabel(a) + ", the other to " + networkLabel(b));
    if (a.rows != b.rows || a.dim != b.dim)
        throw Error(ErrorKind::InvalidArgument,
                    std::string(operation) + " needs latents of one shape; these have " +
                        std::to_string(a.rows) + " x " + std::to_string(a.dim) + " and " +
                        std::to_string(b.rows) + " x " + std::to_string(b.dim));
}

} // namespace inlay
