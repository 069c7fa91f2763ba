#include "core/engine/network/kernels/styled_convolution.h"
#include "core/engine/network/up_convolution.h"

#include <QtTest>
#include <torch/autograd.h>

using namespace inlay;

namespace {

double relativeError(const torch::Tensor& value, const torch::Tensor& reference) {
    return ((value - reference).abs().max() / reference.abs().max()).item<double>();
}

/// The same from torch's own operations and its automatic derivative, in double precision.
torch::Tensor composed(const torch::Tensor& x, const torch::Tensor& weight,
                       const torch::Tensor& bias, bool upsamples, const torch::Tensor& style,
                       const torch::Tensor& demodulation, const torch::Tensor& noise,
                       const Activation& activation) {
    torch::Tensor y = style.defined() ? x * style.view({1, -1, 1, 1}) : x;
    y = upsamples ? UpConvolution(weight)(y) : at::conv2d(y, weight, {}, 1, 1);
    if (demodulation.defined())
        y = y * demodulation.view({1, -1, 1, 1});
    if (noise.defined())
        y = y + noise;
    y = at::leaky_relu(y + bias.view({1, -1, 1, 1}), activation.slope) * activation.gain;
    return activation.limit > 0 ? y.clamp(-activation.limit, activation.limit) : y;
}

} // namespace

