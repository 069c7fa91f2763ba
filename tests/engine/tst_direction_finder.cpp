#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/direction_finder.h"
#include "core/engine/network/seeded_random.h"
#include "core/engine/network_file/checkpoint_reader.h"
#include "core/engine/tensor_engine.h"
#include "core/io/edit/direction_files.h"
#include "core/io/tensors/npy.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <functional>

using namespace inlay;

namespace {

using Matrix = std::vector<std::vector<double>>;
using Vector = std::vector<double>;

const std::string goldens = INLAY_TEST_DATA "/goldens/";

Vector product(const Matrix& m, const Vector& v) {
    Vector result(m.size(), 0.0);
    for (std::size_t i = 0; i < m.size(); ++i)
        for (std::size_t j = 0; j < v.size(); ++j)
            result[i] += m[i][j] * v[j];
    return result;
}

double dot(const Vector& a, const Vector& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

Vector unit(const std::vector<float>& values) {
    Vector v(values.begin(), values.end());
    const double length = std::sqrt(dot(v, v));
    for (double& x : v)
        x /= length;
    return v;
}

/// The largest eigenvalue of a symmetric matrix, by power iteration.
double largestEigenvalue(const Matrix& m) {
    Vector v(m.size());
    for (std::size_t i = 0; i < v.size(); ++i)
        v[i] = std::sin(1.0 + static_cast<double>(i));
    double value = 0;
    for (int i = 0; i < 3000; ++i) {
        Vector next = product(m, v);
        value = std::sqrt(dot(next, next));
        for (std::size_t j = 0; j < v.size(); ++j)
            v[j] = next[j] / value;
    }
    return value;
}

/// A^T A, straight from the file's tensors; equalised learning rate's scale 1 / sqrt(w_dim) and
/// what else multiplies them comes as `gain`.
void addGram(Matrix& gram, const torch::Tensor& stored, double gain) {
    const torch::Tensor weight = stored.to(torch::kFloat).contiguous();
    const std::int64_t dim = weight.size(1);
    gram.resize(static_cast<std::size_t>(dim), Vector(static_cast<std::size_t>(dim), 0.0));
    const double scale = gain * gain / static_cast<double>(dim);
    const float* a = weight.data_ptr<float>();
    for (std::int64_t k = 0; k < weight.size(0); ++k)
        for (std::int64_t i = 0; i < dim; ++i)
            for (std::int64_t j = 0; j < dim; ++j)
                gram[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)] +=
                    scale * a[k * dim + i] * a[k * dim + j];
}

/// Each direction is an eigenvector, the first one of the largest eigenvalue, in falling order and
/// at right angles.
void compareWithEigenvectors(const std::vector<Direction>& found, const Matrix& matrix) {
    const double largest = largestEigenvalue(matrix);
    double before = largest * (1 + 1e-6);
    for (std::size_t i = 0; i < found.size(); ++i) {
        const Vector v = unit(found[i].values);
        const Vector image = product(matrix, v);
        const double value = dot(v, image);
        if (i == 0)
            QVERIFY2(std::abs(value / largest - 1) < 1e-5, qPrintable(QString::number(value)));
        double residual = 0;
        for (std::size_t j = 0; j < v.size(); ++j)
            residual += (image[j] - value * v[j]) * (image[j] - value * v[j]);
        QVERIFY2(std::sqrt(residual) < 1e-4 * largest, qPrintable(QString::number(residual)));
        QVERIFY(value <= before * (1 + 1e-6));
        before = value;
        for (std::size_t other = 0; other < i; ++other)
            QVERIFY(std::abs(dot(v, unit(found[other].values))) < 1e-4);
    }
}

void expectError(ErrorKind kind, const char* part, const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        QVERIFY2(error.kind() == kind, error.what());
        QVERIFY2(QString::fromUtf8(error.what()).contains(QString::fromUtf8(part)), error.what());
        return;
    }
    QFAIL("no error was thrown");
}

