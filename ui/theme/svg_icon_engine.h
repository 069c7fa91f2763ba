#pragma once

#include <QIconEngine>
#include <QPalette>

class QRectF;

namespace inlay {

/// Draws an SVG at whatever size is asked for; its shape alone counts if `recoloured`, in the
/// application palette's text colour of the moment, so that a change of theme needs no new icons.
class SvgIconEngine : public QIconEngine {
public:
    SvgIconEngine(QString path, bool recoloured, QPalette::ColorRole role = QPalette::WindowText);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    QIconEngine* clone() const override;
    QString key() const override;
    bool isNull() override { return m_path.isEmpty(); }

    void paintInColour(QPainter& painter, const QRectF& rect, const QColor& colour) const;

private:
    QColor colourFor(QIcon::Mode mode) const;
    QPixmap rendered(const QSize& devicePixels, const QColor& colour) const;

    QString m_path;
    bool m_recoloured;
    QPalette::ColorRole m_role;
};

} // namespace inlay
