#pragma once

#include "core/model/embedding/embedding_options.h"

#include <string>

namespace inlay {

/// A built-in preset, or one that the user has saved. Throws UsageError, naming those there are.
EmbeddingOptions presetNamed(const std::string& name);

} // namespace inlay
