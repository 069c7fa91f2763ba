#pragma once

#include "core/model/composite/composite.h"
#include "core/model/composite/mixed_photo.h"
#include "core/model/picture/crop_quad.h"
#include "core/model/picture/image.h"
#include "core/model/picture/photo_master.h"

namespace inlay {

/// Puts edits back into photos, at the photo's own resolution. May be called from any thread, at
/// the same time. Throws inlay::Error.
class Compositing {
public:
    virtual ~Compositing() = default;

    /// `before` and `after`: what the network draws of the crop before and after the edit, of
    /// one size. The photo's own pixels are moved as the edit moves the network's; what no
    /// movement explains (light, colour, teeth that appear) is added; where neither holds the
    /// network's picture shows. Equal pictures give the photo itself. Outside the mask of the
    /// result not one value differs. Throws Error (InvalidArgument: sizes, a crop beside the
    /// photo).
    virtual Composite putBack(const Image& photo, const CropQuad& crop, const Image& before,
                              const Image& after, const CompositeOptions& options) = 0;

    /// The same in place, at the photo's own depth and in its own colour space: the network's
    /// pictures, which are sRGB, are turned into the photo's colours, never the other way. A mask
    /// has the photo's upright size; where the photo is clear nothing changes.
    virtual CompositeArea putBack(PhotoMaster& photo, const CropQuad& crop, const Image& before,
                                  const Image& after, const CompositeOptions& options) = 0;

    /// The network's picture `mixed` of a mixture of latents, with what each photo has beyond what
    /// the network draws of it: each photo's crop is moved as its own picture has to be moved to
    /// become `mixed`, and all are blended by their shares (at least one above 0; their sum counts
    /// as the whole). Where one alone is left, and `mixed` is its own picture, that photo's crop.
    /// `mixed` and what is drawn of each are of one size; the result is `width` x `height`, in
    /// their aspect. Throws Error (InvalidArgument).
    virtual Image mix(const std::vector<MixedPhoto>& photos, const Image& mixed, int width,
                      int height, bool isPreview) = 0;
};

} // namespace inlay
