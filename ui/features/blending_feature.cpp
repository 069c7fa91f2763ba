#include "ui/features/blending_feature.h"

#include "ui/canvas/canvas.h"
#include "ui/canvas/mask_layer.h"
#include "ui/images/mask_images.h"
#include "ui/window/actions.h"
#include "ui/window/photo_bar.h"
#include "ui/window/photo_stage.h"
#include "ui/window/stage.h"
#include "ui/window/window_settings.h"

#include <QAction>
#include <QMenu>
#include <algorithm>

namespace inlay {

namespace {

constexpr int largestMaskSide = 512; // of what is painted on, pixels

double usualDetailOf(const Picture& picture) {
    if (!picture.framing)
        return 1;
    const QSize drawn = picture.embedding.reconstruction.size();
    const CropQuad crop = partOfAspect(picture.framing->crop, drawn.width(), drawn.height());
    return usualDetail(cropWidth(crop), drawn.width());
}

QSize maskSize(const QSize& patch) {
    const QSize limit(largestMaskSide, largestMaskSide);
    return patch.width() <= limit.width() && patch.height() <= limit.height()
               ? patch
               : patch.scaled(limit, Qt::KeepAspectRatio).expandedTo({1, 1});
}

} // namespace

BlendingFeature::BlendingFeature(const WindowParts& parts)
    : WindowFeature(parts)
    , m_bar(new PhotoBar)
    , m_layer(new MaskLayer(parts.stage.canvas())) {
    parts.stage.addBar(m_bar);
    m_layer->setObjectName("photoMaskLayer");
    Actions& actions = parts.actions;
    m_show =
        actions.make("actionShowPhotoMask", tr("Show &where the photo changes"),
                     tr("Hatch the part of the photo that the edit changes"), "Ctrl+M", "mask");
    m_show->setCheckable(true);
    actions.viewMenu->insertAction(actions.zoomIn, m_show);
    actions.viewMenu->insertSeparator(actions.zoomIn);
    MaskBrush brush = m_bar->brush();
    brush.radius = parts.settings.number("photo/brushSize", qRound(2 * brush.radius)) / 2.0;
    brush.softness =
        parts.settings.number("photo/brushSoftness", qRound(100 * brush.softness)) / 100.0;
    m_bar->setBrush(brush);
    m_layer->setBrush(brush);
    connectBar();
    connectLayer();
    const PhotoStage& photo = parts.stage.photo();
    connect(&photo, &PhotoStage::refreshed, this, &BlendingFeature::refresh);
    connect(&photo, &PhotoStage::patchShown, this, &BlendingFeature::refresh);
    connect(parts.stage.canvas(), &Canvas::modeChanged, this, &BlendingFeature::refresh);
    refresh();
}

void BlendingFeature::saveState() {
    const MaskBrush brush = m_bar->brush();
    parts().settings.setNumber("photo/brushSize", qRound(2 * brush.radius));
    parts().settings.setNumber("photo/brushSoftness", qRound(100 * brush.softness));
}

const Picture* BlendingFeature::picture() const {
    const PhotoStage& photo = parts().stage.photo();
    return photo.isSeen() ? parts().session.document().find(photo.picture()) : nullptr;
}

void BlendingFeature::connectBar() {
    connect(m_bar, &PhotoBar::detailChanged, this, [this](double detail, int gesture) {
        if (const Picture* seen = picture()) {
            PhotoBlending blending = seen->blending;
            blending.detail = detail;
            setBlending(blending, tr("Detail of the photo"), gesture);
        }
    });
    connect(m_bar, &PhotoBar::detailReset, this, [this] {
        if (const Picture* seen = picture()) {
            PhotoBlending blending = seen->blending;
            blending.detail.reset();
            setBlending(blending, tr("Usual detail of the photo"));
        }
    });
    connect(m_bar, &PhotoBar::correctionReset, this, [this] {
        if (const Picture* seen = picture()) {
            PhotoBlending blending = seen->blending;
            blending.correction = nullptr;
            setBlending(blending, tr("Mask as it was found"));
        }
    });
    connect(m_bar, &PhotoBar::brushChanged, m_layer, &MaskLayer::setBrush);
    connect(m_bar, &PhotoBar::brushChanged, this, &BlendingFeature::stateChanged);
    connect(m_bar, &PhotoBar::paintingChanged, this, &BlendingFeature::showMask);
    connect(m_bar, &PhotoBar::maskShownChanged, this, [this] {
        m_show->setChecked(m_bar->isMaskShown());
        showMask();
    });
    connect(m_show, &QAction::triggered, m_bar, &PhotoBar::setMaskShown);
}

void BlendingFeature::connectLayer() {
    connect(m_layer, &MaskLayer::stroked, this, &BlendingFeature::takeStroke);
    connect(m_layer, &MaskLayer::brushChanged, m_bar, &PhotoBar::setBrush);
    connect(m_layer, &MaskLayer::brushChanged, this, &BlendingFeature::stateChanged);
    connect(m_layer, &MaskLayer::left, m_bar, &PhotoBar::leavePainting);
}

void BlendingFeature::refresh() {
    const Picture* seen = picture();
    // While the photo before the edit is looked at, it stays: else the picture would jump.
    const bool isBefore = parts().stage.canvas()->mode() == Canvas::Mode::PhotoOnly;
    m_bar->setVisible(seen || (isBefore && !m_bar->isHidden()));
    m_show->setEnabled(seen != nullptr);
    if (seen) {
        const double usual = usualDetailOf(*seen);
        m_bar->setDetail(seen->blending.detail.value_or(usual), usual);
        m_bar->setMaskAvailable(parts().stage.photo().patch() != nullptr,
                                seen->blending.correction != nullptr);
    }
    showMask();
}

void BlendingFeature::showMask() {
    const PhotoPatch* patch = picture() ? parts().stage.photo().patch() : nullptr;
    const bool isWanted = patch && (m_bar->isMaskShown() || m_bar->isPainting());
    m_layer->setPainting(isWanted && m_bar->isPainting());
    if (!isWanted) {
        m_layer->setMask({});
        return;
    }
    const QSize photo = parts().stage.canvas()->photo().size();
    m_layer->setPart({patch->place.x() / photo.width(), patch->place.y() / photo.height(),
                      patch->place.width() / photo.width(),
                      patch->place.height() / photo.height()});
    m_layer->setMask(patch->mask.scaled(maskSize(patch->mask.size()), Qt::IgnoreAspectRatio,
                                        Qt::SmoothTransformation));
}

void BlendingFeature::setBlending(const PhotoBlending& blending, const QString& text, int gesture) {
    parts().session.document().setBlending(parts().stage.photo().picture(), blending, text,
                                           gesture);
}

void BlendingFeature::takeStroke(const QImage& mask, bool erased, const QImage& before) {
    const Picture* seen = picture();
    const PhotoPatch* patch = parts().stage.photo().patch();
    if (!seen || !patch)
        return;
    PhotoBlending blending = seen->blending;
    const QRectF& place = patch->place;
    blending.correction = std::make_shared<const MaskCorrection>(
        brushed(blending.correction ? *blending.correction : MaskCorrection(),
                {place.x(), place.y(), place.width(), place.height()}, mask.width(), mask.height(),
                maskValues(before), maskValues(mask)));
    setBlending(blending, erased ? tr("Keep the photo") : tr("Let the photo change"));
}

} // namespace inlay
