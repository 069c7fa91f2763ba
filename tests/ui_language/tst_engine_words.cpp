#include "ui/engine/engine_words.h"
#include "ui/language/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace inlay;

namespace {

const NonFiniteLoss lossAtStart{NonFiniteLoss::Cause::Start, EmbeddingStart::Uniform, 1, 0};
const NonFiniteLoss lossAtStep{NonFiniteLoss::Cause::LearningRate, EmbeddingStart::MeanW, 12, 2.5};
const NonFiniteLoss lossOfNoise{NonFiniteLoss::Cause::NoiseLearningRate, EmbeddingStart::MeanW, 12,
                                2.5};

/// Everything that is said in words, and not by a name.
QStringList everything() {
    return {deviceInWords({Device::Cpu, {}, 1}),
            deviceInWords({Device::Cpu, {}, 2}),
            distanceInWords(PerceptualDistanceKind::NetworkFeatures),
            distanceInWords(PerceptualDistanceKind::LaplacianPyramid),
            startInWords(EmbeddingStart::MeanW),
            startInWords(EmbeddingStart::Uniform),
            startInWords(EmbeddingStart::Given),
            startInWords(EmbeddingStart::Encoder),
            detectorInWords(FaceDetectorKind::DlibLandmarks),
            detectorInWords(FaceDetectorKind::OpenCvCascades),
            detectorInWords(std::nullopt),
            weightsInWords({"", true, true}),
            nonFiniteLossInWords(lossAtStart),
            nonFiniteLossInWords(lossAtStep),
            nonFiniteLossInWords(lossOfNoise),
            memoryShortageInWords({7})};
}

} // namespace

/// What the engine says as values, said by the window.
class TestEngineWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QCoreApplication::setOrganizationName("InlayTest");
        QCoreApplication::setApplicationName("engine_words");
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        speak("en");
    }
    void cleanup() { speak("en"); }

    void noTwoAreTheSame() {
        const QStringList all = everything();
        QStringList once = all;
        once.removeDuplicates();
        QCOMPARE(once, all);
        QVERIFY(!all.contains(QString()));
    }

    void numbersStandInThem() {
        QCOMPARE(deviceInWords({Device::Cpu, {}, 2}), QString("CPU, 2 threads"));
        QCOMPARE(deviceInWords({Device::Cuda, "NVIDIA H200", 0}), QString("CUDA: NVIDIA H200"));
        QVERIFY(nonFiniteLossInWords(lossAtStart).contains(startInWords(EmbeddingStart::Uniform)));
        QVERIFY(nonFiniteLossInWords(lossAtStep).contains("step 12;"));
        QVERIFY(nonFiniteLossInWords(lossAtStep).contains("learning rate (2.5)"));
        QVERIFY(nonFiniteLossInWords(lossOfNoise).contains("noise maps (2.5)"));
        QVERIFY(memoryShortageInWords({7}).contains("step 7:"));
    }

    void everyLanguageHasItsOwn_data() {
        QTest::addColumn<QString>("code");
        QTest::newRow("German") << "de";
        QTest::newRow("Japanese") << "ja";
    }

    void everyLanguageHasItsOwn() {
        QFETCH(QString, code);
        const QStringList english = everything();
        speak(code);
        const QStringList here = everything();
        for (qsizetype i = 0; i < here.size(); ++i)
            QVERIFY2(here[i] != english[i], qPrintable(here[i]));
        const QString rate = nonFiniteLossInWords(lossAtStep);
        QVERIFY2(rate.contains(code == "de" ? "2,5" : "2.5"), qPrintable(rate));
    }

    void namesStay() {
        speak("de");
        QCOMPARE(distanceInWords(PerceptualDistanceKind::Vgg16), QString("VGG-16"));
        QCOMPARE(weightsInWords({"", false, true}), QString("LPIPS"));
        QCOMPARE(deviceInWords({Device::Cuda, "NVIDIA H200", 0}), QString("CUDA: NVIDIA H200"));
    }

private:
    void speak(const QString& code) {
        for (QTranslator* translator : qApp->findChildren<QTranslator*>())
            delete translator; // takes itself out
        Language::setChoice(code);
        Language::apply(*qApp);
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestEngineWords)
#include "tst_engine_words.moc"
