#include "core/base/error.h"
#include "core/engine/network/generator.h"
#include "core/engine/network/resampling.h"
#include "core/engine/network/seeded_random.h"
#include "core/engine/network/up_convolution.h"
#include "core/engine/reference/random_network.h"
#include "core/engine/reference/textbook_generator.h"
#include "core/engine/reference/textbook_operations.h"

#include <QtTest>
#include <torch/autograd.h>

using namespace inlay;

namespace {

double relativeError(const torch::Tensor& actual, const torch::Tensor& expected) {
    return ((actual - expected).abs().max() / expected.abs().max()).item<double>();
}

RandomNetworkShape shapeOf(const char* architecture, int resolution, int channelMax) {
    RandomNetworkShape shape;
    shape.architecture = architecture;
    shape.resolution = resolution;
    shape.channelMax = channelMax;
    shape.channelBase = channelMax * 16;
    return shape;
}

} // namespace

class TestStyleGan2 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fastEqualsTextbook_data() {
        QTest::addColumn<QString>("architecture");
        QTest::addColumn<int>("resolution");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("classes");
        QTest::addColumn<double>("clamp");
        QTest::addColumn<int>("batch");
        QTest::newRow("skip") << "skip" << 64 << 32 << 0 << -1.0 << 1;
        QTest::newRow("skip, odd channels, two pictures") << "skip" << 32 << 12 << 0 << -1.0 << 2;
        QTest::newRow("orig, classes, three pictures") << "orig" << 32 << 16 << 3 << -1.0 << 3;
        QTest::newRow("resnet") << "resnet" << 64 << 32 << 0 << -1.0 << 1;
        QTest::newRow("resnet, two pictures") << "resnet" << 16 << 8 << 0 << 0.7 << 2;
        QTest::newRow("skip, limited") << "skip" << 64 << 16 << 0 << 0.5 << 1;
        QTest::newRow("only 4 px") << "skip" << 4 << 8 << 0 << -1.0 << 1;
    }

    void fastEqualsTextbook() {
        QFETCH(QString, architecture);
        QFETCH(int, resolution);
        QFETCH(int, channels);
        QFETCH(int, classes);
        QFETCH(double, clamp);
        QFETCH(int, batch);
        RandomNetworkShape shape = shapeOf(architecture.toUtf8().constData(), resolution, channels);
        shape.cDim = classes;
        shape.convClamp = clamp;
        const Checkpoint checkpoint = randomNetwork(shape, 3);
        const auto fast = createGenerator(checkpoint, torch::kCPU);
        const TextbookGenerator textbook(checkpoint, torch::kCPU);
        const NetworkInfo& info = fast->info();

        const torch::Tensor z = seededNormal({batch, info.zDim}, 1);
        const torch::Tensor c =
            classes > 0 ? torch::eye(classes).narrow(0, 0, batch) : torch::Tensor();
        QVERIFY(relativeError(fast->map(z, c, 0.6, 3), textbook.map(z, c, 0.6, 3)) < 1e-5);

        const torch::Tensor w =
            seededNormal({batch, info.numWs, info.wDim}, 2).set_requires_grad(true);
        for (const auto mode :
             {NoiseInputs::Mode::Constant, NoiseInputs::Mode::None, NoiseInputs::Mode::Maps}) {
            NoiseInputs noise{mode, {}};
            std::vector<torch::Tensor> inputs{w};
            if (mode == NoiseInputs::Mode::Maps) {
                for (const torch::Tensor& constant : fast->noiseConstants())
                    noise.maps.push_back(seededNormal(constant.sizes(), 9).set_requires_grad(true));
                inputs.insert(inputs.end(), noise.maps.begin(), noise.maps.end());
            }
            const torch::Tensor ours = fast->synthesize(w, noise);
            const torch::Tensor theirs = textbook.synthesize(w, noise);
            QCOMPARE(ours.sizes(), theirs.sizes());
            QVERIFY(relativeError(ours, theirs) < 1e-4);
            const torch::Tensor probe = seededNormal(ours.sizes(), 4);
            const auto ourGradients = torch::autograd::grad({(ours * probe).sum()}, inputs);
            const auto theirGradients = torch::autograd::grad({(theirs * probe).sum()}, inputs);
            for (std::size_t i = 0; i < inputs.size(); ++i)
                QVERIFY(relativeError(ourGradients[i], theirGradients[i]) < 1e-3);
        }
    }

    void gradientIsTheSlope() {
        const Checkpoint checkpoint = randomNetwork(shapeOf("skip", 32, 16), 5);
        const auto generator = createGenerator(checkpoint, torch::kCPU);
        const NetworkInfo& info = generator->info();
        const torch::Tensor w = seededNormal({1, info.numWs, info.wDim}, 6).set_requires_grad(true);
        const torch::Tensor probe = seededNormal({1, 3, 32, 32}, 7) / 32.0;
        const auto value = [&](const torch::Tensor& at) {
            const torch::NoGradGuard noGrad;
            return (generator->synthesize(at, {}).to(torch::kDouble) * probe).sum().item<double>();
        };
        const torch::Tensor gradient =
            torch::autograd::grad({(generator->synthesize(w, {}) * probe).sum()}, {w})[0];
        for (const std::uint64_t seed : {11, 12, 13}) {
            const torch::Tensor direction = seededNormal(w.sizes(), seed);
            const double step = 2e-3;
            const double slope =
                (value(w + step * direction) - value(w - step * direction)) / (2 * step);
            const double expected = (gradient * direction).sum().item<double>();
            const double scale = (gradient.norm() * direction.norm()).item<double>();
            QVERIFY2(std::abs(slope - expected) < 0.003 * scale,
                     qPrintable(QString("%1 %2").arg(slope).arg(expected)));
        }
    }

    void upConvolutionEqualsTransposedAndBlurred() {
        const torch::Tensor weight = seededNormal({6, 5, 3, 3}, 1);
        const torch::Tensor x = seededNormal({2, 5, 7, 4}, 2);
        const torch::Tensor expected = textbook::modulatedConvolution(
            x, weight, torch::ones({2, 5}), /*demodulates=*/false, /*upsamples=*/true);
        const torch::Tensor actual =
            UpConvolution(weight)(x.contiguous(torch::MemoryFormat::ChannelsLast));
        QCOMPARE(actual.sizes(), expected.sizes());
        QVERIFY(relativeError(actual, expected) < 1e-5);
    }

    void upsampleEqualsZeroInsertionAndFilter() {
        const torch::Tensor x = seededNormal({2, 3, 5, 6}, 1);
        QVERIFY(relativeError(upsample2d(x), textbook::upsample2d(x)) < 1e-5);
    }

    void describesItsStyleLayers() {
        const auto skip = createGenerator(randomNetwork(shapeOf("skip", 16, 8), 1), torch::kCPU);
        QStringList names;
        for (const StyleLayer& layer : skip->info().styleLayers)
            names << QString::fromStdString(layer.name);
        QCOMPARE(names, QStringList({"4 px, convolution", "8 px, convolution 0; 4 px to RGB",
                                     "8 px, convolution 1", "16 px, convolution 0; 8 px to RGB",
                                     "16 px, convolution 1", "16 px, to RGB"}));
        const auto orig = createGenerator(randomNetwork(shapeOf("orig", 8, 8), 1), torch::kCPU);
        QCOMPARE(orig->info().styleLayers[1].name, std::string("8 px, convolution 0"));
        QCOMPARE(orig->info().architecture, std::string("orig"));
    }

    void namesWhatDoesNotFit() {
        const auto message = [](const Checkpoint& checkpoint) -> QString {
            try {
                createGenerator(checkpoint, torch::kCPU);
            } catch (const Error& error) {
                return QString::fromUtf8(error.what());
            }
            return {};
        };
        const Checkpoint whole = randomNetwork(shapeOf("skip", 16, 8), 1);
        Checkpoint broken = whole;
        broken.tensors.erase("synthesis.b8.conv1.weight");
        QVERIFY(message(broken).contains("synthesis.b8.conv1.weight"));
        broken = whole;
        broken.tensors["synthesis.b8.conv1.weight"] = torch::zeros({8, 4, 3, 3});
        QVERIFY(message(broken).contains("synthesis.b8.conv1"));
        broken = whole;
        broken.metadata["img_resolution"] = "24";
        QVERIFY(message(broken).contains("24"));
        broken = whole;
        broken.metadata["architecture"] = "ring";
        QVERIFY(message(broken).contains("ring"));
        broken = whole;
        broken.metadata["num_ws"] = "7";
        QVERIFY(message(broken).contains("num_ws"));
        broken = whole;
        broken.tensors["mapping.w_avg"] = torch::zeros({3});
        QVERIFY(message(broken).contains("w_avg"));
    }
};

QTEST_GUILESS_MAIN(TestStyleGan2)
#include "tst_stylegan2.moc"
