#pragma once

#include "core/model/embedding/embedding_run.h"

#include <string>

namespace inlay {

/// Runs an embedding to its end, or to the first Ctrl+C after its first step, behind a progress bar
/// of that title. Throws Error.
EmbeddingResult runWithProgress(EmbeddingRun& run, const std::string& title);

/// The folder for results; made before the work, so that a place that cannot be written is told at
/// once. Throws Error (FileUnwritable).
void createFolder(const std::string& folder);

} // namespace inlay
