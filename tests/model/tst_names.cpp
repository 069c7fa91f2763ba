#include "core/base/error.h"
#include "core/model/device/device_info.h"
#include "core/model/edit/direction_origin.h"
#include "core/model/embedding/embedding_start_name.h"
#include "core/model/embedding/memory_shortage.h"
#include "core/model/embedding/non_finite_loss.h"
#include "core/model/embedding/perceptual_distance_kind.h"
#include "core/model/embedding/stop_reason.h"
#include "core/model/picture/face_detector_kind.h"

#include <QTest>

using namespace inlay;

/// The words that reports and documents have for the values of the model. They stand in files that
/// others wrote, so that none may change.
class TestNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReasonHasItsWord() {
        const std::pair<StopReason, const char*> all[] = {
            {StopReason::Steps, "steps"},      {StopReason::Plateau, "plateau"},
            {StopReason::User, "user"},        {StopReason::NonFinite, "nan"},
            {StopReason::Snapshot, "history"}, {StopReason::Interrupted, "interrupted"}};
        for (const auto& [reason, word] : all) {
            QCOMPARE(std::string(stopReasonName(reason)), std::string(word));
            QVERIFY(stopReasonFromName(word) == reason);
        }
        QVERIFY(!stopReasonFromName("boredom"));
        QVERIFY(!stopReasonFromName(""));
    }

    void everyStartHasItsWord() {
        const std::pair<EmbeddingStart, const char*> all[] = {
            {EmbeddingStart::Automatic, "automatic"},
            {EmbeddingStart::MeanW, "mean w"},
            {EmbeddingStart::Uniform, "uniform"},
            {EmbeddingStart::Given, "given latent"},
            {EmbeddingStart::Encoder, "encoder"}};
        for (const auto& [start, word] : all) {
            QCOMPARE(std::string(embeddingStartName(start)), std::string(word));
            QVERIFY(embeddingStartFromName(word) == start);
        }
        QVERIFY(!embeddingStartFromName("Mean w"));
    }

    void everyDistanceHasItsName() {
        const std::pair<PerceptualDistanceKind, const char*> all[] = {
            {PerceptualDistanceKind::Vgg16, "VGG-16"},
            {PerceptualDistanceKind::Lpips, "LPIPS"},
            {PerceptualDistanceKind::NetworkFeatures, "Network features"},
            {PerceptualDistanceKind::LaplacianPyramid, "Laplacian pyramid"}};
        for (const auto& [kind, name] : all) {
            QCOMPARE(std::string(perceptualDistanceName(kind)), std::string(name));
            QVERIFY(perceptualDistanceFromName(name) == kind);
            QCOMPARE(std::string(perceptualChoiceName(kind)), std::string(name));
            QVERIFY(perceptualChoiceFromName(name) == kind);
        }
        QVERIFY(!perceptualDistanceFromName("auto"));
    }

    void aDistanceIsChosenByName() {
        QCOMPARE(std::string(perceptualChoiceName({})), std::string("auto"));
        QVERIFY(!perceptualChoiceFromName("auto"));
        QVERIFY(perceptualChoiceFromName("network") == PerceptualDistanceKind::NetworkFeatures);
        try {
            perceptualChoiceFromName("taste");
            QFAIL("there is none");
        } catch (const Error& error) {
            QCOMPARE(error.kind(), ErrorKind::InvalidArgument);
            QVERIFY(QString(error.what()).contains("'taste'"));
            QVERIFY(QString(error.what()).contains("'Laplacian pyramid'"));
        }
    }

    void everyDetectorHasItsName() {
        for (const auto& [kind, name] :
             {std::pair(FaceDetectorKind::DlibLandmarks, "dlib 68 landmarks"),
              std::pair(FaceDetectorKind::OpenCvCascades, "OpenCV cascades")}) {
            QCOMPARE(std::string(faceDetectorName(kind)), std::string(name));
            QVERIFY(faceDetectorFromName(name) == kind);
        }
        QVERIFY(!faceDetectorFromName("a detector"));
        QVERIFY(!faceDetectorFromName(""));
    }

    void everyOriginHasItsWord() {
        const std::pair<DirectionOrigin, const char*> all[] = {
            {DirectionOrigin::Unknown, ""},
            {DirectionOrigin::Sefa, "sefa"},
            {DirectionOrigin::Ganspace, "ganspace"},
            {DirectionOrigin::Expression, "expression"},
            {DirectionOrigin::File, "file"}};
        for (const auto& [origin, word] : all) {
            QCOMPARE(std::string(directionOriginName(origin)), std::string(word));
            QVERIFY(directionOriginFromName(word) == origin);
        }
        QVERIFY(directionOriginFromName("interfacegan") == DirectionOrigin::Unknown);
        for (const DirectionMethod method : {DirectionMethod::Sefa, DirectionMethod::Ganspace})
            QCOMPARE(std::string(directionOriginName(originOf(method))),
                     std::string(directionMethodName(method)));
    }

    void aDeviceIsDescribed() {
        QCOMPARE(deviceText({Device::Cpu, {}, 1}), std::string("CPU, 1 thread"));
        QCOMPARE(deviceText({Device::Cpu, {}, 2}), std::string("CPU, 2 threads"));
        QCOMPARE(deviceText({Device::Cuda, "NVIDIA H200", 0}), std::string("CUDA: NVIDIA H200"));
    }

    void aShortageIsReadBack() {
        const std::string text = memoryShortageText({17});
        QCOMPARE(text, std::string("Memory ran short at step 17: from there on each layer is "
                                   "computed a second time in place of being kept. The result is "
                                   "the same, a step takes about a third longer"));
        const std::optional<MemoryShortage> found = memoryShortageFromText(text);
        QVERIFY(found.has_value());
        QCOMPARE(found->step, 17);
        QVERIFY(!memoryShortageFromText(text + "."));
        QVERIFY(!memoryShortageFromText("Memory ran short at step x"));
        QVERIFY(!memoryShortageFromText(""));
    }

    void aNonFiniteLossIsReadBack_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("cause");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("step");
        QTest::addColumn<double>("rate");
        QTest::newRow("start") << "Already where the embedding starts (encoder) the loss is "
                                  "infinite or NaN; that start is all there is. Start elsewhere"
                               << static_cast<int>(NonFiniteLoss::Cause::Start)
                               << static_cast<int>(EmbeddingStart::Encoder) << 0 << 0.0;
        QTest::newRow("rate") << "The loss or its gradient became infinite or NaN at step 12; the "
                                 "best state before is kept. Lower the learning rate (0.05)"
                              << static_cast<int>(NonFiniteLoss::Cause::LearningRate)
                              << static_cast<int>(EmbeddingStart::MeanW) << 12 << 0.05;
        QTest::newRow("rate of the noise maps")
            << "The loss or its gradient became infinite or NaN at step 9; the best state before "
               "is kept. Lower the learning rate of the noise maps (10)"
            << static_cast<int>(NonFiniteLoss::Cause::NoiseLearningRate)
            << static_cast<int>(EmbeddingStart::MeanW) << 9 << 10.0;
    }

    void aNonFiniteLossIsReadBack() {
        QFETCH(QString, text);
        QFETCH(int, cause);
        QFETCH(int, start);
        QFETCH(int, step);
        QFETCH(double, rate);
        const std::optional<NonFiniteLoss> found = nonFiniteLossFromText(text.toStdString());
        QVERIFY(found.has_value());
        QCOMPARE(static_cast<int>(found->cause), cause);
        QCOMPARE(static_cast<int>(found->start), start);
        QCOMPARE(found->step, step);
        QCOMPARE(found->learningRate, rate);
        QCOMPARE(QString::fromStdString(nonFiniteLossText(*found)), text);
        QVERIFY(!nonFiniteLossFromText(text.toStdString() + " now"));
        QVERIFY(!nonFiniteLossFromText(text.chopped(1).toStdString()));
    }

    void theSentenceOfEarlierVersionsIsReadToo() {
        const auto found =
            nonFiniteLossFromText("The loss became infinite or NaN at step 12; the best state "
                                  "before is kept. Lower the learning rate (10.000000)");
        QVERIFY(found.has_value());
        QVERIFY(found->cause == NonFiniteLoss::Cause::LearningRate);
        QCOMPARE(found->step, 12);
        QCOMPARE(found->learningRate, 10.0);
        QVERIFY(!nonFiniteLossFromText("The loss fell"));
        QVERIFY(!nonFiniteLossFromText(""));
    }
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
