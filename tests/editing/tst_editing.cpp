#include "core/base/error.h"
#include "core/model/edit/crossover.h"
#include "core/model/edit/expression.h"
#include "core/model/edit/morph.h"

#include <QtTest>
#include <functional>

using namespace inlay;

namespace {

Latent latentOf(std::vector<float> values, int rows) {
    Latent latent;
    latent.rows = rows;
    latent.dim = static_cast<int>(values.size()) / rows;
    latent.w = std::move(values);
    return latent;
}

void expectError(ErrorKind kind, const char* part, const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        QCOMPARE(static_cast<int>(error.kind()), static_cast<int>(kind));
        QVERIFY2(QString::fromUtf8(error.what()).contains(QString::fromUtf8(part)), error.what());
        return;
    }
    QFAIL("no error was thrown");
}

} // namespace

class TestEditing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void morphIsLambdaOfA() {
        const Latent a = latentOf({1, 2, 3, 4}, 2);
        const Latent b = latentOf({5, 6, 7, 8}, 2);
        QCOMPARE(morph(a, b, 1.0).w, a.w);
        QCOMPARE(morph(a, b, 0.0).w, b.w);
        QCOMPARE(morph(a, b, 0.25).w, (std::vector<float>{4, 5, 6, 7}));
        QCOMPARE(morph(a, b, 1.5).w, (std::vector<float>{-1, 0, 1, 2}));
    }

    void morphInterpolatesNoise() {
        Latent a = latentOf({0, 0}, 1);
        Latent b = a;
        a.noise = {{1, 2, {0, 4}}};
        b.noise = {{1, 2, {4, 0}}};
        QCOMPARE(morph(a, b, 0.75).noise[0].values, (std::vector<float>{1, 3}));
        b.noise.clear();
        expectError(ErrorKind::InvalidArgument, "noise maps", [&] { morph(a, b, 0.5); });
    }

    void crossoverSwapsRowsFromTheIndexOn() {
        const Latent a = latentOf({1, 1, 2, 2, 3, 3}, 3);
        const Latent b = latentOf({7, 7, 8, 8, 9, 9}, 3);
        QCOMPARE(crossover(a, b, crossoverShares(3, 1)).w, (std::vector<float>{1, 1, 8, 8, 9, 9}));
        QCOMPARE(crossover(a, b, crossoverShares(3, 3)).w, a.w);
        QCOMPARE(crossover(a, b, crossoverShares(3, 0)).w, b.w);
        QCOMPARE(crossover(a, b, {0, 0.5, 0}).w, (std::vector<float>{1, 1, 5, 5, 3, 3}));
        expectError(ErrorKind::InvalidArgument, "3 style layers", [&] { crossover(a, b, {1.0}); });
    }

    void expressionAddsTheScaledDifference() {
        const Latent target = latentOf({10, 20, 30, 40}, 2);
        const Latent neutral = latentOf({1, 1, 1, 1}, 2);
        const Latent expressive = latentOf({2, 3, 4, 5}, 2);
        QCOMPARE(transferExpression(target, neutral, expressive, 2).w,
                 (std::vector<float>{12, 24, 36, 48}));
        QCOMPARE(transferExpression(target, neutral, expressive, -1, {0, 1}).w,
                 (std::vector<float>{10, 20, 27, 36}));
        QCOMPARE(transferExpression(target, neutral, expressive, 0).w, target.w);
    }

    void anExpressionStandsForItsTwoPictures() {
        Latent neutral = latentOf({1, 1, 1, 1}, 2);
        neutral.networkSha256 = "aa";
        const Latent expressive = latentOf({2, 3, 4, 5}, 2);
        const Direction smile = expressionDirection(neutral, expressive, "smile");
        QCOMPARE(smile.values, (std::vector<float>{1, 2, 3, 4}));
        QCOMPARE(smile.rows, 2);
        QCOMPARE(smile.networkSha256, std::string("aa"));
        const Latent target = latentOf({10, 20, 30, 40}, 2);
        QCOMPARE(moveAlong(target, smile, 2).w, (std::vector<float>{12, 24, 36, 48}));
        expectError(ErrorKind::InvalidArgument, "1 x 2", [&] {
            expressionDirection(neutral, latentOf({1, 2}, 1), "x");
        });
    }

    void latentsOfDifferentNetworksAreRefusedByName() {
        Latent a = latentOf({1, 2}, 1);
        Latent b = latentOf({1, 2}, 1);
        a.networkSha256 = "aa";
        a.networkName = "faces";
        b.networkSha256 = "bb";
        b.networkName = "cats";
        expectError(ErrorKind::NetworkMismatch, "'cats'", [&] { morph(a, b, 0.5); });
        b = latentOf({1, 2, 3, 4}, 2);
        expectError(ErrorKind::InvalidArgument, "2 x 2", [&] { crossover(a, b, {1}); });
        expectError(ErrorKind::InvalidArgument, "empty", [&] { morph(a, Latent{}, 0.5); });
    }
};

QTEST_GUILESS_MAIN(TestEditing)
#include "tst_editing.moc"
