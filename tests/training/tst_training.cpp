#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/network/generator.h"
#include "core/engine/network_file/checkpoint_reader.h"
#include "core/engine/network_file/checkpoint_writer.h"
#include "core/engine/perceptual/network_features.h"
#include "core/facade/imaging_factory.h"
#include "models/training/layers.h"
#include "models/training/losses.h"
#include "models/training/network_export.h"
#include "models/training/picture_codes.h"
#include "models/training/trainer.h"

#include <QTemporaryDir>
#include <QtTest>
#include <array>

using namespace inlay;
using namespace inlay::training;

namespace {

double largestDifference(const torch::Tensor& a, const torch::Tensor& b) {
    return (a - b).abs().max().item<double>();
}

torch::Tensor filter(double sum) {
    const torch::Tensor taps = torch::tensor({1.0f, 3.0f, 3.0f, 1.0f});
    return torch::outer(taps, taps) * (sum / 64.0);
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Coloured gradients with a disc: enough for a batch.
Image drawnPicture(int side, int index) {
    Image image(side, side);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const bool inside =
                (x - side / 2) * (x - side / 2) + (y - side / 2) * (y - side / 2) < side * 2;
            std::uint8_t* pixel = image.rgb.data() + std::ptrdiff_t{3} * (y * side + x);
            pixel[0] = static_cast<std::uint8_t>(inside ? 200 : 4 * x);
            pixel[1] = static_cast<std::uint8_t>(inside ? 30 * index : 4 * y);
            pixel[2] = static_cast<std::uint8_t>(20 * index);
        }
    }
    return image;
}

} // namespace

