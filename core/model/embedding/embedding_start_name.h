#pragma once

#include "core/model/embedding/embedding_options.h"

#include <optional>
#include <string>

namespace inlay {

/// What reports and documents call the place where an embedding started: "mean w", "uniform",
/// "given latent", "encoder"; "automatic" where it has not been decided.
const char* embeddingStartName(EmbeddingStart start);
/// Nothing for any other word.
std::optional<EmbeddingStart> embeddingStartFromName(const std::string& name);

} // namespace inlay
