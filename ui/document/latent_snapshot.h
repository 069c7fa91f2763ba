#pragma once

#include "core/model/latent/latent_ptr.h"

#include <QImage>

namespace inlay {

/// A state of an embedding on its way, to walk back to.
struct LatentSnapshot {
    int step = 0; ///< steps done
    LatentPtr latent;
    QImage thumbnail; ///< as the network draws `latent`, at most 128 px a side
};

} // namespace inlay
