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
};

} // namespace inlay
