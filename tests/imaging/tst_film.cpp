#include "core/imaging/imaging_factory.h"
#include "sample_pictures.h"

#include <QtEndian>
#include <QtTest>
#include <csignal>
#include <sys/resource.h>

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

    void anUnfinishedFilmLeavesNothing() {
        const QString path = m_folder->filePath(QStringLiteral("film.mp4"));
        {
            auto film = m_imaging->createFilm(path.toStdString(), 64, 48, 25);
            film->addFrame(Image(64, 48));
            QVERIFY(!QFileInfo::exists(path));
        }
        QCOMPARE(filesInFolder(), 0);
    }

    void anOldFilmStaysUntilTheNewOneIsWhole() {
        const QString path = m_folder->filePath(QStringLiteral("film.mp4"));
        writeFilm(path, 64, 48, 3);
        const QByteArray old = contentOf(path);
        { m_imaging->createFilm(path.toStdString(), 32, 32, 25)->addFrame(Image(32, 32)); }
        QCOMPARE(contentOf(path), old);
    }

    void aFullDiskLeavesTheOldFilm() {
        const QString path = m_folder->filePath(QStringLiteral("film.avi"));
        writeFilm(path, 64, 48, 2);
        const QByteArray old = contentOf(path);
        // A limit on the size of files fails as a full disk does.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit tight = before;
        tight.rlim_cur = 8000;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        ErrorKind kind = ErrorKind::Internal;
        const std::string message = errorOf([&] { writeFilm(path, 320, 240, 12); }, kind);
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY2(kind == ErrorKind::FileUnwritable, message.c_str());
        QCOMPARE(contentOf(path), old);
        QCOMPARE(filesInFolder(), 1);
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
        QVERIFY(kindOf("film.gif", 64, 25) == ErrorKind::InvalidArgument);
        QVERIFY(kindOf("film.mp4", 0, 25) == ErrorKind::InvalidArgument);
        QVERIFY(kindOf("film.mp4", 64, 0) == ErrorKind::InvalidArgument);
        QVERIFY(kindOf("film.mp4", 64, 121) == ErrorKind::InvalidArgument);
        QVERIFY(kindOf("no/such/film.mp4", 64, 25) == ErrorKind::FileUnwritable);
        auto film = m_imaging->createFilm(
            m_folder->filePath(QStringLiteral("film.mp4")).toStdString(), 64, 48, 25);
        QVERIFY_EXCEPTION_THROWN(film->addFrame(Image(48, 64)), Error);
        QVERIFY_EXCEPTION_THROWN(film->finish(), Error); // no frame
        film.reset();
        QCOMPARE(filesInFolder(), 0);
    }

private:
    void writeFilm(const QString& path, int width, int height, int frames) {
        auto film = m_imaging->createFilm(path.toStdString(), width, height, 25);
        for (int i = 0; i < frames; ++i) {
            Image frame = fromQImage(drawnPicture(width, height));
            std::fill_n(frame.rgb.begin() + i * 30, 300, static_cast<std::uint8_t>(i * 20));
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

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Imaging> m_imaging = createImaging();
};

QTEST_GUILESS_MAIN(TestFilm)
#include "tst_film.moc"
