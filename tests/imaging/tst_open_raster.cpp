#include "core/facade/imaging_factory.h"
#include "sample_pictures.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtEndian>
#include <QtTest>
#include <cmath>

using namespace inlay;
using namespace samples;

namespace {

/// The entries of a zip file, in the order of its directory (PKWARE's APPNOTE, 4.3); stored ones.
QList<QPair<QByteArray, QByteArray>> entriesOf(const QByteArray& zip) {
    QList<QPair<QByteArray, QByteArray>> entries;
    const auto u16 = [&zip](qsizetype at) { return qFromLittleEndian<quint16>(zip.data() + at); };
    const auto u32 = [&zip](qsizetype at) { return qFromLittleEndian<quint32>(zip.data() + at); };
    const qsizetype end = zip.lastIndexOf(QByteArray("PK\5\6", 4));
    qsizetype at = u32(end + 16);
    for (int i = 0; i < u16(end + 10); ++i) {
        const int nameLength = u16(at + 28);
        const qsizetype local = u32(at + 42);
        const qsizetype data = local + 30 + u16(local + 26) + u16(local + 28);
        const bool isStored = u16(at + 10) == 0;
        entries += {zip.mid(at + 46, nameLength),
                    isStored ? zip.mid(data, u32(at + 24)) : QByteArray("packed")};
        at += 46 + nameLength + u16(at + 30) + u16(at + 32);
    }
    return entries;
}

/// A layer of stack.xml.
struct Layer {
    QImage picture;
    QPoint place;
    QString name, blending;
};

/// Straight alpha over an opaque picture, in double, at the depth of both.
QImage laidOver(QImage below, const Layer& layer) {
    for (int y = 0; y < layer.picture.height(); ++y)
        for (int x = 0; x < layer.picture.width(); ++x) {
            const QRgba64 top = reinterpret_cast<const QRgba64*>(layer.picture.constScanLine(y))[x];
            QRgba64& pixel = reinterpret_cast<QRgba64*>(
                below.scanLine(y + layer.place.y()))[x + layer.place.x()];
            const double alpha = top.alpha() / 65535.0;
            const auto mixed = [alpha](int over, int under) {
                return static_cast<quint16>(std::lround(over * alpha + under * (1 - alpha)));
            };
            pixel = QRgba64::fromRgba64(mixed(top.red(), pixel.red()),
                                        mixed(top.green(), pixel.green()),
                                        mixed(top.blue(), pixel.blue()), pixel.alpha());
        }
    return below;
}

int furthest(const QImage& a, const QImage& b) {
    int most = a.size() == b.size() ? 0 : 65536;
    for (int y = 0; y < a.height() && most < 65536; ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgba64 p = reinterpret_cast<const QRgba64*>(a.constScanLine(y))[x];
            const QRgba64 q = reinterpret_cast<const QRgba64*>(b.constScanLine(y))[x];
            most = std::max({most, std::abs(p.red() - q.red()), std::abs(p.green() - q.green()),
                             std::abs(p.blue() - q.blue())});
        }
    return most;
}

} // namespace

/// Layers for other programs, read back with nothing but the specifications of OpenRaster and zip,
/// and Qt for PNG.
class TestOpenRaster : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFileIsLaidOutAsTheStandardSays();
    void layersMakeTheEditedPhoto_data();
    void layersMakeTheEditedPhoto();
    void theLayerAloneIsAsLargeAsThePhoto();
    void anEmptyEditIsALayerToo();
    void whatDoesNotFitIsRefused();

