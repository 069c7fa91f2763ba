#include "core/facade/imaging_factory.h"
#include "file_anatomy.h"
#include "sample_pictures.h"

#include <QColorSpace>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTransform>
#include <QtTest>

using namespace inlay;
using namespace samples;

namespace {

/// Values of a master as a picture of 16 bits a channel.
QImage deepPicture(const PhotoMaster& master) {
    QImage picture(master.width, master.height, QImage::Format_RGBA64);
    std::visit(
        [&](const auto& samples) {
            const int scale = master.bits() == 16 ? 1 : 257;
            for (int y = 0; y < master.height; ++y)
                for (int x = 0; x < master.width; ++x) {
                    const std::size_t i = static_cast<std::size_t>(y) * master.width + x;
                    const auto value = [&](std::size_t c) {
                        return static_cast<quint16>(samples.rgb[3 * i + c] * scale);
                    };
                    const auto alpha = samples.alpha.empty()
                                           ? quint16{65535}
                                           : static_cast<quint16>(samples.alpha[i] * scale);
                    reinterpret_cast<QRgba64*>(picture.scanLine(y))[x] =
                        QRgba64::fromRgba64(value(0), value(1), value(2), alpha);
                }
        },
        master.samples);
    return picture;
}

/// The largest difference of any value, in 65535ths; -1 where the sizes differ.
int furthest(const QImage& a, const QImage& b) {
    if (a.size() != b.size())
        return -1;
    int most = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgba64 p = reinterpret_cast<const QRgba64*>(a.constScanLine(y))[x];
            const QRgba64 q = reinterpret_cast<const QRgba64*>(b.constScanLine(y))[x];
            most = std::max({most, std::abs(p.red() - q.red()), std::abs(p.green() - q.green()),
                             std::abs(p.blue() - q.blue()), std::abs(p.alpha() - q.alpha())});
        }
    return most;
}

} // namespace

/// Photos as their files have them, read and written, compared with Qt's reading of the same
/// files and with the bytes of the files.
class TestPhotoMaster : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesAreThoseOfTheFile_data();
    void valuesAreThoseOfTheFile();
    void whatAFileIsIsTold();
    void theViewIsWhatLoadPhotoGives_data();
    void theViewIsWhatLoadPhotoGives();
    void nothingIsLostOnTheWay_data();
    void nothingIsLostOnTheWay();
    void metadataIsTrueOfUprightPixels_data();
    void metadataIsTrueOfUprightPixels();
    void aDamagedBlockCostsNothing();
    void aJpegIsCodedAsItsSource();
    void whatIsNotEditedOfAJpegStaysAsItIs_data();
    void whatIsNotEditedOfAJpegStaysAsItIs();
    void aTurnedJpegTurnsItsCoding();
    void aTiffHoldsWhatItsTagsSay();
    void greyStaysGreyUnlessColourComesIn();
    void formatsThatHoldLessAreServed();
    void theOldFileStaysWhenSavingFails();

private:
    static QString source(const QString& name) {
        return QStringLiteral(INLAY_TEST_DATA "/imaging/photo_files/") + name;
    }
    static QByteArray bytesOf(const QString& path) {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    PhotoMaster master(const QString& name) {
        return m_imaging->loadMaster(source(name).toStdString());
    }
    /// Saves and gives the path.
    QString saved(const PhotoMaster& master, const QString& name) {
        m_imaging->saveMaster(m_folder.filePath(name).toStdString(), master);
        return m_folder.filePath(name);
    }
    PhotoMaster loaded(const QString& path) { return m_imaging->loadMaster(path.toStdString()); }

    QTemporaryDir m_folder;
    std::unique_ptr<Imaging> m_imaging = createImaging();
};

