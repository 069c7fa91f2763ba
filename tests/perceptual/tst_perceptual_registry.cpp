#include "core/base/error.h"
#include "core/base/file_lock.h"
#include "core/engine/perceptual/perceptual_factory.h"
#include "core/engine/perceptual/perceptual_registry.h"
#include "core/engine/perceptual/perceptual_weights.h"
#include "core/io/tensors/safetensors_file.h"
#include "tests/support/closed_form_weights.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <limits>
#include <thread>

using namespace inlay;

namespace {

// Written by torch.save, with the names and shapes of the lpips package.
const std::string lpipsFile = INLAY_TEST_DATA "/goldens/perceptual/vgg.pth";

TensorView viewOf(const torch::Tensor& tensor) {
    const float* const data = tensor.data_ptr<float>();
    return TensorView::ofFloats(tensor.sizes().vec(),
                                std::vector<float>(data, data + tensor.numel()));
}

/// torchvision's names: the places of the convolutions among ReLUs and poolings.
void writeVgg16(const std::string& path, const Vgg16Weights& weights) {
    const int places[] = {0, 2, 5, 7, 10, 12, 14, 17, 19, 21, 24, 26, 28};
    std::map<std::string, TensorView> tensors;
    for (std::size_t i = 0; i < weights.weight.size(); ++i) {
        const std::string name = "features." + std::to_string(places[i]);
        tensors.emplace(name + ".weight", viewOf(weights.weight[i]));
        tensors.emplace(name + ".bias", viewOf(weights.bias[i]));
    }
    writeSafetensors(path, {}, tensors);
}

} // namespace

