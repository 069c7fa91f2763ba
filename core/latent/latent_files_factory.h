#pragma once

#include "core/latent/latent_files.h"

#include <memory>

namespace inlay {

/// The reader and writer of latent files; thread-safe.
std::unique_ptr<LatentFiles> createLatentFiles();

} // namespace inlay