void TestPhotoMaster::valuesAreThoseOfTheFile_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("like"); // what Qt reads
    QTest::addColumn<int>("turned");
    QTest::addColumn<int>("bits");
    QTest::newRow("16-bit TIFF, turned") << "adobe16.tif"
                                         << "base16.png" << 180 << 16;
    QTest::newRow("16-bit TIFF in planes") << "planar16.tif"
                                           << "base16.png" << 0 << 16;
    QTest::newRow("16-bit TIFF with alpha") << "alpha16.tif"
                                            << "alpha16.png" << 0 << 16;
    QTest::newRow("TIFF in tiles") << "tiled.tif"
                                   << "base8.png" << 0 << 8;
    QTest::newRow("TIFF of two pages") << "two.tif"
                                       << "base8.png" << 0 << 8;
    QTest::newRow("WebP, turned") << "p3.webp"
                                  << "base8.png" << 90 << 8;
    QTest::newRow("16-bit PNG") << "base16.png"
                                << "base16.png" << 0 << 16;
    QTest::newRow("16-bit PNG, turned") << "p316.png"
                                        << "base16.png" << 90 << 16;
    QTest::newRow("16-bit PNG with alpha") << "alpha16.png"
                                           << "alpha16.png" << 0 << 16;
    QTest::newRow("16-bit grey PNG") << "grey16.png"
                                     << "grey16.png" << 0 << 16;
    QTest::newRow("palette") << "palette.png"
                             << "palette.png" << 0 << 8;
    QTest::newRow("1 bit") << "bilevel.png"
                           << "bilevel.png" << 0 << 8;
}

void TestPhotoMaster::valuesAreThoseOfTheFile() {
    QFETCH(QString, name);
    QFETCH(QString, like);
    QFETCH(int, turned);
    QFETCH(int, bits);
    const PhotoMaster photo = master(name);
    QCOMPARE(photo.bits(), bits);
    QImage expected = QImage(source(like)).convertToFormat(QImage::Format_RGBA64);
    if (turned != 0)
        expected = expected.transformed(QTransform().rotate(turned));
    QCOMPARE(furthest(deepPicture(photo), expected), 0);
}

void TestPhotoMaster::whatAFileIsIsTold() {
    const PhotoMaster jpeg = master("p3.jpg");
    QCOMPARE(jpeg.format, PictureFormat::Jpeg);
    QCOMPARE(jpeg.exifOrientation, 6);
    QCOMPARE(jpeg.width, 32);
    QCOMPARE(jpeg.height, 48);
    QCOMPARE(jpeg.jpeg->quality, 83);
    QCOMPARE(jpeg.printResolution.across, 240.0);
    QVERIFY(QByteArray(reinterpret_cast<const char*>(jpeg.iccProfile.data()),
                       static_cast<int>(jpeg.iccProfile.size()))
                .contains(QByteArray("acsp")));
    const PhotoMaster progressive = master("progressive.jpg");
    QCOMPARE(progressive.jpeg->quality, 60);
    QVERIFY(progressive.jpeg->progressive);
    QCOMPARE(QString::fromStdString(chromaSamplingName(*progressive.jpeg)), QString("4:2:0"));
    QVERIFY(progressive.iccProfile.empty());
    const PhotoMaster grey = master("grey.jpg");
    QVERIFY(grey.isGrey && showsOnlyGrey(grey) && !grey.iccProfile.empty());
    QCOMPARE(grey.jpeg->quality, 71);
    QCOMPARE(QString::fromStdString(chromaSamplingName(*grey.jpeg)), QString("grey"));
    QVERIFY(!showsOnlyGrey(jpeg));
    QCOMPARE(master("two.tif").pictures, 2);
    QCOMPARE(
        loaded(QStringLiteral(INLAY_TEST_DATA "/reports/35-photo-files/animated.gif")).pictures, 2);
    for (const char* inks : {"cmyk.jpg", "cmyk.tif"}) {
        const PhotoMaster turned = master(inks);
        QVERIFY(turned.coloursWereTurned);
        QVERIFY(turned.iccProfile.empty());
    }
    const PhotoMaster bilevel = master("bilevel.png");
    QVERIFY(bilevel.isGrey && bilevel.bits() == 8);
    QVERIFY(!master("palette.png").isGrey);
}

void TestPhotoMaster::theViewIsWhatLoadPhotoGives_data() {
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"p3.jpg", "progressive.jpg", "grey.jpg", "cmyk.jpg", "cmyk.tif", "adobe16.tif",
          "planar16.tif", "tiled.tif", "two.tif", "alpha16.tif", "alpha16.png", "grey16.png",
          "palette.png", "bilevel.png", "p316.png", "p3.webp"})
        QTest::newRow(name) << name;
}

