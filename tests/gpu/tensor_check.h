#pragma once

#include "tests/gpu/check_options.h"
#include "tests/gpu/result_file.h"

namespace inlay::gpu {

/// The device against the CPU, in float32, for every golden network: picture, every perceptual
/// distance and the gradient of each, encoder, the first steps of both optimisers, noise maps; and
/// a recorded step (CUDA graph) against a plain one.
void checkTensors(const CheckOptions& options, ResultFile& results);

} // namespace inlay::gpu
