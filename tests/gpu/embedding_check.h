#pragma once

#include "tests/gpu/check_options.h"
#include "tests/gpu/result_file.h"

namespace inlay::gpu {

/// Photos embedded on the device with the bundled network: loss, PSNR and time of each; how soon a
/// run can be stopped while steps are queued. Throws Error (CorruptFile, InvalidArgument: the
/// packed pictures are none, or of another size).
void checkEmbeddings(const CheckOptions& options, ResultFile& results);

} // namespace inlay::gpu
