#pragma once

#include "ui/document/picture.h"

#include <QImage>

namespace inlay {

class Engine;

/// A latent as the open network has it, and its picture.
struct DrawnLatent {
    LatentPtr latent;
    QImage image;
    double distance = 0; ///< see Engine::distanceFromMean
};

/// On the engine's thread. Throws Error where the latent does not fit the network.
DrawnLatent draw(Engine& engine, const Latent& latent);

} // namespace inlay
