#pragma once

#include "core/model/edit/film_path.h"
#include "core/model/latent/latent_adapter.h"

namespace inlay {

/// A film's latent at a position, in the open network: keyframes of one row are spread, and where
/// only some have noise maps, the network's constants stand for the missing ones. Throws Error
/// (NetworkMismatch, InvalidArgument).
Latent filmLatentOnNetwork(const FilmPath& path, double position, const LatentAdapter& network);

} // namespace inlay
