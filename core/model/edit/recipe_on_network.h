#pragma once

#include "core/model/edit/recipe.h"
#include "core/model/latent/latent_adapter.h"

namespace inlay {

/// The recipe done to a latent in the open network: latents of one row are spread, and where a
/// step mixes noise maps that only some have, the network's constants stand for the missing ones.
/// Throws Error (NetworkMismatch, InvalidArgument).
Latent applyOnNetwork(const EditRecipe& recipe, const Latent& latent, const LatentAdapter& network);

} // namespace inlay
