#pragma once

#include "core/model/network/network_info.h"
#include "ui/document/picture.h"

#include <QString>
#include <vector>

namespace inlay {

/// Which faces a first-time user starts with.
struct GalleryPlan {
    std::vector<quint64> seeds;
    double truncationPsi = 0.7;
    QString neutralPath; ///< latents that differ by a smile; both empty where there are none
    QString smilingPath;
};

/// The plan in `NAME-gallery/` beside a network NAME.safetensors: gallery.json (`network`: sha256
/// of the weights it is for, `seeds`, `truncationPsi`), neutral.safetensors and
/// smiling.safetensors. Where there is none, or for other weights, the seeds 1 to 8 without the
/// pair. Reads files.
GalleryPlan galleryPlan(const NetworkInfo& network);

/// The pictures of a gallery that is on the shelf.
struct Gallery {
    std::vector<PictureId> faces;
    PictureId neutral = 0;
    PictureId smiling = 0;

    bool contains(PictureId id) const;
};

} // namespace inlay
