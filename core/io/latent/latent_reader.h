#pragma once

#include "core/io/bytes/byte_view.h"
#include "core/model/latent/latent.h"

#include <string>
#include <vector>

namespace inlay {

/// The latents in a file's bytes, by content: safetensors, npy, npz, pickle, torch's formats. At
/// least one. `name` stands in the messages. Throws Error as LatentFiles::load does.
std::vector<Latent> parseLatents(const ByteView& bytes, const std::string& name);

} // namespace inlay
