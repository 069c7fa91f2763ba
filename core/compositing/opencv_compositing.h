#pragma once

#include "core/facade/compositing.h"

namespace inlay {

/// Compositing by OpenCV. Library exceptions leave it as Error.
class OpenCvCompositing : public Compositing {
public:
    Composite putBack(const Image& photo, const CropQuad& crop, const Image& before,
                      const Image& after, const CompositeOptions& options) override;
    CompositeArea putBack(PhotoMaster& photo, const CropQuad& crop, const Image& before,
                          const Image& after, const CompositeOptions& options) override;
    Image mix(const std::vector<MixedPhoto>& photos, const Image& mixed, int width, int height,
              bool isPreview) override;
};

} // namespace inlay
