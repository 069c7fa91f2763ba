#include "ui/images/mask_images.h"

#include "ui/images/present_image.h"

#include <algorithm>

namespace inlay {

QImage maskImage(int width, int height, const std::vector<std::uint8_t>& values) {
    QImage image = newImage({width, height}, QImage::Format_Grayscale8);
    for (int y = 0; y < height; ++y)
        std::copy_n(values.data() + static_cast<std::size_t>(y) * width, width, image.scanLine(y));
    return image;
}

std::vector<std::uint8_t> maskValues(const QImage& mask) {
    const QImage grey = present(mask.convertToFormat(QImage::Format_Grayscale8));
    std::vector<std::uint8_t> values;
    values.reserve(static_cast<std::size_t>(grey.width()) * grey.height());
    for (int y = 0; y < grey.height(); ++y)
        values.insert(values.end(), grey.constScanLine(y), grey.constScanLine(y) + grey.width());
    return values;
}

QImage imageOf(const MaskCorrection& correction) {
    return maskImage(correction.columns, correction.rows, correction.values);
}

MaskCorrection correctionFrom(const PhotoArea& area, const QImage& image) {
    MaskCorrection correction;
    correction.area = area;
    correction.columns = image.width();
    correction.rows = image.height();
    correction.values = maskValues(image);
    return correction;
}

} // namespace inlay
