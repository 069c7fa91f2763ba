#include "ui/engine/engine_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace inlay {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EngineWords)
};

} // namespace

QString deviceInWords(const DeviceInfo& device) {
    if (device.kind == Device::Cuda)
        return QString::fromStdString(deviceText(device)); // a product's name
    return device.threads == 1 ? Words::tr("CPU, one thread")
                               : Words::tr("CPU, %n threads", nullptr, device.threads);
}

QString distanceInWords(PerceptualDistanceKind kind) {
    switch (kind) {
    case PerceptualDistanceKind::NetworkFeatures:
        return Words::tr("Network features");
    case PerceptualDistanceKind::LaplacianPyramid:
        return Words::tr("Laplacian pyramid");
    case PerceptualDistanceKind::Vgg16:
    case PerceptualDistanceKind::Lpips:
        break;
    }
    return QString::fromLatin1(perceptualDistanceName(kind)); // a name
}

QString sizeInWords(const NetworkInfo& network) {
    return isSquare(network)
               ? QString::number(network.resolution)
               : QStringLiteral("%1 \u00d7 %2").arg(network.width).arg(network.height);
}

QString startInWords(EmbeddingStart start) {
    switch (start) {
    case EmbeddingStart::Uniform:
        return Words::tr("a random point");
    case EmbeddingStart::Given:
        return Words::tr("the latent there was");
    case EmbeddingStart::Encoder:
        return Words::tr("the encoder's guess");
    case EmbeddingStart::MeanW:
    case EmbeddingStart::Automatic:
        break;
    }
    return Words::tr("mean w");
}

QString detectorInWords(std::optional<FaceDetectorKind> kind) {
    if (!kind)
        return Words::tr("another detector");
    return *kind == FaceDetectorKind::DlibLandmarks ? Words::tr("dlib's 68 landmarks")
                                                    : Words::tr("OpenCV's cascades");
}

QString weightsInWords(const RegisteredWeights& weights) {
    if (weights.hasVgg16 && weights.hasLpips)
        return Words::tr("VGG-16 and LPIPS");
    return distanceInWords(weights.hasVgg16 ? PerceptualDistanceKind::Vgg16
                                            : PerceptualDistanceKind::Lpips);
}

QString nonFiniteLossInWords(const NonFiniteLoss& loss) {
    const QString step = QLocale().toString(loss.step);
    const QString rate = QLocale().toString(loss.learningRate, 'g', 6);
    switch (loss.cause) {
    case NonFiniteLoss::Cause::Start:
        return Words::tr("Already where the embedding starts (%1) the loss is infinite or NaN; "
                         "that start is all there is. Start elsewhere")
            .arg(startInWords(loss.start));
    case NonFiniteLoss::Cause::NoiseLearningRate:
        return Words::tr("The loss or its gradient became infinite or NaN at step %1; the best "
                         "state before is kept. Lower the learning rate of the noise maps (%2)")
            .arg(step, rate);
    case NonFiniteLoss::Cause::LearningRate:
        break;
    }
    return Words::tr("The loss or its gradient became infinite or NaN at step %1; the best state "
                     "before is kept. Lower the learning rate (%2)")
        .arg(step, rate);
}

QString memoryShortageInWords(const MemoryShortage& shortage) {
    return Words::tr("Memory ran short at step %1: from there on each layer is computed a second "
                     "time in place of being kept. The result is the same, a step takes about a "
                     "third longer")
        .arg(QLocale().toString(shortage.step));
}

} // namespace inlay
