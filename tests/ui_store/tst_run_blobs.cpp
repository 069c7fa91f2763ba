#include "ui/store/run_blobs.h"

#include <QCborMap>
#include <QCborValue>
#include <QTest>

using namespace inlay;

namespace {

QCborMap mapOf(const QByteArray& bytes) {
    return QCborValue::fromCbor(bytes).toMap();
}

QString textIn(const QCborMap& map, const char* key) {
    return map.value(QLatin1String(key)).toString();
}

/// With other words in the place of some.
EmbeddingNumbers readWith(QCborMap map,
                          const std::vector<std::pair<const char*, const char*>>& words) {
    for (const auto& [key, word] : words)
        map[QLatin1String(key)] = QLatin1String(word);
    return *numbersFrom(QCborValue(map).toCbor());
}

} // namespace

/// What documents keep of a run is words; earlier versions and other ones wrote them too.
class TestRunBlobs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesAreStoredAsWords() {
        EmbeddingNumbers numbers;
        numbers.stoppedBy = StopReason::NonFinite;
        numbers.perceptualDistance = PerceptualDistanceKind::NetworkFeatures;
        numbers.startUsed = EmbeddingStart::Given;
        numbers.nonFinite =
            NonFiniteLoss{NonFiniteLoss::Cause::NoiseLearningRate, EmbeddingStart::Given, 31, 0.25};
        numbers.memoryShortage = MemoryShortage{4};
        const QByteArray bytes = numbersBytes(numbers);
        const QCborMap map = mapOf(bytes);
        QCOMPARE(textIn(map, "stopped_by"), QString("nan"));
        QCOMPARE(textIn(map, "perceptual_name"), QString("Network features"));
        QCOMPARE(textIn(map, "start_used"), QString("given latent"));
        QVERIFY(textIn(map, "advice").startsWith("The loss or its gradient became infinite"));
        QVERIFY(textIn(map, "notice").startsWith("Memory ran short at step 4:"));

        const EmbeddingNumbers found = *numbersFrom(bytes);
        QCOMPARE(found.stoppedBy, numbers.stoppedBy);
        QVERIFY(found.perceptualDistance == numbers.perceptualDistance);
        QVERIFY(found.startUsed == numbers.startUsed);
        QVERIFY(found.nonFinite && found.memoryShortage);
        QVERIFY(found.nonFinite->cause == numbers.nonFinite->cause);
        QCOMPARE(found.nonFinite->step, 31);
        QCOMPARE(found.nonFinite->learningRate, 0.25);
        QCOMPARE(found.memoryShortage->step, 4);
        QCOMPARE(numbersBytes(found), bytes);
    }

    void whatIsNotKnownIsStoredAsNothing() {
        const QByteArray bytes = numbersBytes(EmbeddingNumbers());
        const QCborMap map = mapOf(bytes);
        for (const char* key : {"perceptual_name", "start_used", "advice", "notice"}) {
            QVERIFY(map.contains(QLatin1String(key)));
            QCOMPARE(textIn(map, key), QString());
        }
        const EmbeddingNumbers found = *numbersFrom(bytes);
        QVERIFY(!found.perceptualDistance && !found.startUsed);
        QVERIFY(!found.nonFinite && !found.memoryShortage);
        QCOMPARE(numbersBytes(found), bytes);
    }

    void unknownWordsStandForNothing() {
        EmbeddingNumbers numbers;
        numbers.perceptualDistance = PerceptualDistanceKind::Vgg16;
        numbers.startUsed = EmbeddingStart::Encoder;
        numbers.psnrDb = 21;
        const EmbeddingNumbers found =
            readWith(mapOf(numbersBytes(numbers)), {{"stopped_by", "boredom"},
                                                    {"perceptual_name", "DISTS"},
                                                    {"start_used", "elsewhere"},
                                                    {"advice", "Try again"},
                                                    {"notice", "It was hot"}});
        QCOMPARE(found.stoppedBy, StopReason::Steps);
        QVERIFY(!found.perceptualDistance && !found.startUsed);
        QVERIFY(!found.nonFinite && !found.memoryShortage);
        QCOMPARE(found.psnrDb, 21.0);
    }

    void theChosenDistanceIsStoredByName() {
        EmbeddingOptions options;
        QCOMPARE(textIn(mapOf(settingsBytes(options)), "perceptual"), QString("auto"));
        QVERIFY(!settingsFrom(settingsBytes(options))->perceptual);
        options.perceptual = PerceptualDistanceKind::Lpips;
        const QByteArray bytes = settingsBytes(options);
        QCOMPARE(textIn(mapOf(bytes), "perceptual"), QString("LPIPS"));
        QVERIFY(settingsFrom(bytes)->perceptual == PerceptualDistanceKind::Lpips);
        QCborMap map = mapOf(bytes);
        map[QLatin1String("perceptual")] = QLatin1String("DISTS");
        QVERIFY(!settingsFrom(QCborValue(map).toCbor())->perceptual);
    }
};

QTEST_GUILESS_MAIN(TestRunBlobs)
#include "tst_run_blobs.moc"