DirectionSearch searchFor(DirectionMethod method, int first, int last, int count) {
    DirectionSearch search;
    search.method = method;
    search.firstRow = first;
    search.lastRow = last;
    search.count = count;
    search.samples = 1500;
    return search;
}

} // namespace

/// Directions against textbook versions: sums in plain loops, power iteration.
class TestDirectionFinder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_home.isValid());
        qputenv("XDG_CACHE_HOME", m_home.path().toUtf8());
    }

    void sefaFactorisesTheStyleWeights_data() {
        QTest::addColumn<QString>("network");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<QStringList>("layers");
        QTest::newRow("stylegan1")
            << "stylegan1-32/network.pkl" << 1 << 2 << QStringList{"b4.conv1", "b8.conv0"};
        QTest::newRow("stylegan2") << "stylegan2-ada-32/network.pkl" << 0 << 2
                                   << QStringList{"b4.conv1", "b8.conv0", "b8.conv1"};
        QTest::newRow("stylegan2, to RGB")
            << "stylegan2-ada-32/network.pkl" << 7 << 7 << QStringList{"b32.torgb"};
        QTest::newRow("stylegan3 t")
            << "stylegan3-t-32/network.pkl" << 0 << 2 << QStringList{"input", "L0", "L1"};
        QTest::newRow("stylegan3 r") << "stylegan3-r-32/network.pkl" << 3 << 3 << QStringList{"L2"};
    }

    void sefaFactorisesTheStyleWeights() {
        QFETCH(QString, network);
        QFETCH(int, first);
        QFETCH(int, last);
        QFETCH(QStringList, layers);
        const Checkpoint checkpoint = readCheckpoint(goldens + network.toStdString());
        const auto generator = createGenerator(checkpoint, torch::kCPU);
        Matrix gram;
        for (const QString& layer : layers) {
            const QString prefix = "synthesis." + layer;
            for (const auto& [name, tensor] : checkpoint.tensors) {
                const QString key = QString::fromStdString(name);
                if (key.endsWith(".affine.weight") &&
                    (key == prefix + ".affine.weight" || key.startsWith(prefix + "_"))) {
                    // Ways to RGB scale their style by 1 / sqrt(channels).
                    const double gain = layer.endsWith("torgb")
                                            ? 1 / std::sqrt(static_cast<double>(tensor.size(0)))
                                            : 1.0;
                    addGram(gram, tensor, gain);
                }
            }
        }
        const std::vector<Direction> found = findDirections(
            *generator, generator->info(), searchFor(DirectionMethod::Sefa, first, last, 3));
        QCOMPARE(found.size(), std::size_t{3});
        QCOMPARE(found[1].name, std::string("SeFa 2"));
        QCOMPARE(found[0].firstRow, first);
        QCOMPARE(found[0].lastRow, last);
        compareWithEigenvectors(found, gram);
    }

    void ganspaceIsThePrincipalComponentsOfW() {
        const auto generator =
            createGenerator(readCheckpoint(goldens + "stylegan2-ada-32/network.pkl"), torch::kCPU);
        const NetworkInfo& info = generator->info();
        const DirectionSearch search = searchFor(DirectionMethod::Ganspace, 0, -1, 4);
        std::vector<std::vector<float>> samples;
        for (int n = 0; n < 2; ++n) {
            const torch::NoGradGuard noGrad;
            const torch::Tensor w =
                generator->map(seededNormal({n == 0 ? 1000 : 500, info.zDim}, n), {})
                    .select(1, 0)
                    .contiguous();
            for (std::int64_t i = 0; i < w.size(0); ++i) {
                const float* row = w.data_ptr<float>() + i * info.wDim;
                samples.emplace_back(row, row + info.wDim);
            }
        }
        const auto dim = static_cast<std::size_t>(info.wDim);
        Vector mean(dim, 0.0);
        for (const auto& w : samples)
            for (std::size_t i = 0; i < dim; ++i)
                mean[i] += w[i] / static_cast<double>(samples.size());
        Matrix covariance(dim, Vector(dim, 0.0));
        for (const auto& w : samples)
            for (std::size_t i = 0; i < dim; ++i)
                for (std::size_t j = 0; j < dim; ++j)
                    covariance[i][j] += (w[i] - mean[i]) * (w[j] - mean[j]) /
                                        static_cast<double>(samples.size() - 1);
        const std::vector<Direction> found = findDirections(*generator, info, search);
        compareWithEigenvectors(found, covariance);
        const Vector first(found[0].values.begin(), found[0].values.end());
        QVERIFY(std::abs(dot(first, first) / largestEigenvalue(covariance) - 1) < 1e-4);
    }

    void engineRemembersWhatItFound() {
        TensorEngine engine(EngineSettings{Device::Cpu, 2});
        const NetworkInfo info = engine.openNetwork(INLAY_MODELS "/portraits-128.safetensors");
        const DirectionSearch search = searchFor(DirectionMethod::Ganspace, 0, 3, 5);
        const std::vector<Direction> found = engine.findDirections(search);
        const QString file = QString::fromStdString(directionCacheFile(info, search, Device::Cpu));
        QVERIFY2(QFile::exists(file) && file.startsWith(m_home.path()), qPrintable(file));
        // What the file says is believed.
        std::vector<Direction> other = found;
        other[0].name = "from the cache";
        saveDirections(file.toStdString(), other);
        QCOMPARE(engine.findDirections(search)[0].name, std::string("from the cache"));
        QFile broken(file);
        QVERIFY(broken.resize(50));
        QCOMPARE(engine.findDirections(search)[0].values, found[0].values);
        Latent latent = engine.meanLatent();
        const Latent moved = moveAlong(latent, found[0], 2);
        QCOMPARE(moved.w[0], latent.w[0] + 2 * found[0].values[0]);
        QVERIFY(engine.synthesize(moved) != engine.synthesize(latent));
        expectError(ErrorKind::InvalidArgument, "0 to 11",
                    [&] { engine.findDirections(searchFor(DirectionMethod::Sefa, 3, 12, 1)); });
        expectError(ErrorKind::InvalidArgument, "1 to 512",
                    [&] { engine.findDirections(searchFor(DirectionMethod::Sefa, 0, 1, 0)); });
    }

    void filesKeepDirections() {
        const std::string path = m_home.filePath("d.safetensors").toStdString();
        Direction direction;
        direction.name = "smile";
        direction.origin = DirectionOrigin::Sefa;
        direction.rows = 2;
        direction.dim = 3;
        direction.values = {1, 2, 3, 4, 5, 6};
        direction.lastRow = 1;
        direction.networkSha256 = "ab";
        saveDirections(path, {direction, direction});
        const std::vector<Direction> back = readDirections(path);
        QCOMPARE(back.size(), std::size_t{2});
        QCOMPARE(back[1].name, direction.name);
        QCOMPARE(back[1].values, direction.values);
        QCOMPARE(back[1].lastRow, 1);
        QCOMPARE(back[1].networkSha256, direction.networkSha256);
        direction.values[0] = std::nanf("");
        expectError(ErrorKind::NonFinite, "d.safetensors",
                    [&] { saveDirections(path, {direction}); });
    }

    void interfaceGanFilesAreRead() {
        const std::string path = m_home.filePath("age.npy").toStdString();
        writeNpy(path, NpyArray::ofFloats({1, 4}, {1, 2, 3, 4}));
        const std::vector<Direction> found = readDirections(path);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].name, std::string("age"));
        QCOMPARE(found[0].rows, 1);
        QCOMPARE(found[0].values, (std::vector<float>{1, 2, 3, 4}));
        writeNpy(path, NpyArray::ofFloats({2, 2}, {1, 2, 3, 4}));
        QCOMPARE(readDirections(path)[0].rows, 2);
        writeNpy(path, NpyArray::ofFloats({4}, {1, 2, 3, 4}));
        QCOMPARE(readDirections(path)[0].dim, 4);
    }

private:
    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestDirectionFinder)
#include "tst_direction_finder.moc"
