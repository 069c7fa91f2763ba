#include "core/facade/imaging_factory.h"
#include "sample_pictures.h"

#include <QImageReader>
#include <QtEndian>
#include <QtTest>
#include <cmath>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace inlay;
using namespace samples;

namespace {

/// The content of the first box of that path in an MP4 file (ISO 14496-12), e.g. "moov/trak".
QByteArray mp4Box(QByteArray content, const QString& path) {
    for (const QString& name : path.split(QLatin1Char('/'))) {
        QByteArray found;
        for (qsizetype at = 0; at + 8 <= content.size();) {
            const qsizetype size = qFromBigEndian<quint32>(content.constData() + at);
            if (size < 8)
                break;
            if (content.mid(at + 4, 4) == name.toLatin1()) {
                found = content.mid(at + 8, size - 8);
                break;
            }
            at += size;
        }
        content = found;
    }
    return content;
}

/// A number of EBML (RFC 8794): its first byte says how long it is. An id keeps that mark.
quint64 ebmlNumber(const QByteArray& bytes, qsizetype& at, bool isId) {
    const auto first = static_cast<quint8>(bytes.at(at));
    int length = 1;
    while (length < 8 && !(first & (0x80 >> (length - 1))))
        ++length;
    quint64 value = isId ? first : first & (0xFF >> length);
    for (int i = 1; i < length; ++i)
        value = value << 8 | static_cast<quint8>(bytes.at(at + i));
    at += length;
    return value;
}

/// How many blocks of video, each a frame, are in this part of a Matroska file (RFC 9559).
int matroskaBlocks(const QByteArray& part) {
    int blocks = 0;
    for (qsizetype at = 0; at + 2 < part.size();) {
        const quint64 id = ebmlNumber(part, at, true);
        const auto size = static_cast<qsizetype>(ebmlNumber(part, at, false));
        if (id == 0x18538067 || id == 0x1F43B675 || id == 0xA0) // Segment, Cluster, BlockGroup
            blocks += matroskaBlocks(part.mid(at, std::min(size, part.size() - at)));
        else if (id == 0xA3 || id == 0xA1) // SimpleBlock, Block
            ++blocks;
        at += size;
    }
    return blocks;
}

/// Mean squared difference as decibels below full scale.
double psnr(const QImage& a, const QImage& b) {
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            sum += std::pow(qRed(p) - qRed(q), 2) + std::pow(qGreen(p) - qGreen(q), 2) +
                   std::pow(qBlue(p) - qBlue(q), 2);
        }
    }
    return 10 * std::log10(255.0 * 255 * 3 * a.width() * a.height() / std::max(sum, 1e-9));
}

/// Colours that change slowly in all directions, as of skin: what few colours show badly.
QImage gradient(int width, int height, int shift) {
    QImage image(width, height, QImage::Format_RGB888);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y,
                           qRgb(120 + x * 100 / width, 60 + y * 120 / height,
                                (40 + shift + 60 * (x + y) / (width + height)) % 256));
    }
    return image;
}

} // namespace

