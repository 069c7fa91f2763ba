#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/device/cpu_features.h"
#include "core/engine/perceptual/network_features.h"
#include "core/engine/perceptual/perceptual_factory.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <torch/autograd.h>
#include <torch/types.h>

using namespace inlay;

namespace {

constexpr int side = 16;

Checkpoint networkWithFeatures() {
    torch::manual_seed(5);
    Checkpoint network;
    network.metadata = {
        {"img_resolution", "16"}, {"features", "discriminator"}, {"features_levels", "2"}};
    auto& tensors = network.tensors;
    tensors["features.fromrgb.weight"] = torch::randn({4, 3, 1, 1});
    tensors["features.fromrgb.bias"] = torch::randn({4});
    const auto addBlock = [&](const std::string& name, int in, int out) {
        tensors[name + ".conv0.weight"] = torch::randn({in, in, 3, 3});
        tensors[name + ".conv0.bias"] = torch::randn({in});
        tensors[name + ".conv1.weight"] = torch::randn({out, in, 3, 3});
        tensors[name + ".conv1.bias"] = torch::randn({out});
        tensors[name + ".skip.weight"] = torch::randn({out, in, 1, 1});
        tensors[name + ".deviation"] = torch::rand({out}) + 0.5;
    };
    addBlock("features.b16", 4, 6);
    addBlock("features.b8", 6, 5);
    return network;
}

/// Channel, row, column in double.
struct Map {
    int channels = 0, size = 0;
    std::vector<double> values;

