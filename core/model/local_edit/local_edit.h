#pragma once

#include "core/model/embedding/embedding_mask.h"
#include "core/model/embedding/embedding_options.h"
#include "core/model/picture/image.h"

#include <string>
#include <vector>

namespace inlay {

/// What is done within the mask (Image2StyleGAN++, Abdal, Qin and Wonka, CVPR 2020, section 5):
/// filled in by the network, copied from another picture, or given another picture's style.
enum class LocalEditKind { Inpaint, Copy, Style };

/// Where noise maps may change in their turn.
enum class NoiseRegion { Everywhere, Border };

/// An edit of a part of picture A. The mask has 1 where A is changed and 0 where it stays.
struct LocalEdit {
    LocalEditKind kind = LocalEditKind::Inpaint;
    EmbeddingMask mask;       ///< square
    Image b;                  ///< Copy, Style: what the masked place is to look like; square
    double feather = 0.015;   ///< of the mask's edge: the standard deviation of its blur, as a part
                              ///< of the picture's side, 0..0.25
    double insideWeight = 1;  ///< of B, within the mask
    double outsideWeight = 1; ///< of A, outside it
    NoiseRegion noiseRegion = NoiseRegion::Everywhere;
    /// Search every row of w+; else only those that `searchedRows` gives. Of a filling: while it is
    /// being found.
    bool allRows = true;
};

/// The paper's settings for each kind.
LocalEdit localEditOf(LocalEditKind kind);

/// How to search for it: the preset's settings; a filling begins at mean w, as the paper has it (a
/// given latent only helps with what is around it then, see InpaintRun); a copy has noise maps
/// after w+, which hide the seam.
EmbeddingOptions localEditOptions(LocalEditKind kind, const std::string& preset);

/// Throws Error (InvalidArgument), saying what is missing or out of range: a mask that is empty,
/// not square, not of its size, that marks nothing or everything; no B where the kind needs one.
void validate(const LocalEdit& edit);

const char* localEditName(LocalEditKind kind);            ///< "inpaint", "copy", "style"
LocalEditKind localEditFromName(const std::string& name); ///< throws Error (InvalidArgument)

/// The rows of w+ that inpainting searches. All of them would reproduce the unmasked part exactly
/// and fit the masked one badly; these are the first half and the last ninth (of 18: rows 1 to 9,
/// 17 and 18).
std::vector<bool> searchedRows(int rows);

} // namespace inlay
