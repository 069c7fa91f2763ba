#include "ui/in_photo/photo_part.h"

#include "ui/images/image_conversion.h"
#include "ui/images/present_image.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace inlay {

PhotoPart photoPart(const QImage& photo, const CropQuad& crop, double scale) {
    QPolygonF corners;
    for (const Point& corner : crop.corners)
        corners << QPointF(corner.x, corner.y);
    // An edit moves pixels from a little beyond the crop into it.
    const QRectF bounds = corners.boundingRect();
    const double room = 0.02 * std::max(bounds.width(), bounds.height()) + 2;
    const QRect place =
        bounds.adjusted(-room, -room, room, room).toAlignedRect() & QRect(QPoint(), photo.size());
    PhotoPart part;
    if (place.isEmpty())
        return part;
    const QSize size(std::max(1, static_cast<int>(std::lround(place.width() * scale))),
                     std::max(1, static_cast<int>(std::lround(place.height() * scale))));
    QImage image = present(photo.copy(place));
    if (size != place.size())
        image = present(image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    part.image = fromQImage(image);
    part.place = place;
    // A crop's positions count from the middle of the first pixel.
    const double x = static_cast<double>(size.width()) / place.width();
    const double y = static_cast<double>(size.height()) / place.height();
    for (std::size_t i = 0; i < crop.corners.size(); ++i)
        part.crop.corners[i] = {(crop.corners[i].x + 0.5 - place.x()) * x - 0.5,
                                (crop.corners[i].y + 0.5 - place.y()) * y - 0.5};
    return part;
}

} // namespace inlay
