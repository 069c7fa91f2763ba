#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/embedding/latent_range.h"
#include "core/engine/embedding/latent_tensor.h"
#include "core/engine/network/seeded_random.h"
#include "core/engine/network_file/checkpoint_reader.h"

#include <QtTest>
#include <cmath>
#include <limits>
#include <optional>

using namespace inlay;

namespace {

const Generator& portraits() {
    static const auto generator =
        createGenerator(readCheckpoint(INLAY_MODELS "/portraits-128.safetensors"), torch::kCPU);
    return *generator;
}

/// Mean w in every row, one of them `spreads` away from it, half of the numbers up, half down.
Latent latentAt(double spreads, int row = 3) {
    const Generator& generator = portraits();
    const NetworkInfo& info = generator.info();
    Latent latent =
        tensorToLatent(generator.meanW().reshape({1, 1, -1}).repeat({1, info.numWs, 1}), {}, info);
    for (int j = 0; j < latent.dim; ++j)
        latent.row(row)[j] +=
            static_cast<float>(spreads * spreadOfW(generator) * (j % 2 == 0 ? 1 : -1));
    return latent;
}

/// What a latent is refused with; nothing where it is taken.
std::optional<Error> refusal(const Latent& latent) {
    try {
        adaptLatent(latent, portraits());
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

} // namespace

class TestLatentRange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Against the same number taken from other and more samples.
    void theSpreadIsThatOfTheNetworksOwnW() {
        const torch::NoGradGuard noGrad;
        const torch::Tensor w =
            portraits().map(seededNormal({4000, portraits().info().zDim}, 99), {}).select(1, 0);
        const double expected = (w - portraits().meanW()).square().mean().sqrt().item<double>();
        QVERIFY(expected > 0.1);
        QVERIFY2(std::abs(spreadOfW(portraits()) / expected - 1) < 0.05,
                 qPrintable(QString("%1, %2").arg(spreadOfW(portraits())).arg(expected)));
    }

    void distanceIsInSpreads() {
        QVERIFY(latentDistance(latentAt(0), portraits()) < 1e-6);
        for (const double spreads : {0.5, 3.0, 20.0}) {
            for (const int row : {0, 11}) {
                const double found = latentDistance(latentAt(spreads, row), portraits());
                QVERIFY(std::abs(found / spreads - 1) < 1e-3);
            }
        }
        Latent noisy = latentAt(0);
        noisy.noise = {{1, 2, {7, -7}}, {1, 1, {2}}};
        QCOMPARE(latentDistance(noisy, portraits()), 7.0);
    }

    void ownFacesAreNear() {
        const torch::NoGradGuard noGrad;
        for (int seed = 0; seed < 20; ++seed) {
            const torch::Tensor w =
                portraits().map(seededNormal({1, portraits().info().zDim}, seed), {});
            const Latent latent = tensorToLatent(w, {}, portraits().info());
            const double distance = latentDistance(latent, portraits());
            QVERIFY2(distance > 0.2 && distance < 3, qPrintable(QString::number(distance)));
            QVERIFY(!refusal(latent));
        }
    }

    /// What an embedding of no face starts with.
    void uniformStartsAreTaken() {
        const NetworkInfo& info = portraits().info();
        const Latent latent =
            tensorToLatent(seededUniform({1, info.numWs, info.wDim}, 1), {}, info);
        QVERIFY(!refusal(latent));
    }

    void absurdLatentsAreRefused() {
        QVERIFY(!refusal(latentAt(990)));
        for (const double spreads : {1010.0, 1e8, 1e20, 1e38}) {
            const auto error = refusal(latentAt(spreads));
            QVERIFY(error);
            QVERIFY2(error->kind() == ErrorKind::InvalidArgument, error->what());
        }
        for (const float value : {2e5F, -1e8F, std::numeric_limits<float>::max()}) {
            Latent latent = latentAt(1);
            latent.w[100] = value;
            QVERIFY(refusal(latent));
            latent = latentAt(1);
            for (const torch::Tensor& map : portraits().noiseConstants())
                latent.noise.push_back({static_cast<int>(map.size(2)),
                                        static_cast<int>(map.size(3)),
                                        std::vector<float>(static_cast<std::size_t>(map.numel()))});
            QVERIFY(!refusal(latent));
            latent.noise[2].values[5] = value;
            QVERIFY(refusal(latent));
        }
    }

    /// Past every check of the latent: still no picture of NaN.
    void aPictureOfNaNIsNone() {
        for (const float value : {3e38F, std::numeric_limits<float>::infinity(),
                                  std::numeric_limits<float>::quiet_NaN()}) {
            Latent latent = latentAt(0);
            std::fill(latent.w.begin(), latent.w.end(), value);
            try {
                renderLatent(portraits(), latent);
                QFAIL("NaN was drawn");
            } catch (const Error& error) {
                QVERIFY2(error.kind() == ErrorKind::NonFinite, error.what());
            }
        }
        renderLatent(portraits(), latentAt(1));
    }
};

QTEST_GUILESS_MAIN(TestLatentRange)
#include "tst_latent_range.moc"
