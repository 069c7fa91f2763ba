#include "core/base/error.h"
#include "core/engine/perceptual/lpips_distance.h"
#include "core/engine/perceptual/vgg16_distance.h"
#include "core/io/tensors/npz.h"
#include "tests/support/closed_form_weights.h"

#include <QtTest>
#include <memory>
#include <torch/autograd.h>

using namespace inlay;

namespace {

using Golden = std::map<std::string, NpyArray>;

torch::Tensor tensorOf(const NpyArray& array) {
    torch::Tensor tensor = torch::empty(array.shape);
    array.copyFloats(tensor.data_ptr<float>());
    return tensor;
}

/// The largest difference over the reference's largest value.
double relativeError(const torch::Tensor& value, const torch::Tensor& reference) {
    return ((value - reference).abs().max() / reference.abs().max()).item<double>();
}

} // namespace

/// The golden was written by torchvision's VGG-16 and the lpips package.
class TestVgg16 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_golden = readNpz(INLAY_TEST_DATA "/goldens/vgg16/golden.npz");
        m_weights = closedFormVgg16();
    }

    void features() {
        const Vgg16Network network(m_weights, {0, 1, 5, 8}, torch::kCPU);
        const torch::Tensor mean = torch::tensor({0.485f, 0.456f, 0.406f}).view({1, 3, 1, 1});
        const torch::Tensor deviation = torch::tensor({0.229f, 0.224f, 0.225f}).view({1, 3, 1, 1});
        const std::vector<torch::Tensor> features =
            network.features(normalised(value("image_b"), mean, deviation));
        const std::vector<std::string> names{"conv1_1", "conv1_2", "conv3_2", "conv4_2"};
        for (std::size_t i = 0; i < names.size(); ++i) {
            using at::indexing::Slice;
            const torch::Tensor corner =
                features[i].index({0, Slice(0, 4), Slice(0, 4), Slice(0, 4)});
            QVERIFY(relativeError(corner, value("feat_b_" + names[i] + "_corner")) < 1e-4);
            QVERIFY(relativeError(features[i].mean(), value("feat_b_" + names[i] + "_mean")) <
                    1e-4);
        }
    }

    void image2stylegan() {
        const Vgg16Distance distance(m_weights, torch::kCPU);
        const torch::Tensor b = value("image_b").requires_grad_();
        const torch::Tensor perceptual =
            distance.distance(b, distance.targetFeatures(value("image_a")));
        QVERIFY(relativeError(perceptual.detach(), value("image2stylegan_perceptual")) < 1e-4);
        const torch::Tensor loss = perceptual + (b - value("image_a")).square().mean();
        QVERIFY(relativeError(loss.detach(), value("image2stylegan_loss")) < 1e-4);
        loss.backward();
        const double error = relativeError(b.grad(), value("image2stylegan_grad_b"));
        QVERIFY2(error < 1e-4, qPrintable(QString::number(error)));
    }

    void lpips() {
        const LpipsDistance distance(m_weights, closedFormLpips(), torch::kCPU);
        const torch::Tensor b = value("image_b").requires_grad_();
        const torch::Tensor lpips = distance.distance(b, distance.targetFeatures(value("image_a")));
        QVERIFY(relativeError(lpips.detach(), value("lpips")) < 1e-4);
        lpips.backward();
        const double error = relativeError(b.grad(), value("lpips_grad_b"));
        QVERIFY2(error < 1e-4, qPrintable(QString::number(error)));
    }

    /// Larger pictures go through fused kernels: torch's own operations, in double precision.
    void fusedEqualsComposed() {
        const torch::Tensor small = value("image_b");
        const torch::Tensor b = at::upsample_bilinear2d(small, {128, 144}, false).requires_grad_();
        const torch::Tensor a = at::upsample_bilinear2d(value("image_a"), {128, 144}, false);
        const Vgg16Distance distance(m_weights, torch::kCPU);
        const torch::Tensor fused = distance.distance(b, distance.targetFeatures(a));
        fused.backward();

        const torch::Tensor mean =
            torch::tensor({0.485, 0.456, 0.406}, torch::kDouble).view({1, 3, 1, 1});
        const torch::Tensor deviation =
            torch::tensor({0.229, 0.224, 0.225}, torch::kDouble).view({1, 3, 1, 1});
        const auto features = [&](const torch::Tensor& image) {
            std::vector<torch::Tensor> result;
            torch::Tensor x = normalised(image, mean, deviation);
            for (std::size_t i = 0; i < 9; ++i) {
                if (i == 2 || i == 4 || i == 7)
                    x = at::max_pool2d(x, {2, 2});
                x = at::conv2d(x, m_weights.weight[i].to(torch::kDouble),
                               m_weights.bias[i].to(torch::kDouble), 1, 1)
                        .relu();
                if (i == 0 || i == 1 || i == 5 || i == 8)
                    result.push_back(x);
            }
            return result;
        };
        const torch::Tensor exactB = b.detach().to(torch::kDouble).requires_grad_();
        const std::vector<torch::Tensor> own = features(exactB);
        const std::vector<torch::Tensor> target = features(a.to(torch::kDouble));
        torch::Tensor exact = at::mse_loss(own[0], target[0]);
        for (std::size_t i = 1; i < own.size(); ++i)
            exact = exact + at::mse_loss(own[i], target[i]);
        exact.backward();
        QVERIFY(relativeError(fused.detach(), exact.detach()) < 1e-5);
        // In the mean: a unit within rounding of zero may fall to the ReLU's other side.
        const double error =
            ((b.grad() - exactB.grad()).norm() / exactB.grad().norm()).item<double>();
        QVERIFY2(error < 1e-2, qPrintable(QString::number(error)));
    }

    void largePicturesAreReduced() {
        const torch::Tensor small = value("image_a").slice(2, 0, 32).slice(3, 0, 32);
        const torch::Tensor large = small.repeat({1, 1, 16, 16})
                                        .view({1, 3, 512, 1, 512, 1})
                                        .expand({1, 3, 512, 2, 512, 2})
                                        .reshape({1, 3, 1024, 1024});
        QVERIFY(relativeError(limitedTo256(large),
                              at::avg_pool2d(small.repeat({1, 1, 16, 16}), {2, 2})) < 1e-6);
        QCOMPARE(limitedTo256(torch::ones({1, 3, 300, 600})).sizes(),
                 c10::IntArrayRef({1, 3, 128, 256}));
        QCOMPARE(limitedTo256(small).sizes(), small.sizes());
    }

    void aConstantPictureHasAFiniteGradient() {
        const LpipsDistance distance(m_weights, closedFormLpips(), torch::kCPU);
        const torch::Tensor b = torch::zeros({1, 3, 32, 32}).requires_grad_();
        distance.distance(b, distance.targetFeatures(torch::ones({1, 3, 32, 32}))).backward();
        QVERIFY(at::isfinite(b.grad()).all().item<bool>());
    }

    void wrongShapesAreNamed() {
        Vgg16Weights wrong = m_weights;
        wrong.weight[3] = torch::zeros({128, 64, 3, 3});
        try {
            const Vgg16Distance distance(wrong, torch::kCPU);
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(error.kind(), ErrorKind::CorruptFile);
            QVERIFY(QString::fromUtf8(error.what()).contains(QStringLiteral("Convolution 4")));
        }
        Vgg16Weights broken = m_weights;
        broken.bias[0] = torch::full({64}, std::nan(""));
        QVERIFY_EXCEPTION_THROWN(Vgg16Distance(broken, torch::kCPU), Error);
        LpipsWeights few = closedFormLpips();
        few.pop_back();
        QVERIFY_EXCEPTION_THROWN(LpipsDistance(m_weights, few, torch::kCPU), Error);
    }

private:
    torch::Tensor value(const std::string& key) const { return tensorOf(m_golden.at(key)); }

    Golden m_golden;
    Vgg16Weights m_weights;
};

QTEST_GUILESS_MAIN(TestVgg16)
#include "tst_vgg16.moc"
