#pragma once

#include "core/facade/latent_files.h"

#include <memory>

namespace inlay {

/// The reader and writer of latent files; thread-safe.
std::unique_ptr<LatentFiles> createLatentFiles();

} // namespace inlay
