#include "core/model/latent/latent_loss.h"

namespace inlay {

LatentLoss lostBy(LatentFormat format, const Latent& latent) {
    const bool isBare = format == LatentFormat::Npy;
    return {!latent.noise.empty() && (isBare || format == LatentFormat::Pt),
            latent.classIndex >= 0 && isBare};
}

std::string lossText(const LatentLoss& loss, LatentFormat format) {
    const std::string what = loss.noise && loss.ofClass ? "its noise maps and its class are"
                             : loss.noise               ? "its noise maps are"
                                                        : "its class is";
    return what + " not kept, which " + latentFormatEnding(format) +
           " cannot hold; .safetensors and .npz can";
}

} // namespace inlay
