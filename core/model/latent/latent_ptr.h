#pragma once

#include "core/model/latent/latent.h"

#include <memory>

namespace inlay {

/// Latents are shared between pictures, requests and results; nobody changes one in place.
using LatentPtr = std::shared_ptr<const Latent>;

} // namespace inlay
