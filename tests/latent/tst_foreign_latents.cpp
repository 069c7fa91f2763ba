#include "core/base/error.h"
#include "core/io/kinds/classify.h"
#include "core/io/tensors/npz.h"
#include "core/model/latent/separated_latents.h"
#include "latent_folder.h"
#include "python_line.h"

#include <QtTest>
#include <cmath>

using namespace inlay;

namespace {

std::string shape(const Latent& latent) {
    return std::to_string(latent.rows) + " x " + std::to_string(latent.dim);
}

} // namespace

/// Latents as other programs write them.
class TestForeignLatents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_expected = readNpz(goldenFile("latents/expected.npz")).at("w").floats();
        QCOMPARE(m_expected.size(), std::size_t(8 * 64));
    }

    void opensWhatPeopleSave_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("rows");
        QTest::addColumn<double>("tolerance");
        const auto row = [](const char* name, int count, int rows, double tolerance) {
            QTest::newRow(name) << QString::fromLatin1(name) << count << rows << tolerance;
        };
        row("ada_projected_w.npz", 1, 8, 0);
        row("compressed.npz", 1, 8, 0);
        row("expected.npz", 1, 8, 0);
        row("float16.npy", 1, 8, 1e-3);
        row("float64.npy", 1, 8, 1e-7);
        row("fortran_order.npy", 1, 8, 0);
        row("stylegan3fun.npy", 1, 8, 0);
        row("wplus_2d.npy", 1, 8, 0);
        row("w_single.npy", 1, 1, 0);
        row("legacy_zipless.pt", 1, 8, 0);
        row("pti_0.pt", 1, 8, 0);
        row("e4e_latents.pt", 3, 8, 0);
    }

    void opensWhatPeopleSave() {
        QFETCH(QString, name);
        QFETCH(int, count);
        QFETCH(int, rows);
        QFETCH(double, tolerance);
        const std::string path = goldenFile("latents/" + name.toStdString());
        const std::vector<Latent> latents = m_folder.files().load(path);
        QCOMPARE(latents.size(), static_cast<std::size_t>(count));
        QCOMPARE(shape(latents[0]), std::to_string(rows) + " x 64");
        for (std::size_t i = 0; i < latents[0].w.size(); ++i)
            QVERIFY(std::abs(latents[0].w[i] - m_expected[i]) <=
                    tolerance * std::max(1.0f, std::abs(m_expected[i])));
        QVERIFY(classifyFile(path) == FileKind::Latent);
    }

    void rosinalityBringsItsNoise() {
        const std::vector<Latent> latents =
            m_folder.files().load(goldenFile("rosinality-stylegan2-32/projected.pt"));
        QCOMPARE(latents.size(), std::size_t(1));
        QCOMPARE(shape(latents[0]), std::string("8 x 64"));
        QCOMPARE(latents[0].noise.size(), std::size_t(7));
        const int sides[] = {4, 8, 8, 16, 16, 32, 32};
        for (std::size_t i = 0; i < 7; ++i) {
            QCOMPARE(latents[0].noise[i].height, sides[i]);
            QCOMPARE(latents[0].noise[i].width, sides[i]);
        }
    }

    void dictsAndListsOfLatents() {
        // Written by Python with torch.save; see make_pickles.py.
        struct Case {
            const char* name;
            std::size_t count;
            int rows;
        };
        for (const Case& c : {Case{"dict_w_plus.pt", 1, 3}, Case{"list_of_latents.pt", 2, 3},
                              Case{"by_picture.pt", 2, 3}}) {
            const std::vector<Latent> latents =
                m_folder.files().load(goldenFile("pickles/") + c.name);
            QCOMPARE(latents.size(), c.count);
            QCOMPARE(latents[0].rows, c.rows);
            QCOMPARE(latents[0].w, (std::vector<float>{0, 1, 2, 3, 4, 5}));
            QVERIFY(classifyFile(goldenFile("pickles/") + c.name) == FileKind::Latent);
        }
        const std::vector<Latent> byPicture =
            m_folder.files().load(goldenFile("pickles/by_picture.pt"));
        QCOMPARE(byPicture[0].name, std::string("a.png"));
        QCOMPARE(byPicture[1].name, std::string("b.png"));
        // Of the steps on the way to a picture's latent the last one is it.
        const std::vector<Latent> steps =
            m_folder.files().load(goldenFile("pickles/restyle_latents.npy"));
        QCOMPARE(steps.size(), std::size_t{1});
        QCOMPARE(steps[0].name, std::string("a.png"));
        QCOMPARE(steps[0].w, (std::vector<float>{1, 2, 3, 4, 5, 6}));
    }

    /// A bare table is n latents where the network has another number of rows.
    void tablesAreSeparatedForTheNetwork() {
        const auto load = [&](std::vector<std::int64_t> shape) {
            std::size_t count = 1;
            for (const std::int64_t size : shape)
                count *= static_cast<std::size_t>(size);
            std::vector<float> values(count);
            for (std::size_t i = 0; i < count; ++i)
                values[i] = static_cast<float>(i);
            const std::string path = m_folder.path(QStringLiteral("table.npy"));
            writeNpy(path, NpyArray::ofFloats(std::move(shape), values));
            return m_folder.files().load(path);
        };
        for (const std::vector<std::int64_t>& shape :
             {std::vector<std::int64_t>{4, 2}, {4, 1, 2}, {4, 2, 1}, {4, 1, 1, 2}}) {
            QCOMPARE(separated(load(shape), 4).size(), std::size_t{1});
            const std::vector<Latent> many = separated(load(shape), 3);
            QCOMPARE(many.size(), std::size_t{4});
            QCOMPARE(many[3].rows, 1);
            QCOMPARE(many[3].w, (std::vector<float>{6, 7}));
        }
        // What says that it is one stays one, for the network to refuse.
        QCOMPARE(separated(load({1, 4, 2}), 3).size(), std::size_t{1});
        QCOMPARE(load({100, 2}).size(), std::size_t{100}); // no network has so many rows
        QCOMPARE(load({3, 1, 4, 2}).size(), std::size_t{3});
    }

    void zIsNotTakenForW() {
        const std::string path = m_folder.path(QStringLiteral("z.npz"));
        writeNpz(path, {{"z", NpyArray::ofFloats({2, 3}, {1, 2, 3, 4, 5, 6})}});
        const std::vector<Latent> latents = m_folder.files().load(path);
        QCOMPARE(latents.size(), std::size_t{2});
        QVERIFY(latents[0].isZ && latents[1].isZ);
        QCOMPARE(latents[1].w, (std::vector<float>{4, 5, 6}));
    }

    /// A number, or the label that NVIDIA's networks take.
    void aClassBesideTheLatentIsRead() {
        const std::string path = m_folder.path(QStringLiteral("class.npz"));
        const auto read = [&](const char* key, std::vector<float> values) {
            const auto count = static_cast<std::int64_t>(values.size());
            writeNpz(path, {{"z", NpyArray::ofFloats({1, 3}, {1, 2, 3})},
                            {key, NpyArray::ofFloats({1, count}, std::move(values))}});
            return m_folder.files().load(path)[0].classIndex;
        };
        QCOMPARE(read("c", {0, 0, 1, 0}), 2);
        QCOMPARE(read("class_idx", {5}), 5);
        QCOMPARE(read("label", {0}), 0);
        QCOMPARE(read("c", {0.5f, 0.5f}), -1); // a mixture of classes is none
        QCOMPARE(read("c", {1, 1}), -1);
        QCOMPARE(read("class", {-3}), -1);
        QCOMPARE(read("class", {1.5f}), -1);
        QCOMPARE(read("class", {1e9f}), -1);
    }

    /// Arrays of one shape under the pictures' names, and what else a program keeps beside a
    /// latent.
    void arraysByPicture() {
        const std::string path = m_folder.path(QStringLiteral("pictures.npz"));
        const std::vector<float> a(32, 1.f), b(32, 2.f);
        writeNpz(path, {{"anna", NpyArray::ofFloats({2, 16}, a)},
                        {"ben", NpyArray::ofFloats({2, 16}, b)},
                        {"loss", NpyArray::ofFloats({3}, {1, 2, 3})},
                        {"image", NpyArray::ofFloats({3, 4, 4}, std::vector<float>(48))}});
        const std::vector<Latent> latents = m_folder.files().load(path);
        QCOMPARE(latents.size(), std::size_t{2});
        QCOMPARE(latents[1].name, std::string("ben"));
        QCOMPARE(latents[1].w, b);
        QVERIFY(!latents[1].isTable);
        writeNpz(path, {{"anna", NpyArray::ofFloats({2, 16}, a)},
                        {"ben", NpyArray::ofFloats({4, 16}, std::vector<float>(64))}});
        QCOMPARE(m_folder.kindOfError(path), static_cast<int>(ErrorKind::UnsupportedFormat));
    }

    /// Under names of a program's own, beside a picture, as vectors by name.
    void whatProgramsPickle() {
        QString output;
        const QString code = QStringLiteral(
            "import sys, torch; w = torch.ones(1, 4, 16); d = sys.argv[1]\n"
            "torch.save({'latent_in': w, 'img': torch.zeros(1, 3, 8, 8)}, d + '.beside')\n"
            "torch.save({'age': w[0, 0], 'smile': 2 * w[0, 0]}, d + '.vectors')\n"
            "torch.save(torch.nn.Parameter(w.half()), d + '.half')\n"
            "torch.save({0: w, 1: w}, d + '.numbered')\n"
            "torch.save((w, torch.tensor(0.5)), d + '.loss')\n"
            "torch.save(w.bfloat16().reshape(-1), d + '.flat')");
        const std::string base = m_folder.path(QStringLiteral("pickled"));
        if (!runPython("torch", code, base, output))
            QSKIP("torch is not installed for /usr/bin/python3");
        const auto load = [&](const char* ending) { return m_folder.files().load(base + ending); };
        QCOMPARE(shape(load(".beside").at(0)), std::string("4 x 16"));
        QCOMPARE(load(".vectors").size(), std::size_t{2});
        QCOMPARE(load(".vectors")[1].name, std::string("smile"));
        QCOMPARE(load(".vectors")[1].w, std::vector<float>(16, 2.f));
        QCOMPARE(load(".half")[0].w, std::vector<float>(64, 1.f));
        QCOMPARE(load(".numbered").size(), std::size_t{2});
        QCOMPARE(load(".loss").size(), std::size_t{1});
        QCOMPARE(shape(load(".flat").at(0)), std::string("1 x 64"));
    }

private:
    std::vector<float> m_expected;
    LatentFolder m_folder;
};

QTEST_GUILESS_MAIN(TestForeignLatents)
#include "tst_foreign_latents.moc"
