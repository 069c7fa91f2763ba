#pragma once

#include "core/io/pickle/pickle_value.h"
#include "core/model/latent/latent.h"

#include <string>
#include <vector>

namespace inlay {

/// The latents in a pickle or torch file: a tensor; a list of tensors; a dict with one of the usual
/// keys (see latentKeys), its noise maps under `noise`; a dict of such by picture, as rosinality's
/// projector and ReStyle write it, whose names the latents get (of a list of steps the last).
/// Lists that are something else (StyleSpace, weight deltas) are refused by name. Empty: there are
/// none. Throws Error (InvalidArgument, NonFinite).
std::vector<Latent> latentsFromPickle(const PickleValue& value, const std::string& what);

} // namespace inlay
