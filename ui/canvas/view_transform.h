#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace inlay {

/// Zoom and pan of pictures of one size, shown in panes of one size. The scale is in widget pixels
/// for one picture pixel; where the centre of a pane looks at is kept as a share of the picture, so
/// a picture of another resolution of the same thing stays in place.
class ViewTransform {
public:
    static constexpr double MaximumScale = 64.0;

    /// Both in pixels; keeps fitting if it was fitting.
    void setSizes(const QSizeF& content, const QSizeF& pane);

    void fit();
    bool isFitting() const { return m_fitting; }
    double scale() const { return m_scale; }
    double fittingScale() const;

    /// Changes the scale so that the picture's point under `position` (from the pane's top left)
    /// stays there.
    void zoomAt(double scale, const QPointF& position);
    /// A part of the picture, in its pixels, as large as it goes.
    void show(const QRectF& part);
    void panBy(const QPointF& delta);

    /// Where the picture lies in `pane`.
    QRectF contentRect(const QRectF& pane) const;

private:
    void clamp();

    QSizeF m_content;
    QSizeF m_pane;
    double m_scale = 1.0;
    QPointF m_centre{0.5, 0.5};
    bool m_fitting = true;
};

} // namespace inlay
