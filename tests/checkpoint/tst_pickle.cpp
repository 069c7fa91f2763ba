#include "core/base/error.h"
#include "core/io/pickle/pickle_document.h"

#include <QtTest>
#include <numeric>

using namespace inlay;

namespace {

std::string golden(const QString& name) {
    return INLAY_TEST_DATA "/goldens/pickles/" + name.toStdString();
}

std::vector<double> counted(int from, int count) {
    std::vector<double> values(static_cast<std::size_t>(count));
    std::iota(values.begin(), values.end(), from);
    return values;
}

} // namespace

/// Reads what make_pickles.py wrote.
class TestPickle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyProtocol_data() {
        QTest::addColumn<QString>("name");
        for (int protocol = 0; protocol <= 5; ++protocol) {
            const QString name = QStringLiteral("protocol%1.pkl").arg(protocol);
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void everyProtocol() {
        QFETCH(QString, name);
        const PickleDocument document = readPickle(golden(name));
        const PickleValue& root = document.root();
        QVERIFY(root.at("none").is(PickleKind::None));
        QCOMPARE(root.at("true").boolean(), true);
        QCOMPARE(root.at("false").boolean(), false);
        QVERIFY(root.at("false").is(PickleKind::Bool));
        QCOMPARE(root.at("small").integer(), std::int64_t(7));
        QCOMPARE(root.at("medium").integer(), std::int64_t(300));
        QCOMPARE(root.at("large").integer(), std::int64_t(70000));
        QCOMPARE(root.at("negative").integer(), std::int64_t(-5));
        QCOMPARE(root.at("long").integer(), -(std::int64_t(1) << 40));
        QCOMPARE(root.at("minimum").integer(), std::numeric_limits<std::int64_t>::min());
        QVERIFY(root.at("huge").is(PickleKind::BigInt));
        QCOMPARE(root.at("float").number(), 0.1);
        QCOMPARE(QString::fromStdString(root.at("text").text()),
                 QStringLiteral("gr\u00fc\u00df \u20ac \U0001f600\\u00e9\n"));
        const ByteView bytes = root.at("bytes").bytes();
        QCOMPARE(bytes.size, std::size_t(256));
        for (int i = 0; i < 256; ++i)
            QCOMPARE(static_cast<int>(bytes.data[i]), i);
        QCOMPARE(root.at("empty").size(), std::size_t(4));
        const PickleValue& tuple = root.at("nested").at("list").item(1).item(1);
        QVERIFY(tuple.is(PickleKind::Tuple));
        QCOMPARE(tuple.item(3).integer(), std::int64_t(6));
        QCOMPARE(&root.at("shared").item(0), &root.at("shared").item(1));
        QCOMPARE(root.at("set").item(0).integer(), std::int64_t(3));
        QCOMPARE(root.at("frozen").item(0).integer(), std::int64_t(4));
        const PickleValue& ordered = root.at("ordered");
        QVERIFY(ordered.is(PickleKind::Dict));
        QCOMPARE(ordered.key(0).text(), std::string("b"));
        QCOMPARE(ordered.at("a").integer(), std::int64_t(2));
        QCOMPARE(root.at("default").at("k").item(0).integer(), std::int64_t(1));
        QCOMPARE(root.at("namespace").className(), std::string("Namespace"));
        QCOMPARE(root.at("namespace").at("size").integer(), std::int64_t(256));
        QCOMPARE(root.at("array").tensor().doubles(), counted(0, 6));
        QCOMPARE(root.at("array").tensor().shapeText(), std::string("[2, 3]"));
        QCOMPARE(root.at("fortran").tensor().doubles(), counted(0, 6));
        QVERIFY(root.at("fortran").tensor().dtype == DType::Float64);
        QCOMPARE(root.at("big").tensor().doubles(), counted(0, 6));
        QVERIFY(root.at("big").tensor().bigEndian);
        QCOMPARE(root.at("scalar").number(), 2.5);
        QCOMPARE(root.at("count").integer(), std::int64_t(-3));
        QCOMPARE(root.at("flag").boolean(), true);
        QCOMPARE(root.at("class").globalName(), std::string("torch.nn.modules.linear.Linear"));
    }

    void everyTensor_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("zip") << "tensors.pt";
        QTest::newRow("legacy") << "tensors_legacy.pt";
        QTest::newRow("plain pickle") << "tensors.pkl";
    }

