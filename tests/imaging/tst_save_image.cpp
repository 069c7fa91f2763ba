#include "core/facade/imaging_factory.h"
#include "sample_pictures.h"

#include <QtTest>
#include <csignal>
#include <sys/resource.h>

using namespace inlay;
using namespace samples;

class TestSaveImage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    /// Qt reads what we wrote.
    void qtReadsIt_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("tolerance");
        QTest::newRow("png") << QStringLiteral("a.png") << 0;
        QTest::newRow("capitals") << QStringLiteral("a.PNG") << 0;
        QTest::newRow("bmp") << QStringLiteral("a.bmp") << 0;
        QTest::newRow("jpg") << QStringLiteral("a.jpg") << 20;
        QTest::newRow("jpeg") << QStringLiteral("a b \u00e4.jpeg") << 20;
    }

    void qtReadsIt() {
        QFETCH(QString, name);
        QFETCH(int, tolerance);
        const QString path = m_folder->filePath(name);
        const Image image = fromQImage(drawnPicture(40, 30));
        m_imaging->saveImage(path.toStdString(), image);
        const QImage read(path);
        QVERIFY(!read.isNull());
        QVERIFY(largestDifference(image, read) <= tolerance);
    }

    void losslessFormatsComeBackAsTheyWere() {
        const Image image = fromQImage(drawnPicture(41, 30));
        for (const char* name : {"a.png", "a.webp", "a.tif", "a.tiff", "a.bmp"}) {
            const std::string path = m_folder->filePath(QString::fromLatin1(name)).toStdString();
            m_imaging->saveImage(path, image);
            QVERIFY2(m_imaging->loadPhoto(path).image == image, name);
        }
    }

    void theQualityCounts() {
        const Image image = fromQImage(drawnPicture(200, 150));
        const QString low = m_folder->filePath(QStringLiteral("low.jpg"));
        const QString high = m_folder->filePath(QStringLiteral("high.jpg"));
        m_imaging->saveImage(low.toStdString(), image, 20);
        m_imaging->saveImage(high.toStdString(), image, 99);
        QVERIFY(QFileInfo(low).size() < QFileInfo(high).size());
    }

    void theSameBytesTwice() {
        const Image image = fromQImage(drawnPicture(64, 64));
        const QString first = m_folder->filePath(QStringLiteral("1.png"));
        const QString second = m_folder->filePath(QStringLiteral("2.png"));
        m_imaging->saveImage(first.toStdString(), image);
        m_imaging->saveImage(second.toStdString(), image);
        QCOMPARE(contentOf(first), contentOf(second));
    }

    void badRequests_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("quality");
        QTest::addColumn<int>("side");
        QTest::addColumn<int>("kind");
        const auto argument = static_cast<int>(ErrorKind::InvalidArgument);
        const auto unwritable = static_cast<int>(ErrorKind::FileUnwritable);
        QTest::newRow("no ending") << QStringLiteral("a") << 95 << 8 << argument;
        QTest::newRow("unknown ending") << QStringLiteral("a.xyz") << 95 << 8 << argument;
        QTest::newRow("quality 0") << QStringLiteral("a.jpg") << 0 << 8 << argument;
        QTest::newRow("quality 101") << QStringLiteral("a.jpg") << 101 << 8 << argument;
        QTest::newRow("no pixels") << QStringLiteral("a.png") << 95 << 0 << argument;
        QTest::newRow("no folder") << QStringLiteral("no/such/a.png") << 95 << 8 << unwritable;
    }

    void badRequests() {
        QFETCH(QString, name);
        QFETCH(int, quality);
        QFETCH(int, side);
        QFETCH(int, kind);
        ErrorKind thrown = ErrorKind::Internal;
        const std::string message = errorOf(
            [&] {
                m_imaging->saveImage(m_folder->filePath(name).toStdString(), Image(side, side),
                                     quality);
            },
            thrown);
        QVERIFY2(static_cast<int>(thrown) == kind, message.c_str());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 0);
    }

    void aFullDiskLeavesTheOldPicture() {
        const QString path = m_folder->filePath(QStringLiteral("a.bmp"));
        m_imaging->saveImage(path.toStdString(), Image(4, 4));
        const QByteArray old = contentOf(path);
        // A limit on the size of files fails as a full disk does.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit tight = before;
        tight.rlim_cur = 1000;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        ErrorKind kind = ErrorKind::Internal;
        const std::string message =
            errorOf([&] { m_imaging->saveImage(path.toStdString(), Image(100, 100)); }, kind);
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY2(kind == ErrorKind::FileUnwritable, message.c_str());
        QCOMPARE(contentOf(path), old);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

private:
    static QByteArray contentOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Imaging> m_imaging = createImaging();
};

QTEST_GUILESS_MAIN(TestSaveImage)
#include "tst_save_image.moc"