void TestPhotoMaster::theViewIsWhatLoadPhotoGives() {
    QFETCH(QString, name);
    const Image view = m_imaging->srgbPicture(master(name));
    const Image photo = m_imaging->loadPhoto(source(name).toStdString()).image;
    // libtiff rounds to 8 bits before it multiplies by alpha.
    QVERIFY(largestDifference(view, toQImage(photo)) <= (name == "alpha16.tif" ? 2 : 0));
}

void TestPhotoMaster::nothingIsLostOnTheWay_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ending");
    for (const char* name : {"adobe16.tif", "alpha16.tif", "grey16.png", "p316.png"})
        for (const char* ending : {"png", "tif"})
            QTest::addRow("%s to %s", name, ending) << name << ending;
    for (const char* name : {"p3.jpg", "grey.jpg", "palette.png", "bilevel.png", "p3.webp"})
        for (const char* ending : {"png", "tiff", "webp"})
            QTest::addRow("%s to %s", name, ending) << name << ending;
}

void TestPhotoMaster::nothingIsLostOnTheWay() {
    QFETCH(QString, name);
    QFETCH(QString, ending);
    const PhotoMaster photo = master(name);
    const QString path = saved(photo, "whole." + ending);
    const PhotoMaster again = loaded(path);
    QCOMPARE(again.bits(), photo.bits());
    QCOMPARE(furthest(deepPicture(again), deepPicture(photo)), 0);
    if (ending == "png") // by another reader
        QCOMPARE(furthest(QImage(path).convertToFormat(QImage::Format_RGBA64), deepPicture(photo)),
                 0);
    if (ending != "webp") {
        QCOMPARE(again.isGrey, photo.isGrey);
        QVERIFY(again.iccProfile == photo.iccProfile);
    }
    QCOMPARE(again.exifOrientation, 1);
    if (ending != "webp") // PNG counts whole pixels a metre
        QVERIFY(std::abs(again.printResolution.across - photo.printResolution.across) < 0.02);
}

void TestPhotoMaster::metadataIsTrueOfUprightPixels_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ending");
    for (const char* name : {"p3.jpg", "adobe16.tif"})
        for (const char* ending : {"jpg", "png", "tif", "webp"})
            QTest::addRow("%s to %s", name, ending) << name << ending;
}

void TestPhotoMaster::metadataIsTrueOfUprightPixels() {
    QFETCH(QString, name);
    QFETCH(QString, ending);
    const Exif before(exifOf(bytesOf(source(name))));
    const bool isJpeg = name == "p3.jpg";
    QCOMPARE(*before.number(0x0112), isJpeg ? 6U : 3U);
    QCOMPARE(before.hasThumbnail(), isJpeg);
    const QByteArray file = bytesOf(saved(master(name), "told." + ending));
    const Exif after(exifOf(file));
    QCOMPARE(*after.number(0x0112), 1U);                 // orientation
    QCOMPARE(*after.number(0xa002), isJpeg ? 32U : 48U); // width
    QCOMPARE(*after.number(0xa003), isJpeg ? 48U : 32U); // height
    QCOMPARE(after.text(0x9003), before.text(0x9003));   // when it was taken
    QCOMPARE(after.text(0x9003).left(10), QByteArray("2024:05:06"));
    QCOMPARE(after.text(0x010f).left(5), QByteArray("Inlay")); // the camera
    QVERIFY(!after.hasThumbnail());
    QVERIFY(file.contains("A title in XMP"));
    QVERIFY(!file.contains("<tiff:Orientation>6"));
    if (ending == "png")
        QVERIFY(QByteArray::fromHex(
                    qUncompress(QByteArray("\0\0\1\0", 4) + chunk(file, "zTXt").mid(23)))
                    .contains("A caption in IPTC"));
    else if (ending != "webp") // which has no place for it
        QVERIFY(file.contains("A caption in IPTC"));
}

