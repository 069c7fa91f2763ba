#include "core/base/error.h"
#include "core/model/edit/edit.h"

#include <QtTest>
#include <cmath>

using namespace inlay;

namespace {

/// A network of two style rows of two numbers, and one noise map of two.
class SmallNetwork : public LatentAdapter {
public:
    Latent adapt(const Latent& latent) const override {
        if (!latent.networkSha256.empty() && latent.networkSha256 != "small")
            throw Error(ErrorKind::NetworkMismatch, "It belongs to another network");
        Latent result = latent;
        if (result.rows == 1) {
            result.rows = 2;
            result.w.insert(result.w.end(), latent.w.begin(), latent.w.end());
        }
        return result;
    }
    Latent withExplicitNoise(const Latent& latent) const override {
        Latent result = latent;
        if (result.noise.empty())
            result.noise = {{1, 2, {8, 8}}};
        return result;
    }
};

LatentPtr latentOf(std::vector<float> w, std::vector<float> noise = {}) {
    auto latent = std::make_shared<Latent>();
    latent->dim = 2;
    latent->rows = static_cast<int>(w.size()) / 2;
    latent->w = std::move(w);
    if (!noise.empty())
        latent->noise = {{1, 2, std::move(noise)}};
    return latent;
}

std::vector<float> noiseOf(const Latent& latent) {
    return latent.noise.empty() ? std::vector<float>() : latent.noise.front().values;
}

} // namespace

class TestEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutStepsItIsThePicture() {
        Edit edit;
        QVERIFY(!edit.isComplete());
        edit.base = latentOf({1, 2});
        QVERIFY(edit.isComplete());
        const Latent latent = evaluate(edit, m_network);
        QCOMPARE(latent.w, (std::vector<float>{1, 2, 1, 2})); // spread over the rows
        QVERIFY(latent.noise.empty());
    }

    void morphIsLambdaOfA() {
        const LatentPtr a = latentOf({0, 4, 8, 12});
        const LatentPtr b = latentOf({4, 0});
        QCOMPARE(evaluate(morphEdit(a, b, 1), m_network).w, a->w);
        QCOMPARE(evaluate(morphEdit(a, b, 0), m_network).w, (std::vector<float>{4, 0, 4, 0}));
        QCOMPARE(evaluate(morphEdit(a, b, 0.25), m_network).w, (std::vector<float>{3, 1, 5, 3}));
        QCOMPARE(evaluate(morphEdit(a, b, 1.5), m_network).w, (std::vector<float>{-2, 6, 10, 18}));
    }

    void morphMixesNoiseWithTheNetworksWhereOneHasNone() {
        const LatentPtr a = latentOf({0, 0, 0, 0}, {0, 4});
        const LatentPtr b = latentOf({0, 0, 0, 0});
        QCOMPARE(noiseOf(evaluate(morphEdit(a, b, 0.5), m_network)), (std::vector<float>{4, 6}));
        QCOMPARE(noiseOf(evaluate(morphEdit(b, a, 0.5), m_network)), (std::vector<float>{4, 6}));
        QVERIFY(evaluate(morphEdit(b, b, 0.5), m_network).noise.empty());
    }

    void mixKeepsTheNoiseOfA() {
        const LatentPtr a = latentOf({0, 0, 0, 0}, {1, 2});
        const LatentPtr b = latentOf({4, 4, 8, 8}, {5, 6});
        const Latent mixed = evaluate(mixEdit(a, b, {0.5, 1}), m_network);
        QCOMPARE(mixed.w, (std::vector<float>{2, 2, 8, 8}));
        QCOMPARE(noiseOf(mixed), (std::vector<float>{1, 2}));
    }

    void expressionAddsTheDifference() {
        const LatentPtr target = latentOf({10, 20, 30, 40});
        const LatentPtr neutral = latentOf({1, 1, 1, 1});
        const LatentPtr expressive = latentOf({3, 1, 1, 5});
        QCOMPARE(evaluate(expressionEdit(target, neutral, expressive, 0.5), m_network).w,
                 (std::vector<float>{11, 20, 30, 42}));
        QCOMPARE(evaluate(expressionEdit(target, neutral, expressive, 0.5, {1, 0}), m_network).w,
                 (std::vector<float>{11, 20, 30, 40}));
        QVERIFY(!expressionEdit(target, nullptr, expressive, 1).isComplete());
    }

    void stepsAreDoneOneAfterTheOther() {
        const LatentPtr base = latentOf({0, 0, 0, 0});
        EditRecipe recipe = morphEdit(base, latentOf({8, 8, 8, 8}), 0.5).recipe;
        const Edit mixed = mixEdit(base, latentOf({2, 2, 2, 2}), {0, 1});
        recipe.steps.push_back(mixed.recipe.steps.front());
        QCOMPARE(evaluate(recipeEdit(base, recipe), m_network).w, (std::vector<float>{4, 4, 2, 2}));
        recipe.steps.back().enabled = false;
        QCOMPARE(evaluate(recipeEdit(base, recipe), m_network).w, (std::vector<float>{4, 4, 4, 4}));
    }

    void filmStandsBetweenItsKeyframes() {
        auto film = std::make_shared<FilmPath>();
        film->keyframes = {latentOf({0, 0}), latentOf({4, 8, 8, 4}, {2, 2})};
        QCOMPARE(evaluate(filmEdit(film, 0.25), m_network).w, (std::vector<float>{1, 2, 2, 1}));
        QCOMPARE(noiseOf(evaluate(filmEdit(film, 0.5), m_network)), (std::vector<float>{5, 5}));
        QCOMPARE(evaluate(filmEdit(film, 1), m_network).w, film->keyframes[1]->w);
        film->keyframes.pop_back();
        QVERIFY(!filmEdit(film, 0).isComplete());
    }

    void refusesWhatCannotBe() {
        const LatentPtr a = latentOf({0, 0, 0, 0});
        QVERIFY_EXCEPTION_THROWN(evaluate(morphEdit(a, nullptr, 0.5), m_network), Error);
        auto foreign = std::make_shared<Latent>(*a);
        foreign->networkSha256 = "large";
        QVERIFY_EXCEPTION_THROWN(evaluate(recipeEdit(foreign, {}), m_network), Error);
        try { // the only step needs no number
            evaluate(morphEdit(a, foreign, 0.5), m_network);
            QFAIL("a foreign latent was taken");
        } catch (const Error& error) {
            QCOMPARE(QString::fromUtf8(error.what()), QString("It belongs to another network"));
        }
        const LatentPtr far = latentOf({3e38f, 0, 0, 0});
        try {
            evaluate(morphEdit(far, a, 1e3), m_network);
            QFAIL("infinity was taken for a number");
        } catch (const Error& error) {
            QCOMPARE(static_cast<int>(error.kind()), static_cast<int>(ErrorKind::NonFinite));
        }
    }

private:
    SmallNetwork m_network;
};

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"
