#include "core/facade/imaging_factory.h"
#include "core/imaging/heif_decoder.h"
#include "sample_files.h"
#include "sample_pictures.h"

#include <QRandomGenerator>
#include <QScopeGuard>
#include <QtTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace inlay;
using namespace samples;

/// What is no picture, no longer one, or too much of one: always an error that says which file,
/// what is wrong and what to do, never half a picture.
class TestBadPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesThatAreNoPictures_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        const auto unsupported = static_cast<int>(ErrorKind::UnsupportedFormat);
        const auto corrupt = static_cast<int>(ErrorKind::CorruptFile);
        QTest::newRow("empty") << QByteArray() << corrupt << QStringLiteral("0 bytes");
        QTest::newRow("text") << QByteArray("Dear reader, this is a letter.") << unsupported
                              << QStringLiteral("is a text (\"Dear reader");
        const auto row = [&](const char* name, const QByteArray& content, const char* words) {
            QTest::newRow(name) << content << unsupported << QString::fromLatin1(words);
        };
        row("web page", "\n<!DOCTYPE html><html></html>", "is a web page");
        row("drawing", "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "is an SVG drawing");
        row("film",
            QByteArray("\0\0\0\x18"
                       "ftypmp42\0\0\0\0mp42isom",
                       24),
            "is a film");
        row("film of a phone",
            QByteArray("\0\0\0\x14"
                       "ftypqt  \0\0\0\0qt  ",
                       20),
            "is a film");
        row("Matroska", "\x1a\x45\xdf\xa3 and so on", "is a film");
        row("OpenEXR", "\x76\x2f\x31\x01 and so on", "is an OpenEXR picture");
        row("GIMP", "gimp xcf v011", "is a file of GIMP");
        row("Netpbm", "P6\n2 2\n255\n............", "is a Netpbm picture");
        row("Fujifilm's raw file", "FUJIFILMCCD-RAW 0201", "raw file");
        row("Canon's raw file",
            QByteArray("\0\0\0\x18"
                       "ftypcrx \0\0\0\1crx isom",
                       24),
            "raw file");
        row("Canon's older raw file", rawFile(256, 100, "CR\2\0"), "raw file");
        row("Adobe's raw file", rawFile(50706, 1), "raw file");
        row("Nikon's raw file", rawFile(254, 1), "raw file");
        QTest::newRow("gif") << QByteArray("GIF89a....") << corrupt << QStringLiteral("GIF");
        QTest::newRow("heic") << QByteArray("\0\0\0\x18"
                                            "ftypheic\0\0\0\0mif1",
                                            20)
                              << (readsHeif() ? corrupt : unsupported) << QStringLiteral("HEIC");
        QTest::newRow("jxl") << QByteArray("\xff\x0a\x10\x20 and so on") << unsupported
                             << QStringLiteral("JPEG XL");
        QTest::newRow("one byte") << QByteArray("\xff") << unsupported
                                  << QStringLiteral("is not a PNG");
        QTest::newRow("a text that begins like a BMP")
            << QByteArray("BM stands for Bitmap, says the manual.") << unsupported
            << QStringLiteral("is a text");
        QTest::newRow("no pixels")
            << png(0, 7, 8, 2, {}) << corrupt << QStringLiteral("without pixels");
    }

    void filesThatAreNoPictures() {
        QFETCH(QByteArray, content);
        QFETCH(int, kind);
        QFETCH(QString, words);
        expectError(fileWith(content), static_cast<ErrorKind>(kind), words);
    }

    void truncatedFiles_data() {
        QTest::addColumn<QByteArray>("whole");
        const QImage picture = noisyPicture(160, 120);
        QTest::newRow("jpeg") << encoded(picture, "JPG", 90);
        QTest::newRow("progressive jpeg") << progressiveJpeg(picture);
        QTest::newRow("png") << encoded(picture, "PNG");
        QTest::newRow("bmp") << encoded(picture, "BMP");
        QTest::newRow("tiff") << rgbTiff(picture, 1);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.webp"));
        m_imaging->saveImage(path.toStdString(), fromQImage(picture));
        QFile webp(path);
        QVERIFY(webp.open(QIODevice::ReadOnly));
        QTest::newRow("webp") << webp.readAll();
    }

    void truncatedFiles() {
        QFETCH(QByteArray, whole);
        QCOMPARE(m_imaging->loadPhoto(fileWith(whole)).image.width, 160);
        // The last bytes too: 20 of a JPEG hold pixels still.
        for (const qsizetype length : {qsizetype{30}, whole.size() / 3, whole.size() / 2,
                                       whole.size() * 9 / 10, whole.size() - 20})
            expectError(fileWith(whole.left(length)), ErrorKind::CorruptFile, QString());
    }

    /// Some cameras leave out the end marker; every pixel is there.
    void aJpegWithoutItsEndMarkerIsRead() {
        const QByteArray whole = encoded(noisyPicture(160, 120), "JPG", 90);
        const Photo photo = m_imaging->loadPhoto(fileWith(whole.left(whole.size() - 2)));
        QVERIFY(photo.image == m_imaging->loadPhoto(fileWith(whole)).image);
    }

    void damageInTheMiddleIsSeen() {
        QByteArray file = encoded(noisyPicture(160, 120), "PNG");
        file[file.size() / 2] = static_cast<char>(file[file.size() / 2] ^ 0x55);
        expectError(fileWith(file), ErrorKind::CorruptFile, QStringLiteral("damaged"));
    }

    /// Whatever the bytes: a picture or an Error, never a crash, never another exception.
    void randomDamageIsContained() {
        QRandomGenerator random(7);
        const QImage picture = drawnPicture(40, 30);
        for (const QByteArray& whole : {encoded(picture, "JPG", 90), encoded(picture, "PNG"),
                                        encoded(picture, "BMP"), rgbTiff(picture, 6)})
            for (int round = 0; round < 150; ++round) {
                QByteArray file = whole;
                for (int i = 0; i < 4; ++i)
                    file[random.bounded(std::min<int>(static_cast<int>(file.size()), 400))] =
                        static_cast<char>(random.bounded(256));
                try {
                    m_imaging->decodePhoto(reinterpret_cast<const std::uint8_t*>(file.constData()),
                                           static_cast<std::size_t>(file.size()));
                } catch (const Error&) {
                }
            }
    }

    /// The pixels are not there at all: the header alone must be enough for the refusal.
    void tooManyPixelsAreRefusedBeforeDecoding() {
        const std::string path = fileWith(png(20000, 6000, 8, 2, {}));
        expectError(path, ErrorKind::TooLarge, QStringLiteral("20000 x 6000"));
        expectError(path, ErrorKind::TooLarge, QStringLiteral("100 megapixels"));
        expectError(fileWith(png(0x7fffffff, 0x7fffffff, 8, 2, {})), ErrorKind::TooLarge,
                    QStringLiteral("megapixels"));
    }

    void theLimitItselfIsAllowed() {
        // 100 megapixels of one bit are a small file.
        const int side = 10000;
        const QByteArray file = png(side, side, 1, 0, QByteArray(side / 8 * side, '\0'));
        const Photo photo = m_imaging->loadPhoto(fileWith(file));
        QCOMPARE(photo.image.width, side);
        QCOMPARE(photo.image.rgb.size(), std::size_t{300'000'000});
    }

    void noSuchFile() {
        expectError(m_folder.filePath(QStringLiteral("nothing.png")).toStdString(),
                    ErrorKind::FileNotFound, QStringLiteral("does not exist"));
    }

    void aFolder() {
        expectError(m_folder.path().toStdString(), ErrorKind::FileUnreadable,
                    QStringLiteral("is a folder"));
    }

    void aPipe() {
        const std::string path = m_folder.filePath(QStringLiteral("pipe.png")).toStdString();
        QCOMPARE(mkfifo(path.c_str(), 0600), 0);
        expectError(path, ErrorKind::FileUnreadable, QStringLiteral("pipe"));
    }

    void anUnreadableFile() {
        const std::string path = fileWith(encoded(drawnPicture(8, 8), "PNG"));
        QCOMPARE(chmod(path.c_str(), 0), 0);
        // Root may read everything: be somebody else for a moment.
        constexpr uid_t nobody = 65534;
        const bool isRoot = geteuid() == 0;
        QVERIFY(!isRoot || seteuid(nobody) == 0);
        const auto again = qScopeGuard([isRoot] {
            if (isRoot && seteuid(0) != 0)
                qFatal("cannot become root again");
        });
        expectError(path, ErrorKind::FileUnreadable, QStringLiteral("permissions"));
    }

