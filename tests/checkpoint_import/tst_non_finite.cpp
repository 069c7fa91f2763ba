#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/checkpoint/non_finite.h"
#include "core/engine/network_file/checkpoint_reader.h"
#include "core/engine/network_file/checkpoint_writer.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <limits>

using namespace inlay;

namespace {

constexpr float inf = std::numeric_limits<float>::infinity();
constexpr float notANumber = std::numeric_limits<float>::quiet_NaN();

} // namespace

/// Networks whose weights are no numbers: said when they are opened, by the tensor's name.
class TestNonFinite : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsWhatIsNoNumber() {
        for (const auto type : {torch::kFloat, torch::kHalf, torch::kDouble}) {
            torch::Tensor values = torch::randn({3, 70001}).to(type);
            QCOMPARE(countNonFinite(values), 0);
            values[0][0] = notANumber;
            values[1][5] = -inf;
            values[2][70000] = inf;
            QCOMPARE(countNonFinite(values), 3);
            QCOMPARE(countNonFinite(values.t()), 3);
            QCOMPARE(countNonFinite(values.slice(1, 1)), 2);
        }
        QCOMPARE(countNonFinite(torch::tensor({3.4028234e38F, -3.4028234e38F, 1e-45F, 0.0F})), 0);
        QCOMPARE(countNonFinite(torch::tensor({65504.0F, 6e-8F}).to(torch::kHalf)), 0);
        QCOMPARE(countNonFinite(torch::empty({0})), 0);
    }

    void aBrokenNetworkIsNamedByItsTensor_data() {
        QTest::addColumn<QString>("tensor");
        QTest::addColumn<float>("value");
        QTest::newRow("mapping") << "mapping.fc1.weight" << notANumber;
        QTest::newRow("mean w") << "mapping.w_avg" << inf;
        QTest::newRow("synthesis") << "synthesis.b32.conv1.weight" << -inf;
        QTest::newRow("noise") << "synthesis.b8.conv0.noise_const" << notANumber;
    }
    void aBrokenNetworkIsNamedByItsTensor() {
        QFETCH(QString, tensor);
        QFETCH(float, value);
        const QTemporaryDir folder;
        const QString path = folder.filePath("broken.safetensors");
        Checkpoint checkpoint = readCheckpoint(INLAY_MODELS "/portraits-128.safetensors");
        torch::Tensor broken = checkpoint.tensor(tensor.toStdString()).clone();
        broken.flatten()[broken.numel() / 2] = value;
        checkpoint.tensors[tensor.toStdString()] = broken;
        writeCheckpoint(path.toStdString(), checkpoint);
        expectNamed(path, tensor);
    }

    /// What the generator brings along is looked at as well.
    void theEncoderToo() {
        const QTemporaryDir folder;
        const QString path = folder.filePath("broken.safetensors");
        Checkpoint checkpoint = readCheckpoint(INLAY_MODELS "/portraits-128.safetensors");
        const auto encoder = std::find_if(checkpoint.tensors.begin(), checkpoint.tensors.end(),
                                          [](const auto& entry) {
                                              return entry.first.rfind("mapping.", 0) != 0 &&
                                                     entry.first.rfind("synthesis.", 0) != 0;
                                          });
        QVERIFY(encoder != checkpoint.tensors.end());
        encoder->second = encoder->second.clone();
        encoder->second.flatten()[0] = notANumber;
        writeCheckpoint(path.toStdString(), checkpoint);
        expectNamed(path, QString::fromStdString(encoder->first));
    }

private:
    static void expectNamed(const QString& path, const QString& tensor) {
        try {
            readCheckpoint(path.toStdString());
            QFAIL("it was opened");
        } catch (const Error& error) {
            QVERIFY2(error.kind() == ErrorKind::CorruptFile, error.what());
            const QString text = error.what();
            QVERIFY2(text.contains(path) && text.contains("'" + tensor + "' holds"), error.what());
        }
    }
};

QTEST_GUILESS_MAIN(TestNonFinite)
#include "tst_non_finite.moc"
