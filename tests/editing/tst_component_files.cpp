#include "core/base/error.h"
#include "core/io/edit/direction_files.h"
#include "core/io/edit/recipe_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

using namespace inlay;

namespace {

std::string report(const char* name) {
    return std::string(INLAY_TEST_DATA "/reports/32-directions/") + name;
}

double lengthOf(const Direction& direction) {
    double sum = 0;
    for (const float value : direction.values)
        sum += static_cast<double>(value) * value;
    return std::sqrt(sum);
}

double product(const Direction& a, const Direction& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.values.size(); ++i)
        sum += static_cast<double>(a.values[i]) * b.values[i];
    return sum / lengthOf(a) / lengthOf(b);
}

} // namespace

/// Directions as other programs save them.
class TestComponentFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyComponentIsADirection_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("method");
        QTest::newRow("factor.pt") << "factor.pt" << 64 << 1 << "sefa";
        QTest::newRow("pca.pt") << "ffhq_pca.pt" << 80 << 1 << "ganspace";
        QTest::newRow("GANSpace") << "stylegan2-ffhq_style_ipca_c80_n1000000_w.npz" << 80 << 1
                                  << "ganspace";
        QTest::newRow("SeFa") << "sefa-64-by-64.npy" << 64 << 1 << "sefa";
        QTest::newRow("InterFaceGAN") << "interfacegan_boundary.npy" << 1 << 1 << "file";
        QTest::newRow("a row for each layer") << "18-rows.npy" << 1 << 18 << "file";
        QTest::newRow("pose.pt") << "pose.pt" << 1 << 8 << "file";
        QTest::newRow("a unit in the middle") << "unit-1x1x64.npy" << 1 << 1 << "file";
    }
    void everyComponentIsADirection() {
        QFETCH(QString, file);
        QFETCH(int, count);
        QFETCH(int, rows);
        QFETCH(QString, method);
        const std::vector<Direction> directions =
            readDirections(report(file.toLatin1().constData()));
        QCOMPARE(static_cast<int>(directions.size()), count);
        QCOMPARE(directions.front().rows, rows);
        QCOMPARE(directions.front().dim, 64);
        QCOMPARE(QString(directionOriginName(directions.front().origin)), method);
        QVERIFY(lengthOf(directions.back()) > 0);
        if (count > 1)
            QVERIFY(directions.front().name != directions.back().name);
    }

    /// Columns, not rows: eigenvectors stand at right angles to each other either way, but those
    /// of the file's own first column are the first direction.
    void eigenvectorsAreColumns() {
        const std::vector<Direction> directions = readDirections(report("factor.pt"));
        for (std::size_t i = 0; i < 5; ++i) {
            QVERIFY(std::abs(lengthOf(directions[i]) - 1) < 1e-3);
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(std::abs(product(directions[i], directions[j])) < 1e-3);
        }
    }

    void oneIsChosenByNumberOrName() {
        const std::vector<Direction> all = readDirections(report("factor.pt"));
        QCOMPARE(readDirection(report("factor.pt#2")).values, all[2].values);
        QCOMPARE(readDirection(report("factor.pt#factor 3")).values, all[2].values);
        QCOMPARE(readDirection(report("interfacegan_boundary.npy")).dim, 64);
        for (const char* wrong : {"factor.pt", "factor.pt#64", "factor.pt#smile"}) {
            try {
                readDirection(report(wrong));
                QFAIL(wrong);
            } catch (const Error& error) {
                QVERIFY2(QByteArray(error.what()).contains("#63 (factor 64)"), error.what());
            }
        }
    }

    void aRecipeTakesOneFromItsFile() {
        QTemporaryDir folder;
        QVERIFY(
            QFile::copy(QString::fromStdString(report("factor.pt")), folder.filePath("factor.pt")));
        QFile file(folder.filePath("edit.json"));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{\"format\": \"inlay-recipe\", \"version\": 1, \"steps\": [{\"kind\": "
                   "\"direction\", \"strength\": 2, \"direction\": {\"name\": \"age\", "
                   "\"file\": \"factor.pt#2\"}}]}");
        file.close();
        const EditRecipe recipe =
            readRecipe(file.fileName().toStdString(), [](const std::string&) { return Latent(); });
        const Direction& direction = *recipe.steps.front().direction;
        QCOMPARE(QString::fromStdString(direction.name), QString("age"));
        QCOMPARE(direction.values, readDirections(report("factor.pt"))[2].values);
    }
};

QTEST_GUILESS_MAIN(TestComponentFiles)
#include "tst_component_files.moc"
