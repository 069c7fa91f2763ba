#pragma once

namespace inlay {

/// The processor multiplies pairs of bfloat16 in hardware (AVX-512 BF16, AMX); where it does not,
/// oneDNN emulates it, slower than float32.
bool multipliesBfloat16();

} // namespace inlay
