#pragma once

#include "ui/document/picture.h"
#include "ui/features/window_feature.h"

#include <QImage>

class QAction;

namespace inlay {

class MaskLayer;
class PhotoBar;

/// How edits go into the photo that is seen: its detail, and the mask, shown and corrected by hand.
/// Both are kept with the picture, each change an undo step.
class BlendingFeature : public WindowFeature {
    Q_OBJECT

public:
    explicit BlendingFeature(const WindowParts& parts);

    void saveState() override;

private:
    const Picture* picture() const; ///< whose photo is seen; null: none
    void connectBar();
    void connectLayer();
    void refresh();
    void showMask();
    void setBlending(const PhotoBlending& blending, const QString& text, int gesture = 0);
    void takeStroke(const QImage& mask, bool erased, const QImage& before);

    PhotoBar* m_bar;
    MaskLayer* m_layer;
    QAction* m_show = nullptr;
};

} // namespace inlay
