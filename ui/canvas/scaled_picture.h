#pragma once

#include <QImage>
#include <QRectF>

#include <vector>

class QPainter;

namespace inlay {

/// A picture that is drawn at any scale: soft but sharp when it is enlarged, free of moire when it
/// is reduced, and as honest squares from eight device pixels for one of its own. Keeps what it
/// drew last, and reduced copies of a large photo.
class ScaledPicture {
public:
    static constexpr double SquaresFrom = 8.0;

    ScaledPicture() = default;
    explicit ScaledPicture(const QImage& image);

    bool isNull() const { return m_levels.empty(); }
    QSize size() const { return isNull() ? QSize() : m_levels.front().size(); }

    /// Fills `target` (widget coordinates), only as far as it lies in `visible`.
    void draw(QPainter& painter, const QRectF& target, const QRectF& visible) const;

private:
    const QImage& level(double scale, double& factor) const;

    mutable std::vector<QImage> m_levels; ///< each half of the one before, made when first needed
    mutable QImage m_drawn;
    mutable QRectF m_drawnTarget;
    mutable QRect m_drawnPart;
    mutable double m_drawnRatio = 0;
};

} // namespace inlay