/// Metadata that nobody can read is left out; the picture is not.
void TestPhotoMaster::aDamagedBlockCostsNothing() {
    const QByteArray jpeg = bytesOf(source("progressive.jpg"));
    const QByteArray exif("Exif\0\0", 6);
    for (const QByteArray& block :
         {exif, exif + "II*", exif + QByteArray("II*\0\xff\xff\xff\x7f", 8),
          exif + QByteArray("MM\0*\0\0\0\x08\xff\xff", 10) + QByteArray(40, '\xee'),
          QByteArray("http://ns.adobe.com/xap/1.0/\0<not><xml", 38),
          QByteArray("Photoshop 3.0\0"
                     "8BIM\x04\x04\0\0\0\0\xff\xff",
                     26)}) {
        const int marker = block.startsWith("Photoshop") ? 0xed : 0xe1;
        QByteArray file = jpeg.left(2) + '\xff' + static_cast<char>(marker);
        const auto length = static_cast<int>(block.size()) + 2;
        file += static_cast<char>(length >> 8);
        file += static_cast<char>(length & 255);
        file += block + jpeg.mid(2);
        const PhotoMaster photo =
            m_imaging->decodeMaster(reinterpret_cast<const std::uint8_t*>(file.constData()),
                                    static_cast<std::size_t>(file.size()));
        QCOMPARE(furthest(deepPicture(photo), deepPicture(master("progressive.jpg"))), 0);
        QVERIFY(photo.metadata.xmp.empty() && photo.metadata.iptc.empty());
        QCOMPARE(QImage(saved(photo, "undamaged.jpg")).size(), QSize(48, 32));
    }
}

void TestPhotoMaster::aJpegIsCodedAsItsSource() {
    for (const char* name : {"progressive.jpg", "grey.jpg"}) {
        const QByteArray before = bytesOf(source(name));
        const PhotoMaster photo = master(name);
        const QString path = saved(photo, name);
        const QByteArray after = bytesOf(path);
        QCOMPARE(segments(after, 0xdb), segments(before, 0xdb)); // quantisation
        const int frame = QByteArray(name) == "progressive.jpg" ? 0xc2 : 0xc0;
        QCOMPARE(segments(after, frame).size(), 1);
        // Sides, channels, their sampling and tables; their names may differ.
        QCOMPARE(segments(after, frame), segments(before, frame));
        QVERIFY(psnr(fromQImage(QImage(path)),
                     m_imaging->loadPhoto(source(name).toStdString()).image) > 45);
    }
}

void TestPhotoMaster::whatIsNotEditedOfAJpegStaysAsItIs_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("4:2:0, progressive") << "progressive.jpg";
    QTest::newRow("grey") << "grey.jpg";
}

/// As Qt decodes both files.
void TestPhotoMaster::whatIsNotEditedOfAJpegStaysAsItIs() {
    QFETCH(QString, name);
    PhotoMaster photo = master(name);
    const QImage before = QImage(source(name)).convertToFormat(QImage::Format_RGB32);
    QCOMPARE(QImage(saved(photo, "same.jpg")).convertToFormat(QImage::Format_RGB32), before);
    // A patch within the unit of 16 pixels that begins at 16, 0; from file to file, twice.
    auto& rgb = std::get<0>(photo.samples).rgb;
    for (int y = 4; y < 12; ++y)
        for (int x = 20; x < 28; ++x)
            for (int c = 0; c < 3; ++c)
                rgb[(static_cast<std::size_t>(y) * photo.width + x) * 3 + c] = 240;
    const PhotoMaster again = loaded(saved(photo, "patched.jpg"));
    const QImage after = QImage(saved(again, "twice.jpg")).convertToFormat(QImage::Format_RGB32);
    QVERIFY(qRed(after.pixel(24, 8)) > 225);
    for (int y = 0; y < after.height(); ++y)
        for (int x = 0; x < after.width(); ++x) // colour is interpolated over one sample
            QVERIFY(QRect(14, 0, 20, 18).contains(x, y) || after.pixel(x, y) == before.pixel(x, y));
}

void TestPhotoMaster::aTurnedJpegTurnsItsCoding() {
    const QByteArray before = segments(bytesOf(source("p3.jpg")), 0xc0).first();
    const QByteArray after = segments(bytesOf(saved(master("p3.jpg"), "turned.jpg")), 0xc0).first();
    // The first channel's sampling, two by one, stands after depth, sides, count and name.
    QCOMPARE(before.mid(7, 1), QByteArray("\x21"));
    QCOMPARE(after.mid(7, 1), QByteArray("\x12"));
    const PhotoMaster photo = master("p3.jpg");
    QVERIFY(psnr(m_imaging->loadPhoto(m_folder.filePath("turned.jpg").toStdString()).image,
                 m_imaging->srgbPicture(photo)) > 38);
}