private:
    /// A photo of noise, and the same where a soft disc was blended to other noise.
    template <typename Value>
    void prepare() {
        constexpr int width = 300;
        constexpr int height = 200;
        PhotoSamples<Value> before;
        PhotoSamples<Value> after;
        m_mask.clear();
        quint32 random = 7;
        const auto next = [&random] {
            random = random * 1664525U + 1013904223U;
            return static_cast<Value>(random >> 12);
        };
        for (int i = 0; i < width * height; ++i) {
            const double distance = std::hypot(i % width - 140, i / width - 90);
            const double share = std::clamp((60 - distance) / 40, 0.0, 1.0);
            m_mask.push_back(static_cast<std::uint8_t>(std::ceil(share * 255)));
            for (int c = 0; c < 3; ++c) {
                const Value from = next();
                before.rgb.push_back(from);
                after.rgb.push_back(
                    static_cast<Value>(std::lround(from * (1 - share) + next() * share)));
            }
        }
        m_before = PhotoMaster();
        m_before.width = width;
        m_before.height = height;
        m_before.printResolution = {300, 300};
        m_after = m_before;
        m_before.samples = before;
        m_after.samples = after;
    }
    QByteArray written(const QString& name) {
        m_imaging->saveLayers(m_folder.filePath(name).toStdString(), m_before, m_after, m_mask);
        QFile file(m_folder.filePath(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QImage decoded(const QByteArray& png) {
        return QImage::fromData(png, "PNG").convertToFormat(QImage::Format_RGBA64);
    }

    QTemporaryDir m_folder;
    PhotoMaster m_before, m_after;
    std::vector<std::uint8_t> m_mask;
    std::unique_ptr<Imaging> m_imaging = createImaging();
};

void TestOpenRaster::theFileIsLaidOutAsTheStandardSays() {
    prepare<std::uint8_t>();
    const QByteArray file = written("a.ora");
    // What `file` and desktops look for, at fixed places: stored, without a gap, no line end.
    QCOMPARE(file.mid(30, 24), QByteArray("mimetypeimage/openraster"));
    QCOMPARE(file.mid(54, 4), QByteArray("PK\3\4", 4));
    const auto entries = entriesOf(file);
    QStringList names;
    for (const auto& entry : entries)
        names += entry.first;
    QCOMPARE(names.first(), QString("mimetype"));
    for (const char* required : {"stack.xml", "mergedimage.png", "Thumbnails/thumbnail.png"})
        QVERIFY(names.contains(required));
    const QImage thumbnail =
        QImage::fromData(entries[names.indexOf("Thumbnails/thumbnail.png")].second);
    QCOMPARE(thumbnail.size(), QSize(256, 170));
}

void TestOpenRaster::layersMakeTheEditedPhoto_data() {
    QTest::addColumn<int>("bits");
    QTest::newRow("8 bits") << 8;
    QTest::newRow("16 bits") << 16;
}

void TestOpenRaster::layersMakeTheEditedPhoto() {
    QFETCH(int, bits);
    if (bits == 16)
        prepare<std::uint16_t>();
    else
        prepare<std::uint8_t>();
    const auto entries = entriesOf(written("b.ora"));
    QMap<QString, QByteArray> files;
    for (const auto& entry : entries)
        files[entry.first] = entry.second;
    QXmlStreamReader xml(files["stack.xml"]);
    QSize size;
    QList<Layer> layers; // the uppermost first
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            const auto value = [&xml](const char* name) {
                return xml.attributes().value(QLatin1String(name)).toString();
            };
            if (xml.name() == QLatin1String("image")) {
                size = QSize(value("w").toInt(), value("h").toInt());
                QCOMPARE(value("version"), QString("0.0.3"));
                QCOMPARE(value("xres"), QString("300"));
            } else if (xml.name() == QLatin1String("layer")) {
                QVERIFY(files.contains(value("src")));
                QCOMPARE(value("visibility"), QString("visible"));
                QCOMPARE(value("opacity").toDouble(), 1.0);
                layers += {decoded(files[value("src")]),
                           {value("x").toInt(), value("y").toInt()},
                           value("name"),
                           value("composite-op")};
            }
        }
    QVERIFY(!xml.hasError());
    QCOMPARE(size, QSize(300, 200));
    QCOMPARE(layers.size(), 2);
    QCOMPARE(layers[0].name, QString("Edit"));
    QCOMPARE(layers[0].blending, QString("svg:src-over"));
    // Cut to the disc.
    QCOMPARE(layers[0].place, QPoint(81, 31));
    QCOMPARE(layers[0].picture.size(), QSize(119, 119));
    QCOMPARE(layers[1].picture.size(), size);
    const QImage merged = decoded(files["mergedimage.png"]);
    const int step = bits == 8 ? 257 : 1;
    QVERIFY(furthest(layers[1].picture, merged) > 10000);
    QVERIFY2(furthest(laidOver(layers[1].picture, layers[0]), merged) <= step,
             qPrintable(QString::number(furthest(laidOver(layers[1].picture, layers[0]), merged))));
    // Its alpha is the mask, and where the mask is whole the edit itself.
    const QRgba64 middle = layers[0].picture.pixelColor(140 - 81, 90 - 31).rgba64();
    QCOMPARE(int{middle.alpha()}, 65535);
    QVERIFY(layers[0].picture.pixelColor(2, 59).rgba64().alpha() < 30000);
}

void TestOpenRaster::theLayerAloneIsAsLargeAsThePhoto() {
    prepare<std::uint8_t>();
    written("layer.png");
    const QImage photo = [this] {
        QImage image(m_before.width, m_before.height, QImage::Format_RGB888);
        const auto& rgb = std::get<0>(m_before.samples).rgb;
        for (int y = 0; y < image.height(); ++y)
            std::copy_n(&rgb[static_cast<std::size_t>(y) * image.width() * 3], image.width() * 3,
                        image.scanLine(y));
        return image.convertToFormat(QImage::Format_RGBA64);
    }();
    const QImage layer = decoded([this] {
        QFile file(m_folder.filePath("layer.png"));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }());
    QCOMPARE(layer.size(), photo.size());
    QCOMPARE(layer.pixelColor(0, 0).alpha(), 0);
    const QImage laid = laidOver(photo, {layer, {}, {}, {}});
    const auto& wanted = std::get<0>(m_after.samples).rgb;
    for (int i = 0; i < photo.width() * photo.height(); ++i) {
        const QColor c = laid.pixelColor(i % photo.width(), i / photo.width());
        QVERIFY(std::abs(c.red() - wanted[static_cast<std::size_t>(i) * 3]) <= 1);
    }
    // The same as TIFF.
    written("layer.tif");
    const PhotoMaster tiff = m_imaging->loadMaster(m_folder.filePath("layer.tif").toStdString());
    const PhotoMaster png = m_imaging->loadMaster(m_folder.filePath("layer.png").toStdString());
    QVERIFY(std::get<0>(tiff.samples).rgb == std::get<0>(png.samples).rgb);
    QVERIFY(std::get<0>(tiff.samples).alpha == std::get<0>(png.samples).alpha);
    QVERIFY(!tiff.alphaIsAssociated);
}

void TestOpenRaster::anEmptyEditIsALayerToo() {
    prepare<std::uint8_t>();
    m_after = m_before;
    m_mask.assign(m_mask.size(), 0);
    const auto entries = entriesOf(written("empty.ora"));
    for (const auto& entry : entries)
        if (entry.first == "data/edit.png")
            QCOMPARE(decoded(entry.second).pixelColor(0, 0).alpha(), 0);
    QCOMPARE(entries.size(), 6);
}

void TestOpenRaster::whatDoesNotFitIsRefused() {
    prepare<std::uint8_t>();
    ErrorKind kind = ErrorKind::Internal;
    QVERIFY(errorOf([&] { written("a.jpg"); }, kind).find("names no format of layers") !=
            std::string::npos);
    QVERIFY(kind == ErrorKind::InvalidArgument);
    m_mask.pop_back();
    QVERIFY(errorOf([&] { written("c.ora"); }, kind).find("one size") != std::string::npos);
    QVERIFY(!QFile::exists(m_folder.filePath("c.ora")));
}

QTEST_GUILESS_MAIN(TestOpenRaster)
#include "tst_open_raster.moc"