    Map(int c, int s)
        : channels(c)
        , size(s)
        , values(static_cast<std::size_t>(c) * s * s) {}
    double& at(int c, int y, int x) {
        return values[(static_cast<std::size_t>(c) * size + y) * size + x];
    }
    double padded(int c, int y, int x) const {
        if (y < 0 || x < 0 || y >= size || x >= size)
            return 0;
        return values[(static_cast<std::size_t>(c) * size + y) * size + x];
    }
};

Map mapOf(const torch::Tensor& picture) {
    Map map(static_cast<int>(picture.size(1)), static_cast<int>(picture.size(2)));
    const torch::Tensor plain = picture.detach().contiguous();
    std::copy_n(plain.data_ptr<float>(), plain.numel(), map.values.begin());
    return map;
}

/// Correlation with the stored kernel over the root of the number of its inputs.
Map convolved(const Map& x, const torch::Tensor& kernel, int pad, int stride) {
    const int k = static_cast<int>(kernel.size(2));
    Map result(static_cast<int>(kernel.size(0)), (x.size + 2 * pad - k) / stride + 1);
    const float* weight = kernel.data_ptr<float>();
    for (int o = 0; o < result.channels; ++o)
        for (int y = 0; y < result.size; ++y)
            for (int column = 0; column < result.size; ++column) {
                double sum = 0;
                for (int i = 0; i < x.channels; ++i)
                    for (int dy = 0; dy < k; ++dy)
                        for (int dx = 0; dx < k; ++dx)
                            sum += static_cast<double>(
                                       weight[((o * x.channels + i) * k + dy) * k + dx]) *
                                   x.padded(i, y * stride - pad + dy, column * stride - pad + dx);
                result.at(o, y, column) = sum / std::sqrt(x.channels * k * k);
            }
    return result;
}

Map blurred(const Map& x, int pad) {
    const double taps[] = {1 / 8.0, 3 / 8.0, 3 / 8.0, 1 / 8.0};
    Map result(x.channels, x.size + 2 * pad - 3);
    for (int c = 0; c < x.channels; ++c)
        for (int y = 0; y < result.size; ++y)
            for (int column = 0; column < result.size; ++column)
                for (int dy = 0; dy < 4; ++dy)
                    for (int dx = 0; dx < 4; ++dx)
                        result.at(c, y, column) +=
                            taps[dy] * taps[dx] * x.padded(c, y - pad + dy, column - pad + dx);
    return result;
}

Map everySecond(const Map& x) {
    Map result(x.channels, (x.size + 1) / 2);
    for (int c = 0; c < result.channels; ++c)
        for (int y = 0; y < result.size; ++y)
            for (int column = 0; column < result.size; ++column)
                result.at(c, y, column) = x.padded(c, 2 * y, 2 * column);
    return result;
}

Map activated(Map x, const torch::Tensor& bias) {
    for (int c = 0; c < x.channels; ++c)
        for (int i = 0; i < x.size * x.size; ++i) {
            double& value = x.values[static_cast<std::size_t>(c) * x.size * x.size + i];
            value += static_cast<double>(bias.data_ptr<float>()[c]);
            value = (value > 0 ? value : 0.2 * value) * std::sqrt(2.0);
        }
    return x;
}

double textbookDistance(const Checkpoint& network, const torch::Tensor& a, const torch::Tensor& b) {
    const auto get = [&](const std::string& name) {
        return network.tensors.at("features." + name);
    };
    std::vector<Map> x{mapOf(a), mapOf(b)};
    for (Map& map : x)
        map = activated(convolved(map, get("fromrgb.weight"), 0, 1), get("fromrgb.bias"));
    double sum = 0;
    for (const std::string block : {"b16", "b8"}) {
        for (Map& map : x) {
            const Map skip =
                convolved(everySecond(blurred(map, 1)), get(block + ".skip.weight"), 0, 1);
            Map y = activated(convolved(map, get(block + ".conv0.weight"), 1, 1),
                              get(block + ".conv0.bias"));
            y = activated(convolved(blurred(y, 2), get(block + ".conv1.weight"), 0, 2),
                          get(block + ".conv1.bias"));
            for (std::size_t i = 0; i < y.values.size(); ++i)
                y.values[i] = (y.values[i] + skip.values[i]) / std::sqrt(2.0);
            map = y;
        }
        const torch::Tensor deviation = get(block + ".deviation");
        double squares = 0;
        for (int c = 0; c < x[0].channels; ++c)
            for (int y = 0; y < x[0].size; ++y)
                for (int column = 0; column < x[0].size; ++column) {
                    const double difference = (x[0].at(c, y, column) - x[1].at(c, y, column)) /
                                              static_cast<double>(deviation.data_ptr<float>()[c]);
                    squares += difference * difference;
                }
        sum += squares / static_cast<double>(x[0].values.size());
    }
    return 0.1 * sum / 2;
}

/// What opening such a network complains about; empty: nothing.
std::string complaint(const Checkpoint& network) {
    try {
        networkFeatures(network, torch::kCPU);
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

} // namespace

class TestNetworkFeatures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsTheTextbook() {
        const Checkpoint network = networkWithFeatures();
        const auto distance = networkFeatures(network, torch::kCPU);
        const torch::Tensor a = torch::rand({1, 3, side, side}) * 2 - 1;
        const torch::Tensor b = torch::rand({1, 3, side, side}) * 2 - 1;
        const double expected = textbookDistance(network, a, b);
        const double found = distance->distance(a, distance->targetFeatures(b)).item<double>();
        QVERIFY(expected > 0.001);
        QVERIFY(std::abs(found - expected) < 1e-5 * expected);
        QVERIFY(distance->distance(a, distance->targetFeatures(a)).item<double>() < 1e-10);
    }

    void gradientEqualsFiniteDifferences() {
        const Checkpoint network = networkWithFeatures();
        const auto distance = networkFeatures(network, torch::kCPU);
        const torch::Tensor a = torch::rand({1, 3, side, side}) * 2 - 1;
        const torch::Tensor b = torch::rand({1, 3, side, side}) * 2 - 1;
        const torch::Tensor direction = torch::randn({1, 3, side, side});
        const torch::Tensor input = a.clone().requires_grad_();
        const torch::Tensor loss = distance->distance(input, distance->targetFeatures(b));
        const double slope =
            (torch::autograd::grad({loss}, {input})[0] * direction).sum().item<double>();
        const double h = 1e-4;
        const double measured = (textbookDistance(network, a + direction * h, b) -
                                 textbookDistance(network, a - direction * h, b)) /
                                (2 * h);
        QVERIFY(std::abs(slope) > 1e-4);
        QVERIFY2(std::abs(slope - measured) < 5e-3 * std::abs(slope),
                 qPrintable(QStringLiteral("%1, measured %2").arg(slope).arg(measured)));
    }

    void sixteenBitsAreNearEnough() {
        const auto exact = networkFeatures(networkWithFeatures(), torch::kCPU);
        const auto narrow = exact->inBfloat16();
        if (!multipliesBfloat16()) {
            QVERIFY(!narrow);
            QSKIP("This processor has no bfloat16");
        }
        const torch::Tensor b = torch::rand({1, 3, side, side}) * 2 - 1;
        const torch::Tensor a =
            b + 0.2 * torch::randn({1, 3, side, side}); // as at the end of a run
        const auto measured = [&](const PerceptualDistance& distance) {
            const torch::Tensor image = a.clone().requires_grad_();
            const torch::Tensor value = distance.distance(image, distance.targetFeatures(b));
            return std::make_pair(value.item<double>(), torch::autograd::grad({value}, {image})[0]);
        };
        const auto [value, gradient] = measured(*exact);
        const auto [narrowValue, narrowGradient] = measured(*narrow);
        QVERIFY2(std::abs(narrowValue - value) < 0.05 * value,
                 qPrintable(QString::number(narrowValue / value)));
        const double error = ((narrowGradient - gradient).norm() / gradient.norm()).item<double>();
        QVERIFY2(error < 0.1 && error > 0, qPrintable(QString::number(error)));
        QVERIFY(narrowGradient.scalar_type() == torch::kFloat32);
        QVERIFY(!narrow->distance(b, narrow->targetFeatures(b)).item<double>());
    }

    void isOneOfThoseThereAre() {
        const auto own = networkFeatures(networkWithFeatures(), torch::kCPU);
        const std::vector<PerceptualDistanceKind> kinds = availablePerceptualDistances(own);
        QVERIFY(std::find(kinds.begin(), kinds.end(), PerceptualDistanceKind::NetworkFeatures) !=
                kinds.end());
        QCOMPARE(createPerceptualDistance(PerceptualDistanceKind::NetworkFeatures, torch::kCPU, own)
                     .get(),
                 own.get());
        QCOMPARE(
            createPerceptualDistance(PerceptualDistanceKind::LaplacianPyramid, torch::kCPU, own)
                ->kind(),
            PerceptualDistanceKind::LaplacianPyramid);
    }

    void aFileWithoutThemIsFineUntilTheyAreAskedFor() {
        const auto none = networkFeatures(Checkpoint(), torch::kCPU);
        QVERIFY(!none);
        const std::vector<PerceptualDistanceKind> kinds = availablePerceptualDistances(none);
        QVERIFY(std::find(kinds.begin(), kinds.end(), PerceptualDistanceKind::NetworkFeatures) ==
                kinds.end());
        QVERIFY_EXCEPTION_THROWN(
            createPerceptualDistance(PerceptualDistanceKind::NetworkFeatures, torch::kCPU, none),
            Error);
    }

    void wrongFilesAreRefused_data() {
        QTest::addColumn<QString>("tensor");
        for (const char* name : {"features.fromrgb.bias", "features.b16.conv0.weight",
                                 "features.b8.conv1.weight", "features.b8.deviation"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void wrongFilesAreRefused() {
        QFETCH(const QString, tensor);
        const std::string name = tensor.toStdString();
        Checkpoint network = networkWithFeatures();
        QVERIFY(complaint(network).empty());
        network.tensors[name] = torch::ones({2, 2});
        const std::string shape = complaint(network);
        QVERIFY2(shape.find(name) != std::string::npos && shape.find("2 x 2") != std::string::npos,
                 shape.c_str());
        network.tensors.erase(name);
        QVERIFY(complaint(network).find(name) != std::string::npos);
        network = networkWithFeatures();
        network.tensors[name].view(-1)[0] = std::nan("");
        QVERIFY(complaint(network).find("not finite") != std::string::npos);
    }

    void wrongSettingsAreRefused() {
        Checkpoint network = networkWithFeatures();
        network.metadata["features"] = "taste";
        QVERIFY(complaint(network).find("taste") != std::string::npos);
        network = networkWithFeatures();
        for (const char* levels : {"0", "-1", "9", "40", "many"}) {
            network.metadata["features_levels"] = levels;
            QVERIFY2(!complaint(network).empty(), levels);
        }
        network = networkWithFeatures();
        network.tensors["features.b8.deviation"][1] = 0.0f;
        QVERIFY(complaint(network).find("above 0") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestNetworkFeatures)
#include "tst_network_features.moc"