class TestTraining : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { torch::manual_seed(3); }

    void upConvolutionIsATransposedOneWithBlur() {
        const torch::Tensor x = torch::randn({2, 3, 5, 7});
        const torch::Tensor weight = torch::randn({4, 3, 3, 3});
        const torch::Tensor wide = torch::conv_transpose2d(x, weight.transpose(0, 1), {}, 2);
        const torch::Tensor expected =
            torch::conv2d(wide, filter(4).expand({4, 1, 4, 4}), {}, 1, 1, 1, 4);
        const torch::Tensor found = upConvolution(x, weight);
        QCOMPARE(found.sizes(), expected.sizes());
        QVERIFY(largestDifference(found, expected) < 1e-5);
    }

    void downConvolutionBlursThenStrides() {
        const torch::Tensor x = torch::randn({2, 3, 8, 8});
        const torch::Tensor weight = torch::randn({4, 3, 3, 3});
        const torch::Tensor blurred =
            torch::conv2d(x, filter(1).expand({3, 1, 4, 4}), {}, 1, 2, 1, 3);
        const torch::Tensor expected = torch::conv2d(blurred, weight / std::sqrt(27.0), {}, 2);
        QVERIFY(largestDifference(downConvolution(x, weight), expected) < 1e-5);
        QCOMPARE(downConvolution(x, torch::randn({5, 3, 1, 1})).sizes(),
                 (torch::IntArrayRef{2, 5, 4, 4}));
    }

    void sixteenBitsAreCloseInValueAndGradient() {
        const torch::Tensor picture = torch::randn({2, 8, 12, 12});
        const torch::Tensor weight = torch::randn({6, 8, 3, 3});
        const torch::Tensor upstream = torch::randn({2, 6, 12, 12});
        const auto valueAndGradients = [&](torch::ScalarType type) {
            setConvolutionType(type);
            const torch::Tensor x = picture.clone().requires_grad_();
            const torch::Tensor w = weight.clone().requires_grad_();
            const torch::Tensor y = sameConvolution(x, w);
            y.backward(upstream);
            setConvolutionType(torch::kFloat32);
            return std::array<torch::Tensor, 3>{y.detach(), x.grad(), w.grad()};
        };
        const auto exact = valueAndGradients(torch::kFloat32);
        const auto rounded = valueAndGradients(torch::kBFloat16);
        for (std::size_t i = 0; i < exact.size(); ++i) {
            QCOMPARE(rounded[i].scalar_type(), torch::kFloat32);
            const double relative =
                ((rounded[i] - exact[i]).norm() / exact[i].norm()).item<double>();
            QVERIFY2(relative < 0.01, qPrintable(QString::number(relative)));
            QVERIFY(relative > 0); // that is, it was rounded
        }
    }

    void whatIsTrainedIsWhatTheEditorOpens() {
        const QTemporaryDir folder;
        TrainingOptions options = smallRun(folder.path());
        Trainer trainer(options);
        trainer.step();
        Checkpoint network = exportNetwork(trainer.checkpoint(), {});
        for (auto& [name, tensor] : network.tensors)
            tensor = tensor.to(torch::kFloat32);
        const std::string path = folder.filePath(QStringLiteral("net.safetensors")).toStdString();
        writeCheckpoint(path, network);
        const auto opened = createGenerator(readCheckpoint(path), torch::kCPU);
        Parameters weights(network.tensors.begin(), network.tensors.end());
        const TrainableGenerator trained(GeneratorShape::of(network), weights);
        const torch::NoGradGuard noGrad;
        const torch::Tensor z = torch::randn({2, 512});
        const torch::Tensor w = trained.broadcast(trained.map(z));
        QVERIFY(largestDifference(opened->map(z, {}), w) < 1e-4);
        const torch::Tensor expected = trained.synthesize(w, false);
        QVERIFY(largestDifference(opened->synthesize(w.contiguous(), {}), expected) <
                1e-4 * expected.abs().max().item<double>());
        QVERIFY(opened->info().hasEncoder);
        const Encoder encoder(options.resolution, opened->info().numWs, 512, weights);
        const torch::Tensor picture = torch::rand({1, 3, 32, 32}) * 2 - 1;
        QVERIFY(largestDifference(opened->encode(picture),
                                  encoder.encode(picture, opened->meanW())) < 1e-4);
    }

    void theFeaturesAreTheDiscriminators() {
        const QTemporaryDir folder;
        const TrainingOptions options = smallRun(folder.path());
        Trainer trainer(options);
        trainer.step();
        const Checkpoint state = trainer.checkpoint();
        ExportNotes notes;
        notes.data = "drawn";
        notes.training = "for a test";
        const Checkpoint network = exportNetwork(state, notes);
        QCOMPARE(network.text("data"), std::string("drawn"));
        QCOMPARE(network.text("training"), std::string("for a test"));
        QVERIFY(network.metadata.count("licence") == 0);
        QCOMPARE(network.integer("training_pictures"), options.batch);
        const torch::NoGradGuard noGrad;
        const torch::Tensor a = torch::rand({1, 3, 32, 32}) * 2 - 1;
        const torch::Tensor b = torch::rand({1, 3, 32, 32}) * 2 - 1;
        const Discriminator discriminator(shapeOf(state).channels,
                                          takePrefixed(state.tensors, "d."));
        const auto ofA = discriminator.features(a, 3);
        const auto ofB = discriminator.features(b, 3);
        double expected = 0;
        for (std::size_t i = 0; i < ofA.size(); ++i) {
            const torch::Tensor deviation = network.tensor(
                "features.b" + std::to_string(32 >> static_cast<int>(i)) + ".deviation");
            expected +=
                ((ofA[i] - ofB[i]) / deviation.view({1, -1, 1, 1})).square().mean().item<double>();
        }
        expected *= 0.1 / static_cast<double>(ofA.size());
        const auto distance = networkFeatures(network, torch::kCPU);
        const double found = distance->distance(a, distance->targetFeatures(b)).item<double>();
        // The stored kernels have 11 bits.
        QVERIFY(std::abs(found - expected) < 2e-3 * expected);
        QVERIFY_EXCEPTION_THROWN(exportNetwork(network, notes), Error);
    }

    void aRunContinuesWhereItStopped() {
        const QTemporaryDir folder;
        const TrainingOptions options = smallRun(folder.path());
        Checkpoint before;
        {
            Trainer trainer(options);
            trainer.step();
            trainer.step();
            trainer.saveCheckpoint();
            before = exportNetwork(trainer.checkpoint(), {});
        }
        Trainer again(options);
        QCOMPARE(again.picturesSeen(), std::int64_t(2 * options.batch));
        const Checkpoint after = exportNetwork(again.checkpoint(), {});
        QCOMPARE(after.tensors.size(), before.tensors.size());
        for (const auto& [name, tensor] : before.tensors)
            QVERIFY2(torch::equal(tensor, after.tensors.at(name)), name.c_str());
        again.step();
        QCOMPARE(again.picturesSeen(), std::int64_t(3 * options.batch));
    }

    void aRunFromANetworkBeginsWithAllThatItHolds() {
        const QTemporaryDir folder;
        TrainingOptions options = smallRun(folder.path());
        Trainer trainer(options);
        trainer.step();
        const Checkpoint network = exportNetwork(trainer.checkpoint(), {});
        options.startNetwork = folder.filePath(QStringLiteral("net.safetensors")).toStdString();
        writeCheckpoint(options.startNetwork, network);
        options.outFolder = folder.filePath(QStringLiteral("onwards")).toStdString();
        options.seed += 100;
        const Checkpoint begun = Trainer(options).checkpoint();
        int encoder = 0;
        int features = 0;
        for (const auto& [name, tensor] : network.tensors) {
            const torch::Tensor expected = tensor.to(torch::kFloat32);
            if (name.rfind("encoder.", 0) == 0) {
                QVERIFY2(torch::equal(begun.tensors.at("e." + name), expected), name.c_str());
                ++encoder;
            } else if (name.rfind("features.", 0) == 0) {
                const auto found = begun.tensors.find("d." + name.substr(9));
                if (found == begun.tensors.end())
                    continue; // a deviation, which is measured anew
                QVERIFY2(torch::equal(found->second, expected), name.c_str());
                ++features;
            } else {
                QVERIFY2(torch::equal(begun.tensors.at("g." + name), expected), name.c_str());
            }
        }
        QVERIFY(encoder > 0);
        QVERIFY(features > 0);
    }

    void theEncoderAloneContinuesToo() {
        const QTemporaryDir folder;
        TrainingOptions options = smallRun(folder.path());
        {
            Trainer trainer(options);
            trainer.step();
            trainer.saveCheckpoint();
        }
        options.encoderOnly = true;
        constexpr int steps = 6;
        options.pictures = std::int64_t(steps) * options.batch;
        Checkpoint before;
        {
            Trainer trainer(options);
            for (int i = 0; i < steps - 1; ++i)
                trainer.step();
            trainer.saveCheckpoint();
            before = trainer.checkpoint();
        }
        {
            Trainer again(options);
            QCOMPARE(again.encoderPictures(), std::int64_t(steps - 1) * options.batch);
            const Checkpoint after = again.checkpoint(); // the optimiser's memory is in it
            QCOMPARE(after.tensors.size(), before.tensors.size());
            for (const auto& [name, tensor] : before.tensors)
                QVERIFY2(torch::equal(tensor, after.tensors.at(name)), name.c_str());
            again.run(false); // the one step that is left, and no more
            QCOMPARE(again.encoderPictures(), options.pictures);
        }
        Trainer done(options);
        const Parameters end = takePrefixed(done.checkpoint().tensors, "e.");
        done.run(false);
        for (const auto& [name, tensor] : takePrefixed(done.checkpoint().tensors, "e."))
            QVERIFY2(torch::equal(tensor, end.at(name)), name.c_str());
        // A generator that goes on makes the encoder's own training begin anew after it.
        options.encoderOnly = false;
        Trainer whole(options);
        whole.step();
        QCOMPARE(whole.encoderPictures(), std::int64_t(0));
        for (const auto& [name, tensor] : whole.checkpoint().tensors)
            QVERIFY2(name.compare(0, 6, "adam.e") != 0, name.c_str());
    }

    void aStateWithNaNIsNotWritten() {
        const QTemporaryDir folder;
        TrainingOptions options = smallRun(folder.path());
        Trainer trainer(options);
        trainer.step();
        trainer.saveCheckpoint();
        const QString path = QString::fromStdString(options.outFolder + "/state.safetensors");
        const QByteArray before = contentOf(path);
        options.learningRate = std::nan("");
        options.outFolder = folder.filePath(QStringLiteral("diverged")).toStdString();
        QVERIFY(QDir().mkpath(QString::fromStdString(options.outFolder)));
        const QString copy = QString::fromStdString(options.outFolder + "/state.safetensors");
        QVERIFY(QFile::copy(path, copy));
        Trainer diverged(options);
        diverged.step();
        QVERIFY_EXCEPTION_THROWN(diverged.saveCheckpoint(), Error);
        QVERIFY(contentOf(copy) == before);
    }

    void codesOfTheTrainingPicturesAreWhite() {
        const QTemporaryDir folder;
        const TrainingOptions options = smallRun(folder.path());
        const Dataset data(options.dataFolder, options.resolution);
        const PictureCodes codes = PictureCodes::of(data, 64);
        std::vector<torch::Tensor> all;
        for (int64_t i = 0; i < data.size(); ++i) {
            all.push_back(codes.z(data.picture(i)));
            all.push_back(codes.z(data.picture(i).flip(3)));
        }
        const torch::Tensor z = torch::cat(all);
        const torch::Tensor covariance = torch::mm(z.t(), z) / z.size(0);
        QVERIFY(z.mean(0).abs().max().item<double>() < 1e-3);
        // What differs between the twelve pictures: the colours, which are linear in the picture's
        // number; the side; and, at the disc's edge, the colours by the side. 1 each; no others.
        torch::Tensor ones = torch::zeros({64});
        ones.narrow(0, 0, 3).fill_(1);
        QVERIFY2(largestDifference(covariance, torch::diag(ones)) < 1e-3,
                 qPrintable(QString::number(covariance.diagonal().sum().item<double>())));
        QVERIFY(torch::equal(z.narrow(1, 3, 61), torch::zeros({12, 61})));

        Parameters kept;
        codes.addTo(kept, "codes.");
        QVERIFY(!PictureCodes::in(kept, ""));
        QVERIFY(torch::equal(PictureCodes::in(kept, "codes.")->z(data.picture(2)),
                             codes.z(data.picture(2))));
    }

    void theEncoderAloneLearnsThroughTheGenerator_data() {
        QTest::addColumn<bool>("decodeEncoded");
        QTest::newRow("pictures as they are") << false;
        QTest::newRow("varied pictures") << true;
    }

    void theEncoderAloneLearnsThroughTheGenerator() {
        QFETCH(bool, decodeEncoded);
        const QTemporaryDir folder;
        TrainingOptions options = smallRun(folder.path());
        options.decodeEncoded = decodeEncoded;
        {
            Trainer trainer(options);
            trainer.step();
            trainer.saveCheckpoint();
        }
        options.encoderOnly = true;
        constexpr int steps = 24;
        options.pictures = std::int64_t(steps) * options.batch;
        Trainer trainer(options);
        const Parameters before = takePrefixed(trainer.checkpoint().tensors, "");
        double first = 0;
        double last = 0;
        for (int i = 0; i < steps; ++i) {
            const double loss = trainer.step().generatorLoss;
            (i < steps / 4 ? first : last) += i < steps / 4 || i >= steps * 3 / 4 ? loss : 0;
        }
        QVERIFY2(last < first, qPrintable(QStringLiteral("%1, %2").arg(first).arg(last)));
        const Parameters after = takePrefixed(trainer.checkpoint().tensors, "");
        bool encoderMoved = false;
        for (const auto& [name, tensor] : before) {
            const bool same = torch::equal(tensor, after.at(name));
            if (name.compare(0, 2, "g.") == 0 || name.compare(0, 2, "d.") == 0)
                QVERIFY2(same, name.c_str());
            encoderMoved = encoderMoved || (name.compare(0, 2, "e.") == 0 && !same);
        }
        QVERIFY(encoderMoved);
        // By then the learning rate has fallen to nothing.
        trainer.step();
        const Parameters later = takePrefixed(trainer.checkpoint().tensors, "e.");
        for (const auto& [name, tensor] : later)
            QVERIFY2(torch::equal(tensor, after.at("e." + name)), name.c_str());
        QCOMPARE(trainer.picturesSeen(), std::int64_t(options.batch)); // the generator's
    }

    void theGradientPenaltyIsTheSquaredGradient() {
        const std::map<int, int> channels{{4, 8}, {8, 6}, {16, 4}};
        Discriminator discriminator(channels, Discriminator::randomParameters(channels, 5));
        for (auto& [name, tensor] : discriminator.parameters())
            tensor = tensor.to(torch::kFloat64);
        const torch::Tensor x = torch::randn({1, 3, 16, 16}, torch::kFloat64);
        const double penalty = gradientPenalty(discriminator, x).item<double>();
        const torch::NoGradGuard noGrad;
        double sum = 0; // by central differences
        const double h = 1e-5;
        for (int64_t i = 0; i < x.numel(); ++i) {
            torch::Tensor up = x.clone();
            torch::Tensor down = x.clone();
            up.view({-1})[i] += h;
            down.view({-1})[i] -= h;
            const double slope =
                (discriminator.judge(up) - discriminator.judge(down)).sum().item<double>() /
                (2 * h);
            sum += slope * slope;
        }
        QVERIFY(std::abs(penalty - sum) < 1e-4 * sum);
    }

    void theAugmentationFollowsTheSigns() {
        Augmentation augmentation;
        augmentation.adapt(0.9, 10000);
        QVERIFY(std::abs(augmentation.probability - 0.1) < 1e-9);
        augmentation.adapt(0.1, 5000);
        QVERIFY(std::abs(augmentation.probability - 0.05) < 1e-9);
        const torch::Tensor x = torch::rand({4, 3, 16, 16});
        QCOMPARE(augmentation.apply(x).sizes(), x.sizes());
        augmentation.probability = 0;
        QVERIFY(torch::equal(augmentation.apply(x), x));
    }

private:
    static TrainingOptions smallRun(const QString& folder) {
        const QString data = folder + QStringLiteral("/data");
        QDir().mkpath(data);
        const auto imaging = createImaging();
        for (int i = 0; i < 6; ++i)
            imaging->saveImage((data + QStringLiteral("/%1.png").arg(i)).toStdString(),
                               drawnPicture(32, i));
        TrainingOptions options;
        options.dataFolder = data.toStdString();
        options.outFolder = (folder + QStringLiteral("/out")).toStdString();
        options.resolution = 32;
        options.channelBase = 128;
        options.channelMaximum = 16;
        options.batch = 4;
        return options;
    }
};

QTEST_GUILESS_MAIN(TestTraining)
#include "tst_training.moc"