private:
    /// The beginning of a TIFF file with `mark` behind its header: an entry, and directories below.
    static QByteArray rawFile(unsigned tag, unsigned value, const QByteArray& mark = {}) {
        QByteArray file("II*\0", 4);
        const auto add = [&file](unsigned number, int bytes) {
            for (int i = 0; i < bytes; ++i)
                file += static_cast<char>(number >> (8 * i));
        };
        add(8 + static_cast<unsigned>(mark.size()), 4);
        file += mark;
        add(2, 2); // entries
        for (const auto& [number, content] : {std::pair(tag, value), std::pair(330U, 0U)}) {
            add(number, 2);
            add(4, 2); // a LONG
            add(1, 4);
            add(content, 4);
        }
        add(0, 4); // no other directory
        return file;
    }

    /// Noise does not compress: every part of the file holds pixels.
    static QImage noisyPicture(int width, int height) {
        QRandomGenerator random(3);
        QImage picture(width, height, QImage::Format_RGB888);
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x)
                picture.setPixel(x, y, random.generate() | 0xff000000U);
        return picture;
    }

    std::string fileWith(const QByteArray& content) {
        const QString path = m_folder.filePath(QStringLiteral("sample %1.png").arg(++m_count));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the sample cannot be written");
        return path.toStdString();
    }

    void expectError(const std::string& path, ErrorKind expected, const QString& words) {
        ErrorKind kind = ErrorKind::Internal;
        const std::string message = errorOf([&] { m_imaging->loadPhoto(path); }, kind);
        QVERIFY2(kind == expected, message.c_str());
        QVERIFY2(message.rfind(path, 0) == 0, message.c_str()); // it begins with the file
        QVERIFY2(message.find('\n') == std::string::npos, message.c_str());
        QVERIFY2(message.find(';') != std::string::npos, message.c_str()); // and says what to do
        QVERIFY2(QString::fromStdString(message).contains(words), message.c_str());
    }

    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<Imaging> m_imaging = createImaging();
};

QTEST_GUILESS_MAIN(TestBadPictures)
#include "tst_bad_pictures.moc"
