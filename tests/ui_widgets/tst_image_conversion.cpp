#include "ui/images/image_conversion.h"

#include <QColorSpace>
#include <QtTest>

using namespace inlay;

class TestImageConversion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryByte() {
        Image image(3, 2); // rows of 9 bytes: QImage pads them, Image does not
        for (std::size_t i = 0; i < image.rgb.size(); ++i)
            image.rgb[i] = static_cast<std::uint8_t>(10 * i + 3);
        const QImage converted = toQImage(image);
        QCOMPARE(converted.size(), QSize(3, 2));
        QCOMPARE(converted.pixelColor(2, 1), QColor(153, 163, 173));
        QVERIFY(fromQImage(converted) == image);
    }

    void emptyStaysEmpty() {
        QVERIFY(toQImage(Image()).isNull());
        QVERIFY(fromQImage(QImage()).isEmpty());
    }

    void laysTransparencyOverWhite() {
        QImage image(2, 1, QImage::Format_ARGB32);
        image.setPixelColor(0, 0, QColor(255, 0, 0, 0));
        image.setPixelColor(1, 0, QColor(0, 0, 0, 128));
        image.setDevicePixelRatio(2.0);
        const Image flat = fromQImage(image);
        QCOMPARE(flat.width, 2);
        QCOMPARE(int(flat.rgb[0]), 255);
        QCOMPARE(int(flat.rgb[1]), 255);
        QVERIFY(std::abs(int(flat.rgb[3]) - 127) <= 1);
    }

    void readsOtherFormatsAndColourSpaces() {
        QImage grey(1, 1, QImage::Format_Grayscale8);
        grey.fill(QColor(90, 90, 90));
        QCOMPARE(int(fromQImage(grey).rgb[2]), 90);
        QImage linear(1, 1, QImage::Format_RGB32);
        linear.fill(QColor(55, 55, 55));
        linear.setColorSpace(QColorSpace(QColorSpace::SRgbLinear));
        // sRGB of 55/255 linear: 1.055 * x^(1/2.4) - 0.055 = 0.5011.
        QVERIFY(std::abs(int(fromQImage(linear).rgb[0]) - 128) <= 1);
    }
};

QTEST_MAIN(TestImageConversion)
#include "tst_image_conversion.moc"
