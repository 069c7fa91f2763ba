#pragma once

#include "core/model/latent/latent_ptr.h"

#include <QImage>

namespace inlay {

/// The best state of an embedding after so many of its steps.
struct EmbeddingSnapshot {
    int step = 0; ///< steps done
    LatentPtr latent;
    QImage image; ///< as the network draws `latent`; in a document at most 128 px a side
};

} // namespace inlay
