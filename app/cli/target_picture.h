#pragma once

#include "core/facade/imaging.h"
#include "core/model/embedding/embedding_mask.h"

#include <optional>
#include <string>
#include <vector>

namespace inlay {

/// How a photo becomes the network's target.
struct TargetOptions {
    bool align = true; ///< crop as FFHQ was; else the centre square as it is
    int face = 1;      ///< which one, counted from the largest
    int width = 0;     ///< of the network's pictures
    int height = 0;
    std::string mask; ///< path of a picture, white where the target counts; empty: everywhere
};

/// A photo, cut and scaled for the network.
struct TargetPicture {
    Image target; ///< width x height
    CropQuad crop;
    int faces = 0;
    std::vector<std::string> warnings;        ///< whole sentences, for people
    std::optional<FaceDetectorKind> detector; ///< nothing: nobody looked for faces
    EmbeddingMask mask;                       ///< width x height, or empty
};

/// Throws Error. A photo without a face is cut at its centre, and a warning says so.
TargetPicture prepareTarget(Imaging& imaging, const std::string& photoPath,
                            const TargetOptions& options);

/// A picture as a mask: its green, 0 to 1.
EmbeddingMask maskOf(const Image& picture);

} // namespace inlay
