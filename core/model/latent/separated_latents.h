#pragma once

#include "core/model/latent/latent.h"

#include <vector>

namespace inlay {

/// A file's latents as a network of so many style inputs takes them: of a bare table [n, dim]
/// (`isTable`) whose n is not `numWs`, every row is a latent of its own. The others stay.
std::vector<Latent> separated(std::vector<Latent> latents, int numWs);

/// The rows of the table that `separated` takes apart, where they may as well be a single latent of
/// another network: as many as networks for 32 to 1024 px have style inputs. 0: they may not.
int rowsOfAnotherNetwork(const std::vector<Latent>& latents, int numWs);

} // namespace inlay
