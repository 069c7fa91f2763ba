#include "sample_pictures.h"

#include <QPainter>
#include <QRadialGradient>

namespace inlay {

QImage samplePortrait(int side, int hue) {
    QImage image(side, side, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / 100.0, side / 100.0);
    QLinearGradient ground(0, 0, 0, 100);
    ground.setColorAt(0, QColor::fromHsv((hue + 180) % 360, 60, 150));
    ground.setColorAt(1, QColor::fromHsv((hue + 180) % 360, 80, 70));
    painter.fillRect(0, 0, 100, 100, ground);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromHsv((hue + 200) % 360, 120, 90));
    painter.drawEllipse(QPointF(50, 112), 46, 38);
    QRadialGradient skin(44, 42, 40);
    skin.setColorAt(0, QColor::fromHsv(hue, 70, 240));
    skin.setColorAt(1, QColor::fromHsv(hue, 120, 160));
    painter.setBrush(skin);
    painter.drawEllipse(QPointF(50, 50), 25, 33);
    painter.setBrush(QColor::fromHsv(hue, 200, 50));
    painter.drawChord(QRectF(23, 14, 54, 50), 10 * 16, 160 * 16);
    for (const double x : {40.0, 60.0}) {
        painter.setBrush(Qt::white);
        painter.drawEllipse(QPointF(x, 50), 5, 2.8);
        painter.setBrush(QColor(40, 30, 30));
        painter.drawEllipse(QPointF(x, 50), 2.2, 2.4);
    }
    painter.setPen(QPen(QColor::fromHsv(hue, 160, 120), 1.6));
    painter.drawArc(QRectF(40, 56, 20, 14), 200 * 16, 140 * 16);
    painter.drawLine(QPointF(50, 52), QPointF(48, 60));
    return image;
}

std::vector<StyleLayer> sampleLayers(int resolution) {
    std::vector<StyleLayer> layers;
    const auto add = [&layers](int side, const char* what) {
        StyleLayer layer;
        layer.index = static_cast<int>(layers.size());
        layer.resolution = side;
        layer.band = side <= 8    ? StyleBand::Coarse
                     : side <= 32 ? StyleBand::Middle
                                  : StyleBand::Fine;
        layer.name = std::to_string(side) + " px, " + what;
        layers.push_back(layer);
    };
    add(4, "convolution");
    for (int side = 8; side <= resolution; side *= 2) {
        add(side, "convolution 0");
        add(side, "convolution 1");
    }
    add(resolution, "to RGB");
    return layers;
}

} // namespace inlay
