#include "sample_pictures.h"

#include <QFileInfo>
#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace samples {

QImage drawnPicture(int width, int height) {
    QImage picture(width, height, QImage::Format_RGB888);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            picture.setPixel(x, y,
                             qRgb(255 * x / (width - 1), 255 * y / (height - 1),
                                  128 + 100 * x / width - 60 * y / height));
    return picture;
}

QImage drawnPictureWithAlpha(int width, int height) {
    QImage picture = drawnPicture(width, height).convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const QRgb pixel = picture.pixel(x, y);
            picture.setPixel(
                x, y, qRgba(qRed(pixel), qGreen(pixel), qBlue(pixel), 255 * x / (width - 1)));
        }
    return picture;
}

QImage overWhite(const QImage& picture) {
    QImage result(picture.size(), QImage::Format_RGB888);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            const QColor colour = picture.pixelColor(x, y);
            const double alpha = colour.alphaF();
            const auto mix = [alpha](double value) {
                return static_cast<int>(std::lround(255 * (value * alpha + 1 - alpha)));
            };
            result.setPixel(x, y,
                            qRgb(mix(colour.redF()), mix(colour.greenF()), mix(colour.blueF())));
        }
    return result;
}

inlay::Image fromQImage(const QImage& picture) {
    const QImage rgb = picture.convertToFormat(QImage::Format_RGB888);
    inlay::Image image(rgb.width(), rgb.height());
    for (int y = 0; y < rgb.height(); ++y)
        std::copy_n(rgb.constScanLine(y), rgb.width() * 3,
                    image.rgb.begin() + std::ptrdiff_t{y} * rgb.width() * 3);
    return image;
}

QImage toQImage(const inlay::Image& image) {
    return QImage(image.rgb.data(), image.width, image.height, image.width * 3,
                  QImage::Format_RGB888)
        .copy();
}

int largestDifference(const inlay::Image& image, const QImage& expected) {
    const inlay::Image other = fromQImage(expected);
    if (image.width != other.width || image.height != other.height)
        return 256;
    int largest = 0;
    for (std::size_t i = 0; i < image.rgb.size(); ++i)
        largest = std::max(largest, std::abs(int{image.rgb[i]} - int{other.rgb[i]}));
    return largest;
}

double psnr(const inlay::Image& a, const inlay::Image& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.rgb.size(); ++i) {
        const double difference = double{1} * a.rgb[i] - b.rgb[i];
        sum += difference * difference;
    }
    return 10 * std::log10(255.0 * 255.0 * static_cast<double>(a.rgb.size()) / sum);
}

QString portraitsFolder() {
    const QString folder = QStringLiteral(INLAY_TEST_DATA "/../../shared/portraits");
    return QFileInfo(folder).isDir() ? folder : QString();
}

} // namespace samples
