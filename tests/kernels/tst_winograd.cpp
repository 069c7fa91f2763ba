#include "core/engine/network/kernels/winograd_convolution.h"

#include <QtTest>
#include <torch/types.h>

using namespace inlay;

namespace {

torch::Tensor channelsLast(const torch::Tensor& tensor) {
    return tensor.contiguous(torch::MemoryFormat::ChannelsLast);
}

double relativeError(const torch::Tensor& value, const torch::Tensor& reference) {
    return ((value - reference).abs().max() / reference.abs().max()).item<double>();
}

} // namespace

/// Against at::conv2d in double precision and composed operations.
class TestWinograd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!WinogradConvolution::isSupported(16, 16))
            QSKIP("this processor has no AVX2");
        at::manual_seed(1);
    }

    void plain_data() {
        QTest::addColumn<int>("in");
        QTest::addColumn<int>("out");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("width");
        QTest::newRow("one tile") << 16 << 16 << 4 << 4;
        QTest::newRow("part of a tile") << 16 << 32 << 3 << 1;
        QTest::newRow("odd size") << 48 << 16 << 13 << 22;
        QTest::newRow("many channels") << 512 << 80 << 16 << 16;
        QTest::newRow("many tiles") << 32 << 64 << 96 << 40;
    }

    void plain() {
        QFETCH(int, in);
        QFETCH(int, out);
        QFETCH(int, height);
        QFETCH(int, width);
        const torch::Tensor x = channelsLast(at::randn({1, in, height, width}));
        const torch::Tensor weight = at::randn({out, in, 3, 3});
        const torch::Tensor y = channelsLast(at::zeros({1, out, height, width}));
        WinogradJob job;
        job.height = height;
        job.width = width;
        job.input = x.data_ptr<float>();
        job.output = y.data_ptr<float>();
        WinogradConvolution(weight).run(job);
        const torch::Tensor exact = convolved(x, weight);
        const double error = relativeError(y.to(torch::kDouble), exact);
        QVERIFY2(error < 2e-5, qPrintable(QString::number(error)));
    }

    void activation() {
        const torch::Tensor x = channelsLast(at::randn({1, 32, 10, 14}));
        const torch::Tensor weight = at::randn({48, 32, 3, 3}) / 17;
        const torch::Tensor style = at::randn({32});
        const torch::Tensor scale = at::rand({48});
        const torch::Tensor bias = at::randn({48});
        const torch::Tensor noise = at::randn({10, 14});
        const torch::Tensor y = channelsLast(at::zeros({1, 48, 10, 14}));
        WinogradJob job = jobOf(x, y, 10, 14);
        job.inputScale = style.data_ptr<float>();
        job.epilogue = WinogradJob::Epilogue::Activate;
        job.scale = scale.data_ptr<float>();
        job.bias = bias.data_ptr<float>();
        job.noise = noise.data_ptr<float>();
        job.slope = 0.2f;
        job.gain = 1.4f;
        job.limit = 1.5f;
        WinogradConvolution(weight).run(job);
        const torch::Tensor expected =
            (at::leaky_relu(convolved(x * style.view({1, -1, 1, 1}), weight) *
                                    scale.view({1, -1, 1, 1}) +
                                noise + bias.view({1, -1, 1, 1}),
                            0.2) *
             1.4)
                .clamp(-1.5, 1.5);
        const double error = relativeError(y.to(torch::kDouble), expected);
        QVERIFY2(error < 3e-5, qPrintable(QString::number(error)));
    }

    void scaleAndSums() {
        const torch::Tensor x = channelsLast(at::randn({1, 64, 6, 9}));
        const torch::Tensor weight = at::randn({32, 64, 3, 3});
        const torch::Tensor scale = at::randn({32});
        const torch::Tensor other = channelsLast(at::randn({1, 32, 6, 9}));
        const torch::Tensor y = channelsLast(at::zeros({1, 32, 6, 9}));
        WinogradJob job = jobOf(x, y, 6, 9);
        job.epilogue = WinogradJob::Epilogue::ScaleAndDot;
        job.scale = scale.data_ptr<float>();
        job.other = other.data_ptr<float>();
        const torch::Tensor sums = WinogradConvolution(weight).run(job);
        const torch::Tensor plain = convolved(x, weight);
        QVERIFY(relativeError(y.to(torch::kDouble), plain * scale.view({1, -1, 1, 1})) < 1e-5);
        QVERIFY(relativeError(sums.to(torch::kDouble), (plain * other).sum({0, 2, 3})) < 1e-5);
    }

private:
    static torch::Tensor convolved(const torch::Tensor& x, const torch::Tensor& weight) {
        return at::conv2d(x.to(torch::kDouble), weight.to(torch::kDouble), {}, 1, 1);
    }

    static WinogradJob jobOf(const torch::Tensor& x, const torch::Tensor& y, int height,
                             int width) {
        WinogradJob job;
        job.height = height;
        job.width = width;
        job.input = x.data_ptr<float>();
        job.output = y.data_ptr<float>();
        return job;
    }
};

QTEST_GUILESS_MAIN(TestWinograd)
#include "tst_winograd.moc"
