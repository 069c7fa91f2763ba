#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/network_file/checkpoint_reader.h"
#include "core/engine/network_file/checkpoint_writer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace inlay;

namespace {

const std::string bundled = std::string(INLAY_MODELS) + "/portraits-128.safetensors";

} // namespace

class TestInlayFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheBundledNetwork() {
        const Checkpoint checkpoint = readCheckpoint(bundled);
        QCOMPARE(checkpoint.text("family"), std::string("stylegan2"));
        QCOMPARE(checkpoint.tensor("mapping.fc0.weight").scalar_type(), torch::kHalf);
        QCOMPARE(checkpoint.sha256.size(), std::size_t(64));
    }

    /// The same tensors in the same precision, and the same identity.
    void writesWhatItReads() {
        const QTemporaryDir folder;
        const std::string copyPath = folder.filePath("copy.safetensors").toStdString();
        const Checkpoint original = readCheckpoint(bundled);
        writeCheckpoint(copyPath, original);
        const Checkpoint copy = readCheckpoint(copyPath);
        QCOMPARE(copy.sha256, original.sha256);
        QCOMPARE(copy.metadata, original.metadata);
        QCOMPARE(copy.tensors.size(), original.tensors.size());
        for (const auto& [name, tensor] : original.tensors) {
            QCOMPARE(copy.tensor(name).scalar_type(), tensor.scalar_type());
            QVERIFY2(copy.tensor(name).equal(tensor), name.c_str());
        }
    }

    void refusesOtherFiles() {
        const QTemporaryDir folder;
        const QString path = folder.filePath("text.safetensors");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("This is no network at all, but some text.");
        file.close();
        QVERIFY_EXCEPTION_THROWN(readCheckpoint(path.toStdString()), Error);
        QVERIFY_EXCEPTION_THROWN(readCheckpoint(folder.filePath("missing").toStdString()), Error);
    }
};

QTEST_GUILESS_MAIN(TestInlayFile)
#include "tst_inlay_file.moc"