class TestStyledConvolution : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!StyledConvolution::isSupported(torch::zeros({16, 16, 3, 3})))
            QSKIP("this processor has no AVX2");
        at::manual_seed(1);
    }

    void equalsTheComposition_data() {
        QTest::addColumn<bool>("upsamples");
        QTest::addColumn<bool>("styled");
        QTest::addColumn<bool>("noisy");
        QTest::addColumn<double>("slope");
        QTest::addColumn<double>("limit");
        QTest::addColumn<int>("height");
        QTest::newRow("styled") << false << true << true << 0.2 << -1.0 << 9;
        QTest::newRow("up") << true << true << true << 0.2 << -1.0 << 9;
        QTest::newRow("clamped") << false << true << true << 0.2 << 0.7 << 9;
        QTest::newRow("up, clamped, no noise") << true << true << false << 0.2 << 0.7 << 9;
        // More rows than the CPU code takes at once.
        QTest::newRow("up, tall") << true << true << true << 0.2 << -1.0 << 650;
        QTest::newRow("up, whole tiles") << true << true << true << 0.2 << -1.0 << 8;
        QTest::newRow("ReLU") << false << false << false << 0.0 << -1.0 << 9;
    }

    void equalsTheComposition() {
        QFETCH(bool, upsamples);
        QFETCH(bool, styled);
        QFETCH(bool, noisy);
        QFETCH(double, slope);
        QFETCH(double, limit);
        QFETCH(int, height);
        const int width = height % 4 ? 14 : 16, factor = upsamples ? 2 : 1;
        const torch::Tensor weight = at::randn({48, 32, 3, 3}) / 17;
        const torch::Tensor bias = at::randn({48}) / 2;
        std::vector<torch::Tensor> inputs{at::randn({1, 32, height, width})};
        inputs.push_back(styled ? at::randn({1, 32}) : torch::Tensor());
        inputs.push_back(styled ? at::rand({1, 48}) + 0.1 : torch::Tensor());
        inputs.push_back(noisy ? at::randn({1, 1, factor * height, factor * width})
                               : torch::Tensor());
        const Activation activation{slope, 1.4, limit};
        const torch::Tensor probe = at::randn({1, 48, factor * height, factor * width});

        std::vector<torch::Tensor> fast, exact;
        for (const torch::Tensor& input : inputs) {
            fast.push_back(input.defined() ? input.clone().requires_grad_() : input);
            exact.push_back(input.defined() ? input.to(torch::kDouble).requires_grad_() : input);
        }
        const StyledConvolution convolution(weight, bias, upsamples);
        QVERIFY(convolution.canTake(fast[0]));
        const torch::Tensor y = convolution({fast[0], fast[1], fast[2], fast[3], activation});
        const torch::Tensor reference =
            composed(exact[0], weight.to(torch::kDouble), bias.to(torch::kDouble), upsamples,
                     exact[1], exact[2], exact[3], activation);
        QVERIFY(relativeError(y.detach(), reference.detach()) < 2e-5);
        (y * probe).sum().backward();
        (reference * probe).sum().backward();
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            if (!inputs[i].defined())
                continue;
            const double error = relativeError(fast[i].grad(), exact[i].grad());
            QVERIFY2(error < 5e-5, qPrintable(QStringLiteral("input %1: %2").arg(i).arg(error)));
        }
    }

    void withRgb_data() {
        QTest::addColumn<bool>("resultIsUsed");
        QTest::newRow("on its own") << false;
        QTest::newRow("beside the result") << true;
    }

    void withRgb() {
        QFETCH(bool, resultIsUsed);
        const torch::Tensor weight = at::randn({48, 32, 3, 3}) / 17;
        const torch::Tensor bias = at::randn({48}) / 2;
        const torch::Tensor x = at::randn({1, 32, 20, 60}).requires_grad_();
        const torch::Tensor kernel = at::randn({3, 48}).requires_grad_();
        const Activation activation{0.2, 1.4, 1.1};
        const torch::Tensor probe = at::randn({1, 3, 20, 60});
        const double share = resultIsUsed ? 0.3 : 0;
        const auto [y, rgb] =
            StyledConvolution(weight, bias, false).withRgb({x, {}, {}, {}, activation}, kernel);
        torch::Tensor value = (rgb * probe).sum();
        if (resultIsUsed)
            value = value + y.sum() * share;
        value.backward();

        const torch::Tensor exactX = x.detach().to(torch::kDouble).requires_grad_();
        const torch::Tensor exactKernel = kernel.detach().to(torch::kDouble).requires_grad_();
        const torch::Tensor exactY =
            composed(exactX, weight.to(torch::kDouble), bias.to(torch::kDouble), false, {}, {}, {},
                     activation);
        const torch::Tensor exactRgb = at::conv2d(exactY, exactKernel.unsqueeze(2).unsqueeze(3));
        ((exactRgb * probe).sum() + exactY.sum() * share).backward();
        QVERIFY(relativeError(rgb.detach(), exactRgb.detach()) < 2e-5);
        QVERIFY(relativeError(x.grad(), exactX.grad()) < 5e-5);
        QVERIFY(relativeError(kernel.grad(), exactKernel.grad()) < 5e-5);
    }

    void withDistance() {
        const torch::Tensor weight = at::randn({48, 32, 3, 3}) / 17;
        const torch::Tensor bias = at::randn({48}) / 2;
        const torch::Tensor x = at::randn({1, 32, 20, 60}).requires_grad_();
        const torch::Tensor target = at::randn({1, 48, 20, 60});
        const Activation activation{0, 1, -1};
        const auto [y, distance] = StyledConvolution(weight, bias, false)
                                       .withDistance({x, {}, {}, {}, activation}, target);
        (distance * 3 + y.mean()).backward();

        const torch::Tensor exactX = x.detach().to(torch::kDouble).requires_grad_();
        const torch::Tensor exactY =
            composed(exactX, weight.to(torch::kDouble), bias.to(torch::kDouble), false, {}, {}, {},
                     activation);
        const torch::Tensor exactDistance = (exactY - target).square().mean();
        (exactDistance * 3 + exactY.mean()).backward();
        QVERIFY(relativeError(distance.detach(), exactDistance.detach()) < 1e-5);
        QVERIFY(relativeError(x.grad(), exactX.grad()) < 5e-5);
    }

    void withoutGradient() {
        const torch::NoGradGuard noGradient;
        const torch::Tensor weight = at::randn({16, 16, 3, 3});
        const torch::Tensor x = at::randn({1, 16, 8, 8});
        const torch::Tensor y =
            StyledConvolution(weight, torch::zeros({16}), false)({x, {}, {}, {}, Activation()});
        QVERIFY(!y.requires_grad());
        QVERIFY(relativeError(y, at::conv2d(x, weight, {}, 1, 1)) < 2e-5);
    }

    void whatItCannotTake() {
        QVERIFY(!StyledConvolution::isSupported(torch::zeros({16, 3, 3, 3})));
        QVERIFY(!StyledConvolution().canTake(torch::zeros({1, 16, 8, 8})));
        const StyledConvolution convolution(torch::zeros({16, 16, 3, 3}), torch::zeros({16}),
                                            false);
        QVERIFY(!convolution.canTake(torch::zeros({2, 16, 8, 8})));
        QVERIFY(!convolution.canTake(torch::zeros({1, 16, 8, 8}, torch::kDouble)));
    }
};

QTEST_GUILESS_MAIN(TestStyledConvolution)
#include "tst_styled_convolution.moc"