class TestFilm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anMp4HoldsItsFrames_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("even") << 64 << 48;
        QTest::newRow("odd") << 63 << 47;
    }

    void anMp4HoldsItsFrames() {
        QFETCH(int, width);
        QFETCH(int, height);
        const QString path = m_folder->filePath(QStringLiteral("film.mp4"));
        writeFilm(path, width, height, 12);
        const QByteArray file = contentOf(path);
        QCOMPARE(file.mid(4, 4), QByteArray("ftyp"));
        const QByteArray sizes = mp4Box(file, QStringLiteral("moov/trak/mdia/minf/stbl/stsz"));
        QVERIFY(sizes.size() >= 12);
        QCOMPARE(qFromBigEndian<quint32>(sizes.constData() + 8), 12U);
        const QByteArray track = mp4Box(file, QStringLiteral("moov/trak/tkhd"));
        QCOMPARE(qFromBigEndian<quint32>(track.constData() + track.size() - 8) >> 16,
                 static_cast<quint32>(width + width % 2));
        QCOMPARE(filesInFolder(), 1);
    }

    void anAviHoldsItsFrames() {
        const QString path = m_folder->filePath(QStringLiteral("film.avi"));
        writeFilm(path, 64, 48, 7);
        const QByteArray file = contentOf(path);
        QCOMPARE(file.left(4), QByteArray("RIFF"));
        QCOMPARE(file.mid(8, 4), QByteArray("AVI "));
        QCOMPARE(qFromLittleEndian<quint32>(file.constData() + 48), 7U); // dwTotalFrames
    }

    void aWebMHoldsItsFrames_data() { anMp4HoldsItsFrames_data(); }

    void aWebMHoldsItsFrames() {
        QFETCH(int, width);
        QFETCH(int, height);
        const QString path = m_folder->filePath(QStringLiteral("film.webm"));
        writeFilm(path, width, height, 9);
        const QByteArray file = contentOf(path);
        QCOMPARE(file.left(4), QByteArray::fromHex("1a45dfa3"));
        QVERIFY(file.left(64).contains("webm"));
        QVERIFY(file.contains("V_VP9") || file.contains("V_VP8"));
        QCOMPARE(matroskaBlocks(file), 9);
        QCOMPARE(filesInFolder(), 1);
    }

    void aGifShowsItsFrames_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("even") << 64 << 48;
        QTest::newRow("odd") << 63 << 47;
        QTest::newRow("large") << 300 << 200;
    }

    /// Read again by Qt's own decoder.
    void aGifShowsItsFrames() {
        QFETCH(int, width);
        QFETCH(int, height);
        const QString path = m_folder->filePath(QStringLiteral("film.gif"));
        constexpr int frames = 7;
        {
            auto film = m_imaging->createFilm(path.toStdString(), width, height, 30);
            for (int i = 0; i < frames; ++i)
                film->addFrame(fromQImage(gradient(width, height, 10 * i)));
            QVERIFY(!QFileInfo::exists(path));
            film->finish();
        }
        QImageReader reader(path);
        QCOMPARE(reader.imageCount(), frames);
        QCOMPARE(reader.loopCount(), -1);
        int milliseconds = 0;
        for (int i = 0; i < frames; ++i) {
            const QImage frame = reader.read();
            QCOMPARE(frame.size(), QSize(width, height));
            milliseconds += reader.nextImageDelay();
            const double quality = psnr(frame, gradient(width, height, 10 * i));
            QVERIFY2(quality > 35, qPrintable(QString::number(quality)));
            // Dithered: what is seen from afar is closer than any single pixel.
            const auto afar = [](const QImage& image) {
                return image.convertToFormat(QImage::Format_RGB888)
                    .scaled(8, 8, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            };
            const double blurred = psnr(afar(frame), afar(gradient(width, height, 10 * i)));
            QVERIFY2(blurred > 45, qPrintable(QString::number(blurred)));
        }
        QCOMPARE(milliseconds, 230); // 7 / 30 s, to the hundredth
        QCOMPARE(filesInFolder(), 1);
    }

    void aFewColoursStayAsTheyAre() {
        const QString path = m_folder->filePath(QStringLiteral("film.gif"));
        QImage flag(40, 30, QImage::Format_RGB888);
        for (int y = 0; y < 30; ++y) {
            for (int x = 0; x < 40; ++x)
                flag.setPixel(x, y,
                              y < 10   ? qRgb(0, 0, 0)
                              : y < 20 ? qRgb(221, 3, 7)
                                       : qRgb(255, 206, 1));
        }
        auto film = m_imaging->createFilm(path.toStdString(), 40, 30, 10);
        film->addFrame(fromQImage(flag));
        film->finish();
        QCOMPARE(QImage(path).convertToFormat(QImage::Format_RGB888), flag);
    }

    void numberedPicturesStandInAFolder() {
        const QString folder = m_folder->filePath(QStringLiteral("walk/"));
        auto film = m_imaging->createFilm(folder.toStdString(), 31, 20, 25);
        for (int i = 0; i < 12; ++i)
            film->addFrame(fromQImage(gradient(31, 20, i)));
        QVERIFY(!QFileInfo::exists(folder));
        film->finish();
        const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        QCOMPARE(names.size(), 12);
        QCOMPARE(names.first(), QStringLiteral("frame_00001.png"));
        for (int i = 0; i < 12; ++i)
            QCOMPARE(QImage(folder + names.at(i)).convertToFormat(QImage::Format_RGB888),
                     gradient(31, 20, i));
        QCOMPARE(entriesInFolder(), 1);
        // A second film does not mix with the first.
        ErrorKind kind = ErrorKind::Internal;
        errorOf([&] { m_imaging->createFilm(folder.toStdString(), 31, 20, 25); }, kind);
        QVERIFY(kind == ErrorKind::FileUnwritable);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 12);
    }

    void aNewFolderIsAsOthersAre() {
        // What permissions a new folder has, the process says.
        const mode_t before = umask(027);
        auto shared = m_imaging->createFilm(
            m_folder->filePath(QStringLiteral("shared/")).toStdString(), 8, 8, 25);
        umask(before);
        shared->addFrame(Image(8, 8));
        shared->finish();
        struct stat status = {};
        QCOMPARE(stat(m_folder->filePath(QStringLiteral("shared")).toUtf8().constData(), &status),
                 0);
        QCOMPARE(status.st_mode & 0777U, 0750U);
    }

    void anEmptyFolderIsFilled() {
        const QString folder = m_folder->filePath(QStringLiteral("empty"));
        QVERIFY(QDir().mkdir(folder));
        auto film = m_imaging->createFilm(folder.toStdString(), 8, 8, 25); // without a slash
        film->addFrame(Image(8, 8));
        film->finish();
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList("frame_00001.png"));
    }

    void anUnfinishedFilmLeavesNothing_data() { everyFormat(); }

    void anUnfinishedFilmLeavesNothing() {
        QFETCH(QString, name);
        const QString path = m_folder->filePath(name);
        {
            auto film = m_imaging->createFilm(path.toStdString(), 64, 48, 25);
            film->addFrame(Image(64, 48));
            QVERIFY(!QFileInfo::exists(path));
        }
        QCOMPARE(entriesInFolder(), 0);
    }

    void anOldFilmStaysUntilTheNewOneIsWhole() {
        const QString path = m_folder->filePath(QStringLiteral("film.mp4"));
        writeFilm(path, 64, 48, 3);
        const QByteArray old = contentOf(path);
        { m_imaging->createFilm(path.toStdString(), 32, 32, 25)->addFrame(Image(32, 32)); }
        QCOMPARE(contentOf(path), old);
    }

    void aFullDiskLeavesTheOldFilm_data() { everyFormat(); }

    void aFullDiskLeavesTheOldFilm() {
        QFETCH(QString, name);
        const QString path = m_folder->filePath(name);
        const bool isFolder = name.endsWith(QLatin1Char('/'));
        if (!isFolder)
            writeFilm(path, 64, 48, 2);
        const QByteArray old = contentOf(path);
        // A limit on the size of files fails as a full disk does.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit tight = before;
        tight.rlim_cur = 3000;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        ErrorKind kind = ErrorKind::Internal;
        const std::string message = errorOf([&] { writeFilm(path, 320, 240, 12); }, kind);
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY2(kind == ErrorKind::FileUnwritable, message.c_str());
        QVERIFY2(message.rfind(path.chopped(isFolder ? 1 : 0).toStdString(), 0) == 0,
                 message.c_str());
        QCOMPARE(contentOf(path), old);
        QCOMPARE(entriesInFolder(), isFolder ? 0 : 1);
    }

    void badRequests() {
        const auto kindOf = [this](const char* name, int side, double rate) {
            ErrorKind kind = ErrorKind::Internal;
            errorOf(
                [&] {
                    m_imaging->createFilm(
                        m_folder->filePath(QString::fromLatin1(name)).toStdString(), side, side,
                        rate);
                },
                kind);
            return kind;
        };
        QVERIFY(kindOf("film.mkv", 64, 25) == ErrorKind::InvalidArgument);
        QVERIFY(kindOf("film.mp4", 0, 25) == ErrorKind::InvalidArgument);
        QVERIFY(kindOf("film.mp4", 64, 0) == ErrorKind::InvalidArgument);
        QVERIFY(kindOf("film.mp4", 64, 121) == ErrorKind::InvalidArgument);
        QVERIFY(kindOf("film.gif", 64, 60) == ErrorKind::InvalidArgument);
        QVERIFY(kindOf("film", 64, 25) == ErrorKind::InvalidArgument);
        QVERIFY(kindOf("no/such/folder/", 64, 25) == ErrorKind::FileUnwritable);
        QVERIFY(kindOf("no/such/film.gif", 64, 25) == ErrorKind::FileUnwritable);
        QVERIFY(kindOf("no/such/film.mp4", 64, 25) == ErrorKind::FileUnwritable);
        QCOMPARE(entriesInFolder(), 0);
    }

    void badFrames_data() { everyFormat(); }

    void badFrames() {
        QFETCH(QString, name);
        auto film = m_imaging->createFilm(m_folder->filePath(name).toStdString(), 64, 48, 25);
        QVERIFY_EXCEPTION_THROWN(film->addFrame(Image(48, 64)), Error);
        QVERIFY_EXCEPTION_THROWN(film->finish(), Error); // no frame
        film.reset();
        QCOMPARE(entriesInFolder(), 0);
    }

private:
    static void everyFormat() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"film.mp4", "film.webm", "film.gif", "film.avi", "film/"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void writeFilm(const QString& path, int width, int height, int frames) {
        auto film = m_imaging->createFilm(path.toStdString(), width, height, 25);
        for (int i = 0; i < frames; ++i) {
            Image frame = fromQImage(drawnPicture(width, height));
            std::fill_n(frame.rgb.begin() + 30L * i, 300, static_cast<std::uint8_t>(i * 20));
            film->addFrame(frame);
        }
        film->finish();
    }

    static QByteArray contentOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    qsizetype filesInFolder() const {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size();
    }

    qsizetype entriesInFolder() const {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
            .size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Imaging> m_imaging = createImaging();
};

QTEST_GUILESS_MAIN(TestFilm)
#include "tst_film.moc"
