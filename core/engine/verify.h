#pragma once

#include "core/facade/verify_report.h"

#include <string>

namespace inlay {

class Generator;
struct Checkpoint;

/// Compares a generator made of `checkpoint` with a reference dump (.npz): mapping and images
/// within 1e-4 of the largest absolute value, the gradient within 1e-3. Keys: `z`, `c`, `ws`,
/// `ws_psi07` or `ws_psi07_first8`, `wplus`, `image`, `image_nonoise`, `probe`, `grad_wplus`; items
/// whose keys are missing are left out. Where an activation of the dump's w lies within rounding of
/// its kink, both sides' gradients are right, and which one comes out is up to the kernels: then
/// the nearest of those within rounding around w is compared, and the item says so. What the
/// network's file leaves open (mean w, noise constants) is taken from the dump: `w_avg`,
/// `noise0`... Throws Error (FileNotFound, UnsupportedFormat, CorruptFile: not such a dump, or of a
/// network of another shape).
VerifyReport verifyGenerator(const Checkpoint& checkpoint, const Generator& generator,
                             const std::string& goldenPath,
                             VerifyArithmetic arithmetic = VerifyArithmetic::Exact);

} // namespace inlay
