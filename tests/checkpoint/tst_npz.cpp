#include "core/base/error.h"
#include "core/io/tensors/npz.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace inlay;

namespace {

std::string golden(const char* name) {
    return std::string(INLAY_TEST_DATA "/goldens/latents/") + name;
}

} // namespace

class TestNpz : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const auto arrays = readNpz(golden("expected.npz"));
        QCOMPARE(arrays.size(), std::size_t(1));
        const NpyArray& w = arrays.at("w");
        QCOMPARE(w.shape, (std::vector<std::int64_t>{1, 8, 64}));
        m_expected = w.floats();
        QCOMPARE(m_expected.size(), std::size_t(512));
    }

    void readsWhatNumpyWrote_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("C order") << "wplus_2d.npy" << 0.0;
        QTest::newRow("Fortran order") << "fortran_order.npy" << 0.0;
        QTest::newRow("double") << "float64.npy" << 0.0;
        QTest::newRow("half") << "float16.npy" << 1e-3;
    }

    void readsWhatNumpyWrote() {
        QFETCH(QString, name);
        QFETCH(double, tolerance);
        const std::vector<float> values = readNpy(golden(name.toLocal8Bit().constData())).floats();
        QCOMPARE(values.size(), m_expected.size());
        for (std::size_t i = 0; i < values.size(); ++i)
            QVERIFY(std::abs(values[i] - m_expected[i]) <=
                    tolerance * std::max(1.0f, std::abs(m_expected[i])));
    }

    void readsDeflatedArchives() {
        QCOMPARE(readNpz(golden("compressed.npz")).at("w").floats(), m_expected);
    }

    void readsWhatItWrites() {
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("a.npz")).toStdString();
        std::map<std::string, NpyArray> arrays;
        arrays["w"] = NpyArray::ofFloats({1, 8, 64}, m_expected);
        arrays["noise0"] = NpyArray::ofFloats({2, 2}, {1, 2, 3, 4});
        arrays["scalar"] = NpyArray::ofFloats({}, {5});
        arrays["nothing"] = NpyArray::ofFloats({0, 7}, {});
        writeNpz(path, arrays);
        const auto back = readNpz(path);
        QCOMPARE(back.size(), arrays.size());
        for (const auto& [key, array] : arrays) {
            QCOMPARE(back.at(key).shape, array.shape);
            QCOMPARE(back.at(key).floats(), array.floats());
        }
    }

private:
    std::vector<float> m_expected;
};

QTEST_GUILESS_MAIN(TestNpz)
#include "tst_npz.moc"
