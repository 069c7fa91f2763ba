#pragma once

#include "tests/gpu/check_options.h"
#include "tests/gpu/result_file.h"

namespace inlay::gpu {

/// A step of an embedding against its textbook version, as `inlay bench` measures it: told, not
/// judged.
void checkSpeed(const CheckOptions& options, ResultFile& results);

} // namespace inlay::gpu