class TestPerceptualRegistry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
    }

    void lpipsOfThePackage() {
        const PerceptualWeights weights = readPerceptualWeights(lpipsFile);
        QVERIFY(!weights.vgg16 && weights.lpips);
        const LpipsWeights expected = closedFormLpips();
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(at::allclose((*weights.lpips)[i], expected[i], 1e-5, 1e-6));
    }

    void aListThatCannotBeReadIsNone() {
        QDir(m_folder->path()).mkpath("inlay");
        QFile list(QString::fromStdString(PerceptualRegistry::userFile()));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("{\"version\": 1, \"files\": " + QByteArray(300000, '[') +
                   QByteArray(300000, ']') + "}");
        list.close();
        const PerceptualRegistry registry(PerceptualRegistry::userFile());
        QVERIFY(registry.list().empty());
        registry.add(lpipsFile);
        QCOMPARE(registry.list().size(), std::size_t(1));
    }

    void weightsThatAreNoNumbersAreRefused() {
        Vgg16Weights weights = closedFormVgg16();
        weights.weight[3].flatten()[17] = std::numeric_limits<float>::quiet_NaN();
        writeVgg16(path("broken.safetensors"), weights);
        try {
            readPerceptualWeights(path("broken.safetensors"));
            QFAIL("NaN was taken");
        } catch (const Error& error) {
            const QString text = error.what();
            QVERIFY2(text.contains("broken.safetensors") && text.contains("'features.7.weight'"),
                     error.what());
        }
    }

    void registeredWeightsBecomeDistances() {
        using Kind = PerceptualDistanceKind;
        using Kinds = std::vector<Kind>;
        const PerceptualRegistry registry(PerceptualRegistry::userFile());
        QVERIFY(registry.list().empty());
        const RegisteredWeights added = registry.add(lpipsFile);
        QVERIFY(added.hasLpips && !added.hasVgg16);
        QVERIFY(availablePerceptualDistances() == Kinds{Kind::LaplacianPyramid});
        QVERIFY_EXCEPTION_THROWN(
            createPerceptualDistance(PerceptualDistanceKind::Lpips, torch::kCPU), Error);

        const Vgg16Weights expected = closedFormVgg16();
        writeVgg16(path("any name.safetensors"), expected);
        QVERIFY(registry.add(path("any name.safetensors")).hasVgg16);
        QVERIFY((availablePerceptualDistances() ==
                 Kinds{Kind::Vgg16, Kind::Lpips, Kind::LaplacianPyramid}));
        QCOMPARE(createPerceptualDistance(std::nullopt, torch::kCPU)->kind(), Kind::Vgg16);
        QCOMPARE(createPerceptualDistance(PerceptualDistanceKind::Lpips, torch::kCPU)->kind(),
                 Kind::Lpips);
        const PerceptualWeights read = readPerceptualWeights(path("any name.safetensors"));
        for (std::size_t i = 0; i < expected.weight.size(); ++i) {
            QVERIFY(at::equal(read.vgg16->weight[i], expected.weight[i]));
            QVERIFY(at::equal(read.vgg16->bias[i], expected.bias[i]));
        }

        // Gone: chosen, it is an error that names the file; without a choice what is left is taken.
        QFile::remove(QString::fromStdString(path("any name.safetensors")));
        try {
            createPerceptualDistance(PerceptualDistanceKind::Vgg16, torch::kCPU);
            QFAIL("made of nothing");
        } catch (const Error& error) {
            QCOMPARE(error.kind(), ErrorKind::FileNotFound);
            QVERIFY(QString::fromUtf8(error.what()).contains(QStringLiteral("any name")));
        }
        QCOMPARE(createPerceptualDistance(std::nullopt, torch::kCPU)->kind(),
                 Kind::LaplacianPyramid);
        QCOMPARE(registry.list().size(), std::size_t(2));
    }

    void oneThatRegistersWaitsForTheOther() {
        const PerceptualRegistry registry(PerceptualRegistry::userFile());
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("inlay")));
        std::thread here;
        {
            const FileLock another(PerceptualRegistry::userFile()); // in another process, say
            here = std::thread([&registry] { registry.add(lpipsFile); });
            QTest::qWait(200); // long enough for a thread that does not wait; one that does, waits
            QFile list(QString::fromStdString(PerceptualRegistry::userFile()));
            QVERIFY(list.open(QIODevice::WriteOnly));
            list.write(R"({"version": 1, "files": [{"path": "/v.pth", "vgg16": true}]})");
        }
        here.join();
        const std::vector<RegisteredWeights> all = registry.list();
        QCOMPARE(all.size(), std::size_t(2));
        QVERIFY(all[0].hasVgg16 && all[1].hasLpips);
    }

    void wrongShapesAreRefused() {
        Vgg16Weights wrong = closedFormVgg16();
        wrong.weight[5] = torch::zeros({256, 128, 3, 3});
        writeVgg16(path("wrong.safetensors"), wrong);
        const PerceptualRegistry registry(PerceptualRegistry::userFile());
        try {
            registry.add(path("wrong.safetensors"));
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(error.kind(), ErrorKind::CorruptFile);
            QVERIFY(QString::fromUtf8(error.what()).contains(QStringLiteral("Convolution 6")));
        }
        QVERIFY(registry.list().empty());
    }

    void otherFilesAreRefused() {
        writeSafetensors(path("other.safetensors"), {}, {{"x", viewOf(torch::zeros({3}))}});
        QVERIFY_EXCEPTION_THROWN(readPerceptualWeights(path("other.safetensors")), Error);
        QVERIFY_EXCEPTION_THROWN(readPerceptualWeights(path("missing.pth")), Error);
    }

    void aBrokenListCountsAsEmpty() {
        QFile file(QString::fromStdString(path("list.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\": 1, \"files\": [3, {\"path\": 4}]");
        file.close();
        QVERIFY(PerceptualRegistry(path("list.json")).list().empty());
        QVERIFY(PerceptualRegistry("").list().empty());
    }

private:
    std::string path(const char* name) const {
        return m_folder->filePath(QString::fromUtf8(name)).toStdString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestPerceptualRegistry)
#include "tst_perceptual_registry.moc"
