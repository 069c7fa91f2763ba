#pragma once

#include "ui/features/window_feature.h"

class QAction;

namespace inlay {

class SampleGallery;

/// Picture > Random gallery: faces that the network invents, to pick from.
class GalleryFeature : public WindowFeature {
    Q_OBJECT

public:
    explicit GalleryFeature(const WindowParts& parts);
    ~GalleryFeature() override;

private:
    void show();
    void refresh();

    QAction* m_show = nullptr;
    SampleGallery* m_gallery = nullptr; ///< once it was asked for
};

} // namespace inlay
