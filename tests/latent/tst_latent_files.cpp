#include "core/base/error.h"
#include "core/io/kinds/classify.h"
#include "core/model/latent/latent_loss.h"
#include "latent_folder.h"
#include "python_line.h"

#include <QtEndian>
#include <QtTest>
#include <limits>

using namespace inlay;

/// What is saved, and what other programs and the program itself read of it.
class TestLatentFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItSaves_data() {
        QTest::addColumn<int>("format");
        for (LatentFormat format :
             {LatentFormat::Safetensors, LatentFormat::Npz, LatentFormat::Npy, LatentFormat::Pt})
            QTest::newRow(latentFormatEnding(format)) << static_cast<int>(format);
    }

    void readsBackWhatItSaves() {
        QFETCH(int, format);
        const auto kind = static_cast<LatentFormat>(format);
        const std::string path = m_folder.save(sampleLatent(), kind);
        const Latent back = m_folder.files().load(path).at(0);
        QCOMPARE(back.w, sampleLatent().w);
        QCOMPARE(back.rows, 3);
        const bool keepsNoise = kind == LatentFormat::Safetensors || kind == LatentFormat::Npz;
        QCOMPARE(back.noise.size(), std::size_t(keepsNoise ? 2 : 0));
        if (keepsNoise)
            QCOMPARE(back.noise[1].values, sampleLatent().noise[1].values);
        if (kind == LatentFormat::Safetensors) {
            QCOMPARE(back.networkSha256, std::string("abc"));
            QCOMPARE(back.networkName, std::string("portr\xc3\xa4ts"));
        }
        QVERIFY(classifyFile(path) == FileKind::Latent);
    }

    void numpyReadsWhatWeSave() {
        const QString code = QStringLiteral(
            "import sys, numpy as np; a = np.load(sys.argv[1]); w = a if hasattr(a, 'shape') else "
            "a['w']; print(w.dtype, w.shape, float(w.astype('f8').ravel() @ "
            "np.arange(1, w.size + 1)), [] if w is a else [a['noise1'].tolist(), sorted(a)])");
        QString output;
        if (!runPython("numpy", code, m_folder.save(sampleLatent(), LatentFormat::Npy), output))
            QSKIP("numpy is not installed for /usr/bin/python3");
        QCOMPARE(output, QStringLiteral("float32 (3, 2) 45.5 []"));
        runPython("numpy", code, m_folder.save(sampleLatent(), LatentFormat::Npz), output);
        QCOMPARE(output, QStringLiteral("float32 (1, 3, 2) 45.5 [[[[[7.0, 8.0]]]], ['noise0', "
                                        "'noise1', 'w']]"));
    }

    void torchReadsWhatWeSave() {
        const QString code =
            QStringLiteral("import sys, torch; w = torch.load(sys.argv[1]); print(w.dtype, "
                           "tuple(w.shape), w.flatten().tolist(), w.is_contiguous())");
        QString output;
        if (!runPython("torch", code, m_folder.save(sampleLatent(), LatentFormat::Pt), output))
            QSKIP("torch is not installed for /usr/bin/python3");
        QCOMPARE(output, QStringLiteral("torch.float32 (1, 3, 2) [0.5, 1.0, 1.5, 2.0, 2.5, 3.0] "
                                        "True"));
    }

    void sameLatentSameBytes() {
        for (LatentFormat format :
             {LatentFormat::Safetensors, LatentFormat::Npz, LatentFormat::Npy, LatentFormat::Pt}) {
            const QByteArray first = contentOf(m_folder.save(sampleLatent(), format));
            QCOMPARE(contentOf(m_folder.save(sampleLatent(), format)), first);
        }
    }

    void theClassStaysWithTheLatent() {
        Latent latent = sampleLatent();
        latent.classIndex = 7;
        for (LatentFormat format :
             {LatentFormat::Safetensors, LatentFormat::Npz, LatentFormat::Pt}) {
            const Latent back = m_folder.files().load(m_folder.save(latent, format))[0];
            QCOMPARE(back.classIndex, 7);
            QCOMPARE(back.w, latent.w);
            QVERIFY(!lostBy(format, latent).ofClass);
            QCOMPARE(m_folder.files().load(m_folder.save(sampleLatent(), format))[0].classIndex,
                     -1);
        }
        QCOMPARE(m_folder.files().load(m_folder.save(latent, LatentFormat::Npy))[0].classIndex, -1);
        QVERIFY(lostBy(LatentFormat::Npy, latent).ofClass); // it is told
    }

    void otherProgramsReadTheClassToo() {
        Latent latent = sampleLatent();
        latent.classIndex = 7;
        QString output;
        const QString ofNumpy = QStringLiteral("import sys, numpy as np; a = np.load(sys.argv[1]); "
                                               "print(a['w'].shape, a['class'].dtype, a['class'])");
        if (!runPython("numpy", ofNumpy, m_folder.save(latent, LatentFormat::Npz), output))
            QSKIP("numpy is not installed for /usr/bin/python3");
        QCOMPARE(output, QStringLiteral("(1, 3, 2) int64 7"));
        const QString ofTorch =
            QStringLiteral("import sys, torch; a = torch.load(sys.argv[1]); "
                           "print(tuple(a['w'].shape), a['w'].sum().item(), a['class'])");
        if (!runPython("torch", ofTorch, m_folder.save(latent, LatentFormat::Pt), output))
            QSKIP("torch is not installed for /usr/bin/python3");
        QCOMPARE(output, QStringLiteral("(1, 3, 2) 10.5 7"));
    }

    void savesOnlyWholeLatents() {
        const std::string path = m_folder.path(QStringLiteral("never.npz"));
        Latent latent = sampleLatent();
        latent.w[1] = std::numeric_limits<float>::quiet_NaN();
        QVERIFY_EXCEPTION_THROWN(m_folder.files().save(path, latent, LatentFormat::Npz), Error);
        latent = sampleLatent();
        latent.w.pop_back();
        QVERIFY_EXCEPTION_THROWN(m_folder.files().save(path, latent, LatentFormat::Npz), Error);
        QVERIFY_EXCEPTION_THROWN(m_folder.files().save(path, Latent{}, LatentFormat::Pt), Error);
        QVERIFY(!QFile::exists(QString::fromStdString(path)));
    }
    void aHeaderMayBeginAsAPickleDoes() {
        // A safetensors file begins with its header's length, a pickle with 0x80 and its protocol.
        Latent latent;
        latent.rows = 1;
        latent.dim = 4;
        latent.w = {1, 2, 3, 4};
        latent.networkName = "n";
        const std::string file = m_folder.path(QStringLiteral("any.safetensors"));
        const auto lengthWith = [&](std::size_t letters) {
            latent.networkName = std::string(letters, 'n');
            m_folder.files().save(file, latent, LatentFormat::Safetensors);
            QFile saved(QString::fromStdString(file));
            return saved.open(QIODevice::ReadOnly) ? qFromLittleEndian<quint64>(saved.read(8)) : 0;
        };
        const quint64 least = lengthWith(1);
        for (quint64 length = 0x280; length <= 0x580; length += 0x100) {
            QCOMPARE(lengthWith(1 + length - least), length);
            QCOMPARE(m_folder.files().load(file).at(0).w, latent.w);
            QVERIFY(classifyFile(file) == FileKind::Latent);
        }
    }

private:
    static QByteArray contentOf(const std::string& path) {
        QFile file(QString::fromStdString(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    LatentFolder m_folder;
};

QTEST_GUILESS_MAIN(TestLatentFiles)
#include "tst_latent_files.moc"
