#pragma once

#include "core/io/tensors/safetensors_file.h"
#include "core/model/latent/latent.h"

#include <map>
#include <memory>
#include <string>

namespace inlay {

/// Adds what lets an embedding go on from `latent`: tensors `resume.position.0`, `resume.first.0`,
/// `resume.second.0` and so on, `resume.recent`, and metadata `resume_*`. Nothing where the latent
/// has no continuation, or is no longer the one it belongs to.
void addContinuation(const Latent& latent, SafetensorsFile& file);

/// The continuation that `file` holds for `latent`; none where it is absent, incomplete or not
/// finite, since the latent is good without it.
std::shared_ptr<const EmbeddingContinuation> continuationOf(const SafetensorsFile& file,
                                                            const Latent& latent);

} // namespace inlay
