#include "core/engine/checkpoint/weight_hash.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace inlay;

class TestWeightHash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The definition in the header, computed by Qt's SHA-256 instead of OpenSSL's.
    void followsItsDefinition() {
        const torch::Tensor weight = torch::arange(6, torch::kFloat32).reshape({2, 3});
        const torch::Tensor scalar = torch::full({}, 0.5f);
        QByteArray text;
        text.append("mapping.fc0.weight", 19).append("2x3", 4);
        text.append(reinterpret_cast<const char*>(weight.data_ptr<float>()), 24);
        text.append("synthesis.b4.conv1.noise_strength", 34).append("", 1);
        text.append(reinterpret_cast<const char*>(scalar.data_ptr<float>()), 4);
        QCOMPARE(QString::fromStdString(weightHash({{"synthesis.b4.conv1.noise_strength", scalar},
                                                    {"mapping.fc0.weight", weight}})),
                 QString::fromLatin1(
                     QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()));
    }

    void doesNotDependOnStorageOrExtras() {
        const torch::Tensor half =
            torch::linspace(-3, 3, 300000, torch::kFloat32).to(torch::kHalf).reshape({300, 1000});
        const torch::Tensor widened = half.to(torch::kFloat32);
        const torch::Tensor strided = widened.t().contiguous().t();
        const std::string hash = weightHash({{"mapping.a", half}});
        QCOMPARE(weightHash({{"mapping.a", widened}}), hash);
        QCOMPARE(weightHash({{"mapping.a", strided}}), hash);
        QCOMPARE(weightHash({{"mapping.a", half}, {"encoder.mean", widened}}), hash);
    }

    void tellsNetworksApart() {
        const torch::Tensor a = torch::zeros({2, 3});
        const std::string hash = weightHash({{"mapping.a", a}});
        QVERIFY(weightHash({{"mapping.b", a}}) != hash);
        QVERIFY(weightHash({{"mapping.a", a.reshape({3, 2})}}) != hash);
        QVERIFY(weightHash({{"mapping.a", a + 1e-7}}) != hash);
    }
};

QTEST_GUILESS_MAIN(TestWeightHash)
#include "tst_weight_hash.moc"