void TestPhotoMaster::aTiffHoldsWhatItsTagsSay() {
    const Exif grey(bytesOf(saved(master("grey16.png"), "grey.tif")));
    QCOMPARE(*grey.number(256), 48U);
    QCOMPARE(*grey.number(257), 32U);
    QCOMPARE(*grey.number(258), 16U); // bits
    QCOMPARE(*grey.number(262), 1U);  // black is zero
    QCOMPARE(*grey.number(277), 1U);  // samples a pixel
    const Exif alpha(bytesOf(saved(master("alpha16.png"), "alpha.tif")));
    QCOMPARE(*alpha.number(262), 2U); // RGB
    QCOMPARE(*alpha.number(277), 4U);
    QCOMPARE(*alpha.number(338), 2U); // alpha not multiplied
    QCOMPARE(*alpha.number(274), 1U); // orientation
}

void TestPhotoMaster::greyStaysGreyUnlessColourComesIn() {
    PhotoMaster photo = master("grey.jpg");
    QCOMPARE(QImage(saved(photo, "grey.png")).format(), QImage::Format_Grayscale8);
    auto& rgb = std::get<0>(photo.samples).rgb;
    rgb[0] = 200;
    rgb[1] = 10;
    const QString path = saved(photo, "coloured.png");
    const QImage coloured(path);
    QVERIFY(!coloured.isGrayscale());
    QCOMPARE(qRed(coloured.pixel(0, 0)), 200);
    QCOMPARE(qGreen(coloured.pixel(0, 0)), 10);
    // A profile of grey would not fit; Qt opens the one that is there now.
    QVERIFY(coloured.colorSpace().isValid());
    const QImage jpeg(saved(photo, "coloured.jpg"));
    QVERIFY(!jpeg.isGrayscale());
}

void TestPhotoMaster::formatsThatHoldLessAreServed() {
    const PhotoMaster deep = master("alpha16.png");
    const QImage expected = QImage(source("alpha16.png"));
    const QString webp = saved(deep, "flat.webp");
    QCOMPARE(loaded(webp).bits(), 8);
    QVERIFY(furthest(deepPicture(loaded(webp)), expected.convertToFormat(QImage::Format_RGBA64)) <=
            129);
    const QImage jpeg(saved(deep, "flat.jpg"));
    QVERIFY(psnr(fromQImage(jpeg),
                 fromQImage(overWhite(expected.convertToFormat(QImage::Format_ARGB32)))) > 38);
    // What holds no profile is written in sRGB.
    const PhotoMaster wide = master("p316.png");
    QVERIFY(largestDifference(m_imaging->srgbPicture(wide), QImage(saved(wide, "flat.bmp"))) == 0);
    QVERIFY(largestDifference(m_imaging->srgbPicture(wide), QImage(saved(wide, "wide.png"))) > 0);
}

void TestPhotoMaster::theOldFileStaysWhenSavingFails() {
    const QString path = saved(master("grey.jpg"), "old.jpg");
    const QByteArray before = bytesOf(path);
    ErrorKind kind = ErrorKind::Internal;
    PhotoMaster wide;
    wide.width = 70000;
    wide.height = 1;
    wide.samples = PhotoSamples<std::uint8_t>{std::vector<std::uint8_t>(210000), {}};
    QVERIFY(errorOf([&] { saved(wide, "old.jpg"); }, kind).find("65500") != std::string::npos);
    QVERIFY(kind == ErrorKind::InvalidArgument);
    QVERIFY(errorOf([&] { saved(wide, "old.webp"); }, kind).find("16383") != std::string::npos);
    QVERIFY(errorOf([&] { saved(wide, "old.xyz"); }, kind).find("names no") != std::string::npos);
    QVERIFY(errorOf([&] { saved({}, "old.jpg"); }, kind).find("no pixels") != std::string::npos);
    wide.height = 2; // not so many values
    QVERIFY(errorOf([&] { saved(wide, "old.png"); }, kind).find("no pixels") != std::string::npos);
    QCOMPARE(bytesOf(path), before);
    QVERIFY(!QFile::exists(m_folder.filePath("old.xyz")));
}

QTEST_GUILESS_MAIN(TestPhotoMaster)
#include "tst_photo_master.moc"
