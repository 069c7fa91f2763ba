#include "ui/intake/drawn_latent.h"

#include "core/facade/engine.h"
#include "ui/images/image_conversion.h"

namespace inlay {

DrawnLatent draw(Engine& engine, const Latent& latent) {
    auto adapted = std::make_shared<const Latent>(engine.adapt(latent));
    const QImage image = toQImage(engine.synthesize(*adapted));
    return {adapted, image, engine.distanceFromMean(*adapted)};
}

} // namespace inlay
