#pragma once

#include "core/facade/latent_files.h"

#include <string>

namespace inlay {

/// As LatentFiles::save describes it. Throws Error (InvalidArgument: a latent without values or
/// with the wrong number of them; NonFinite; FileUnwritable).
void writeLatent(const std::string& path, const Latent& latent, LatentFormat format);

} // namespace inlay
