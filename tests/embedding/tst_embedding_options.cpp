#include "core/base/error.h"
#include "core/model/embedding/embedding_options.h"

#include <QtTest>
#include <functional>
#include <limits>

using namespace inlay;

using Change = std::function<void(EmbeddingOptions&)>;
Q_DECLARE_METATYPE(Change)

class TestEmbeddingOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMakesNoSenseIsRefusedByName_data() {
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        constexpr double infinite = std::numeric_limits<double>::infinity();
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* name, const char* named, const Change& change) {
            QTest::newRow(name) << change << QString(named);
        };
        row("no steps", "steps", [](EmbeddingOptions& o) { o.steps = 0; });
        row("steps below none", "steps", [](EmbeddingOptions& o) { o.steps = -5; });
        row("steps without end", "steps", [](EmbeddingOptions& o) { o.steps = 1000001; });
        row("noise steps", "noise steps", [](EmbeddingOptions& o) { o.noiseSteps = -1; });
        row("rate 0", "learning rate", [](EmbeddingOptions& o) { o.learningRate = 0; });
        row("rate below 0", "learning rate", [](EmbeddingOptions& o) { o.learningRate = -0.01; });
        row("absurd rate", "learning rate", [](EmbeddingOptions& o) { o.learningRate = 1000; });
        row("rate NaN", "learning rate", [](EmbeddingOptions& o) { o.learningRate = nan; });
        row("rate infinite", "learning rate",
            [](EmbeddingOptions& o) { o.learningRate = infinite; });
        row("noise rate", "noise maps", [](EmbeddingOptions& o) { o.noiseLearningRate = 11; });
        row("beta1 1", "beta1", [](EmbeddingOptions& o) { o.beta1 = 1; });
        row("beta2 NaN", "beta2", [](EmbeddingOptions& o) { o.beta2 = nan; });
        row("epsilon 0", "epsilon", [](EmbeddingOptions& o) { o.epsilon = 0; });
        row("ramp up", "ramp up", [](EmbeddingOptions& o) { o.rampUp = 1.5; });
        row("ramp down", "ramp down", [](EmbeddingOptions& o) { o.rampDown = -0.1; });
        row("perceptual", "perceptual weight",
            [](EmbeddingOptions& o) { o.perceptualWeight = -1; });
        row("mse", "MSE weight", [](EmbeddingOptions& o) { o.mseWeight = nan; });
        row("nothing to minimise", "weight",
            [](EmbeddingOptions& o) { o.mseWeight = o.perceptualWeight = 0; });
        row("latent noise", "latent noise", [](EmbeddingOptions& o) { o.latentNoise = 100; });
        row("pull", "pull", [](EmbeddingOptions& o) { o.startPull = -1; });
        row("regularisation", "noise regularisation",
            [](EmbeddingOptions& o) { o.noiseRegularization = -1; });
        row("mask", "mask", [](EmbeddingOptions& o) { o.mask = {1, 1, {2.0F}}; });
    }

    void whatMakesNoSenseIsRefusedByName() {
        QFETCH(Change, change);
        QFETCH(QString, named);
        EmbeddingOptions options;
        validate(options); // as they come, they are good
        change(options);
        try {
            validate(options);
        } catch (const Error& error) {
            QVERIFY(error.kind() == ErrorKind::InvalidArgument);
            QVERIFY2(QString(error.what()).contains(named, Qt::CaseInsensitive), error.what());
            return;
        }
        QFAIL("it was taken");
    }

    void thePaperIsThePaper() { // Image2StyleGAN, section 3.4
        const EmbeddingOptions paper = embeddingPreset("paper");
        QCOMPARE(paper.steps, 5000);
        QCOMPARE(paper.learningRate, 0.01);
        QCOMPARE(paper.beta1, 0.9);
        QCOMPARE(paper.beta2, 0.999);
        QCOMPARE(paper.epsilon, 1e-8);
        QCOMPARE(paper.perceptualWeight, 1.0);
        QCOMPARE(paper.mseWeight, 1.0);
        QVERIFY(!paper.soap && !paper.encoderStart && !paper.optimizeNoise && !paper.stopOnPlateau);
        QVERIFY(paper.rampUp == 0 && paper.rampDown == 0 && paper.latentNoise == 0 &&
                paper.noiseRegularization == 0);
        QVERIFY(paper.space == LatentSpace::WPlus);
    }

    void noiseMapsGetThreeFifthsOfTheSteps() { // 3000 after 5000, Image2StyleGAN++, section 3.4
        QCOMPARE(usualNoiseSteps(5000), 3000);
        QCOMPARE(usualNoiseSteps(1), 1);
        QCOMPARE(usualNoiseSteps(1000000), 600000);
        QCOMPARE(usualNoiseSteps(std::numeric_limits<int>::max()), 1288490188);
    }

    void thePresetsAreGoodAndMinimiseTheSame() {
        const EmbeddingOptions paper = embeddingPreset("paper");
        for (const std::string& name : embeddingPresetNames()) {
            const EmbeddingOptions options = embeddingPreset(name);
            validate(options);
            QCOMPARE(options.preset, name);
            QCOMPARE(options.perceptualWeight, paper.perceptualWeight);
            QCOMPARE(options.mseWeight, paper.mseWeight);
            QCOMPARE(options.perceptual, paper.perceptual);
        }
        // Of one of paper's, the most that it was seen to take; see
        // core/engine/embedding/README.md.
        constexpr double stepOfFast = 0.94;
        QVERIFY(embeddingPreset("fast").steps * stepOfFast * 10 <= paper.steps);
        QVERIFY(embeddingPreset("balanced").steps * 3 <= paper.steps);
        QVERIFY_EXCEPTION_THROWN(embeddingPreset("slow"), Error);
    }
};

QTEST_GUILESS_MAIN(TestEmbeddingOptions)
#include "tst_embedding_options.moc"
