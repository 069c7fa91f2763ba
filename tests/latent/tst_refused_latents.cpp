#include "core/base/error.h"
#include "core/io/kinds/classify.h"
#include "core/io/tensors/npz.h"
#include "core/io/tensors/safetensors_file.h"
#include "latent_folder.h"

#include <QtTest>
#include <limits>
#include <unistd.h>

using namespace inlay;

/// Files that hold no latent, or none that may be used.
class TestRefusedLatents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoLatent_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("kind");
        const auto npy = [](std::vector<std::int64_t> shape, std::vector<float> values) {
            const auto bytes = npyBytes(NpyArray::ofFloats(std::move(shape), std::move(values)));
            return QByteArray(reinterpret_cast<const char*>(bytes.data()),
                              static_cast<int>(bytes.size()));
        };
        const auto row = [](const char* name, const QByteArray& content, ErrorKind kind) {
            QTest::newRow(name) << content << static_cast<int>(kind);
        };
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const float infinity = std::numeric_limits<float>::infinity();
        row("NaN", npy({1, 2}, {1, nan}), ErrorKind::NonFinite);
        row("infinity", npy({1, 2}, {-infinity, 1}), ErrorKind::NonFinite);
        row("scalar", npy({}, {1}), ErrorKind::InvalidArgument);
        row("four dimensions", npy({2, 2, 2, 2}, std::vector<float>(16)),
            ErrorKind::InvalidArgument);
        row("no rows", npy({0, 512}, {}), ErrorKind::InvalidArgument);
        row("too many rows", npy({2, 65, 2}, std::vector<float>(260)), ErrorKind::InvalidArgument);
        row("empty file", {}, ErrorKind::UnsupportedFormat);
        row("a text", "hello, this is no latent", ErrorKind::UnsupportedFormat);
        row("cut short", npy({1, 2}, {1, 2}).chopped(1), ErrorKind::CorruptFile);
        row("os.system", "cos\nsystem\n(S'echo'\ntR.", ErrorKind::HostileFile);
    }

    void refusesWhatIsNoLatent() {
        QFETCH(QByteArray, content);
        QFETCH(int, kind);
        const std::string path = m_folder.path(QStringLiteral("bad"));
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QCOMPARE(m_folder.kindOfError(path), kind);
    }

    void refusesWhatCannotBeRead() {
        QCOMPARE(m_folder.kindOfError(m_folder.path()),
                 static_cast<int>(ErrorKind::FileUnreadable));
        QCOMPARE(m_folder.kindOfError(m_folder.path() + "/none"),
                 static_cast<int>(ErrorKind::FileNotFound));
        QVERIFY_EXCEPTION_THROWN(classifyFile(m_folder.path()), Error);
        if (geteuid() == 0)
            QSKIP("root may read everything");
        const std::string path = m_folder.save(sampleLatent(), LatentFormat::Npy);
        QFile::setPermissions(QString::fromStdString(path), QFile::Permissions());
        QCOMPARE(m_folder.kindOfError(path), static_cast<int>(ErrorKind::FileUnreadable));
    }

    void aNewerVersionIsRefused() {
        const std::string path = m_folder.path(QStringLiteral("v2.safetensors"));
        writeSafetensors(path, {{"format", "inlay-latent"}, {"version", "2"}},
                         {{"w", TensorView::ofFloats({1, 2}, {1, 2})}});
        QCOMPARE(m_folder.kindOfError(path), static_cast<int>(ErrorKind::UnsupportedFormat));
    }

private:
    LatentFolder m_folder;
};

QTEST_GUILESS_MAIN(TestRefusedLatents)
#include "tst_refused_latents.moc"
