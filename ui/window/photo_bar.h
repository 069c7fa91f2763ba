#pragma once

#include "ui/canvas/mask_brush.h"

#include <QWidget>

class QToolButton;

namespace inlay {

class ValueSlider;

/// Above the canvas while a photo is seen with its edits: how much of the photo's own detail they
/// keep, and where they may change it.
class PhotoBar : public QWidget {
    Q_OBJECT

public:
    explicit PhotoBar(QWidget* parent = nullptr);

    /// `usual`: what is taken where nothing was chosen; 0 to 1 both.
    void setDetail(double detail, double usual);
    /// There is an edit, so that a mask was found; `isCorrected`: and changed by hand.
    void setMaskAvailable(bool available, bool isCorrected);

    bool isMaskShown() const;
    void setMaskShown(bool shown);
    bool isPainting() const;
    void leavePainting();
    MaskBrush brush() const;
    void setBrush(const MaskBrush& brush); ///< does not signal

Q_SIGNALS:
    void detailChanged(double detail, int gesture); ///< 0 to 1
    void detailReset();
    void maskShownChanged();
    void paintingChanged();
    void brushChanged(const inlay::MaskBrush& brush);
    void correctionReset();

private:
    QToolButton* addToggle(const char* icon, const char* objectName, const QString& text,
                           const QString& tip);

    ValueSlider* m_detail = nullptr;
    QToolButton* m_usual = nullptr;
    QToolButton* m_show = nullptr;
    QToolButton* m_paint = nullptr;
    QToolButton* m_erase = nullptr;
    QToolButton* m_reset = nullptr;
    ValueSlider* m_size = nullptr;
    double m_softness = MaskBrush().softness;
    bool m_updating = false;
};

} // namespace inlay
