#include "ui/images/image_conversion.h"

#include "ui/images/present_image.h"

#include <QColorSpace>
#include <QPainter>

#include <cstring>

namespace inlay {

QImage toQImage(const Image& image) {
    if (image.isEmpty())
        return {};
    QImage result = newImage({image.width, image.height}, QImage::Format_RGB888);
    const std::size_t rowBytes = static_cast<std::size_t>(image.width) * 3;
    for (int row = 0; row < image.height; ++row)
        std::memcpy(result.scanLine(row),
                    image.rgb.data() + static_cast<std::size_t>(row) * rowBytes, rowBytes);
    return result;
}

Image fromQImage(const QImage& image) {
    if (image.isNull())
        return {};
    QImage source = image;
    if (source.colorSpace().isValid() && source.colorSpace() != QColorSpace(QColorSpace::SRgb))
        source = present(source.convertedToColorSpace(QColorSpace(QColorSpace::SRgb)));
    if (source.hasAlphaChannel()) {
        QImage flat = newImage(source.size(), QImage::Format_RGB32);
        flat.fill(Qt::white);
        // A picture for another pixel ratio would be drawn smaller than it is.
        source.setDevicePixelRatio(1.0);
        QPainter painter(&flat);
        painter.drawImage(0, 0, source);
        painter.end();
        source = flat;
    }
    source = present(source.convertToFormat(QImage::Format_RGB888));
    Image result(source.width(), source.height());
    const std::size_t rowBytes = static_cast<std::size_t>(source.width()) * 3;
    for (int row = 0; row < source.height(); ++row)
        std::memcpy(result.rgb.data() + static_cast<std::size_t>(row) * rowBytes,
                    source.constScanLine(row), rowBytes);
    return result;
}

} // namespace inlay
