#pragma once

#include "tests/gpu/check_options.h"
#include "tests/gpu/result_file.h"

namespace inlay::gpu {

/// Every golden network against what the original implementation computed: in float32 (has to be
/// within tolerance) and in the arithmetic of embeddings (told, not judged).
void checkGoldens(const CheckOptions& options, ResultFile& results);

} // namespace inlay::gpu
