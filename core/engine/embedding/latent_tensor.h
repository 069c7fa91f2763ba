#pragma once

#include "core/engine/network/generator.h"
#include "core/model/latent/latent.h"

#include <torch/types.h>

namespace inlay {

/// The latent as `generator` needs it: one row is repeated for every style input, z is mapped, a
/// latent without identity is taken as the generator's own. Throws Error: NetworkMismatch (naming
/// the network the latent belongs to), InvalidArgument (shape; range, see latent_range.h),
/// NonFinite.
Latent adaptLatent(const Latent& latent, const Generator& generator);

/// An adapted latent as the arguments of `Generator::synthesize`: w+ [1, num_ws, w_dim] and noise.
torch::Tensor latentToTensor(const Latent& latent, torch::Device device);
NoiseInputs latentNoise(const Latent& latent, torch::Device device);

/// The latent of `network` that holds w+ [1, num_ws, w_dim] and, where given, noise maps
/// [1, 1, h, w].
Latent tensorToLatent(const torch::Tensor& wPlus, const std::vector<torch::Tensor>& noiseMaps,
                      const NetworkInfo& network);

/// The picture of an adapted latent, [1, 3, height, width]. Every one that is shown or
/// saved is from here: the same latent gives the same bytes. Throws Error (NonFinite: it is no
/// picture).
torch::Tensor renderLatent(const Generator& generator, const Latent& latent);

} // namespace inlay