    void everyTensor() {
        QFETCH(QString, name);
        const PickleDocument document = readPickle(golden(name));
        const PickleValue& root = document.root();
        const PickleValue& types = root.at("types");
        QCOMPARE(types.size(), std::size_t(11));
        for (std::size_t i = 0; i < types.size(); ++i) {
            const std::string type = types.key(i).text();
            const TensorView& tensor = types.value(i).tensor();
            QCOMPARE(std::string(dtypeName(tensor.dtype)), type);
            if (type == "complex64")
                QVERIFY_EXCEPTION_THROWN(tensor.floats(), Error);
            else if (type == "bool")
                QCOMPARE(tensor.doubles(), (std::vector<double>{0, 1, 0, 1, 0, 1}));
            else
                QCOMPARE(tensor.doubles(), counted(0, 6));
        }
        QCOMPARE(root.at("view").tensor().doubles(), counted(4, 12));
        const TensorView& transposed = root.at("transposed").tensor();
        QCOMPARE(transposed.shapeText(), std::string("[6, 4]"));
        QVERIFY(!transposed.isContiguous());
        const std::vector<float> values = transposed.floats();
        QCOMPARE(values[1], 6.0f);
        QCOMPARE(values[4], 1.0f);
        QCOMPARE(root.at("strided").tensor().doubles(), (std::vector<double>{0, 5, 10, 15, 20}));
        QCOMPARE(root.at("expanded").tensor().doubles(), std::vector<double>(8, 2.0));
        QCOMPARE(root.at("empty").tensor().shapeText(), std::string("[0, 3]"));
        QVERIFY(root.at("empty").tensor().floats().empty());
        QCOMPARE(root.at("scalar").number(), 3.5);
        QCOMPARE(root.at("parameter").tensor().doubles(), counted(0, 2));
        QCOMPARE(root.at("size").item(1).integer(), std::int64_t(5));
        QCOMPARE(root.at("dtype").globalName(), std::string("torch.float16"));
        const PickleValue& module = root.at("module");
        QCOMPARE(module.className(), std::string("Linear"));
        QCOMPARE(module.at("_parameters").at("weight").tensor().doubles(), counted(5, 2));
        QCOMPARE(module.at("_parameters").at("bias").tensor().doubles(), counted(7, 1));
        QCOMPARE(module.at("in_features").integer(), std::int64_t(2));
    }

    void torchScriptIsData() {
        const PickleDocument document = readPickle(golden(QStringLiteral("torchscript.pt")));
        const PickleValue& root = document.root();
        QCOMPARE(root.globalName(), std::string("__torch__.Net"));
        QCOMPARE(root.at("mean").tensor().doubles(), counted(1, 3));
        QCOMPARE(root.at("conv").at("weight").tensor().doubles(), (std::vector<double>{1.5, 2.5}));
    }

    void networksOfEveryFamily_data() {
        QTest::addColumn<QString>("folder");
        for (const char* folder : {"stylegan1-32/network.pkl", "stylegan2-tf-32/network.pkl",
                                   "stylegan2-ada-32/network.pkl", "stylegan3-r-32/network.pkl"})
            QTest::newRow(folder) << QString::fromLatin1(folder);
    }

    void networksOfEveryFamily() {
        QFETCH(QString, folder);
        const std::string path = INLAY_TEST_DATA "/goldens/" + folder.toStdString();
        if (!QFile::exists(QString::fromStdString(path)))
            QSKIP("this golden is not in the tree");
        const PickleDocument document = readPickle(path);
        const PickleValue& root = document.root();
        if (root.is(PickleKind::Tuple)) {
            QCOMPARE(root.item(2).className(), std::string("Network"));
            QVERIFY(root.item(2).at("version").integer() >= 3);
            return;
        }
        const PickleValue& generator = root.at("G_ema");
        QVERIFY(generator.isPersistent());
        QCOMPARE(generator.className(), std::string("Generator"));
        QVERIFY(generator.at("img_resolution").integer() == 32);
        QVERIFY(generator.at("_modules").find("mapping") != nullptr);
    }

    void nvidiasObjectsAreData() {
        const PickleDocument document = readPickle(golden(QStringLiteral("nvidia.pkl")));
        const PickleValue& layer = document.root().at("G_ema");
        QVERIFY(layer.isPersistent());
        QCOMPARE(layer.className(), std::string("Layer"));
        QCOMPARE(layer.at("w_dim").integer(), std::int64_t(4));
        QCOMPARE(layer.at("_buffers").at("w_avg").tensor().doubles(), counted(0, 4));
        QCOMPARE(document.root().at("training_set_kwargs").at("resolution").integer(),
                 std::int64_t(32));
        const PickleValue& network = document.root().at("tf");
        QCOMPARE(network.globalName(), std::string("dnnlib.tflib.network.Network"));
        QCOMPARE(network.at("variables").item(0).item(1).tensor().doubles(),
                 (std::vector<double>{1, 1}));
    }

    void accessorsSayWhatIsThere() {
        const PickleDocument document = readPickle(golden(QStringLiteral("protocol4.pkl")));
        try {
            document.root().at("text").integer();
            QFAIL("no error");
        } catch (const Error& error) {
            QVERIFY(error.kind() == ErrorKind::CorruptFile);
            QVERIFY2(QByteArray(error.what()).contains("protocol4.pkl"), error.what());
        }
        QVERIFY_EXCEPTION_THROWN(document.root().at("no such key"), Error);
        QVERIFY(document.root().find("no such key") == nullptr);
    }

    void tensorsOutliveTheDocument() {
        TensorView tensor;
        {
            const PickleDocument document = readPickle(golden(QStringLiteral("tensors.pkl")));
            tensor = document.root().at("same").tensor();
        }
        QCOMPARE(tensor.doubles(), counted(0, 24));
    }
};

QTEST_GUILESS_MAIN(TestPickle)
#include "tst_pickle.moc"
