#include "core/base/error.h"
#include "core/io/tensors/safetensors_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace inlay;

namespace {

/// A file as the format's documentation describes it, put together by hand.
std::vector<std::uint8_t> fileOf(const std::string& header, std::size_t dataSize) {
    std::vector<std::uint8_t> bytes;
    bytes.reserve(8 + header.size() + dataSize);
    for (int i = 0; i < 8; ++i)
        bytes.push_back(static_cast<std::uint8_t>(header.size() >> (8 * i)));
    bytes.insert(bytes.end(), header.begin(), header.end());
    for (std::size_t i = 0; i < dataSize; ++i)
        bytes.push_back(static_cast<std::uint8_t>(i));
    return bytes;
}

SafetensorsFile parse(const std::vector<std::uint8_t>& bytes) {
    return parseSafetensors({bytes.data(), bytes.size(), nullptr}, "test");
}

const char one[] = R"({"w":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]}})";

} // namespace

class TestSafetensorsFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheBundledNetwork() {
        const SafetensorsFile file = readSafetensors(INLAY_MODELS "/portraits-128.safetensors");
        QVERIFY(file.tensors.size() > 10);
        QVERIFY(!file.metadata.empty());
    }

    void readsWhatItWrites() {
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("a.safetensors")).toStdString();
        std::map<std::string, TensorView> tensors;
        tensors["b"] = TensorView::ofFloats({2, 2}, {1, 2, 3, 4});
        TensorView transposed = tensors["b"];
        std::swap(transposed.strides[0], transposed.strides[1]);
        tensors["a"] = transposed;
        writeSafetensors(path, {{"name", "quotes \" and \n lines"}}, tensors);
        const SafetensorsFile back = readSafetensors(path);
        QCOMPARE(back.metadata.at("name"), std::string("quotes \" and \n lines"));
        QCOMPARE(back.tensors.at("a").floats(), (std::vector<float>{1, 3, 2, 4}));
        QCOMPARE(back.tensors.at("b").floats(), (std::vector<float>{1, 2, 3, 4}));
    }

    void readsAFileMadeByHand() {
        const auto bytes = fileOf(one, 8);
        const SafetensorsFile file = parse(bytes);
        QCOMPARE(file.tensors.at("w").shape, (std::vector<std::int64_t>{1, 2}));
        QCOMPARE(file.tensors.at("w").packed(),
                 (std::vector<std::uint8_t>{0, 1, 2, 3, 4, 5, 6, 7}));
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("size");
        const auto row = [](const char* name, const char* header, int size) {
            QTest::newRow(name) << QByteArray(header) << size;
        };
        row("data too short", one, 7);
        row("data too long", one, 9);
        row("no object", "{]", 0);
        row("trailing text", R"({}{})", 0);
        row("hole", R"({"w":{"dtype":"U8","shape":[2],"data_offsets":[1,3]}})", 3);
        row("overlap",
            R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"U8","shape":[2],"data_offsets":[1,3]}})",
            3);
        row("offsets swapped", R"({"w":{"dtype":"U8","shape":[2],"data_offsets":[2,0]}})", 2);
        row("shape larger than data", R"({"w":{"dtype":"U8","shape":[3],"data_offsets":[0,2]}})",
            2);
        row("shape smaller than data", R"({"w":{"dtype":"U8","shape":[1],"data_offsets":[0,2]}})",
            2);
        row("gigantic shape",
            R"({"w":{"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,8]}})", 8);
        row("negative size", R"({"w":{"dtype":"U8","shape":[-2],"data_offsets":[0,2]}})", 2);
        row("key twice",
            R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}})",
            2);
        row("metadata key twice", R"({"__metadata__":{"a":"b","a":"c"}})", 0);
        row("dtype twice", R"({"a":{"dtype":"U8","dtype":"I8","shape":[1],"data_offsets":[0,1]}})",
            1);
        row("no dtype", R"({"a":{"shape":[1],"data_offsets":[0,1]}})", 1);
        row("unknown dtype", R"({"a":{"dtype":"X1","shape":[1],"data_offsets":[0,1]}})", 1);
        row("three offsets", R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1,1]}})", 1);
        row("metadata no text", R"({"__metadata__":{"a":1}})", 0);
        row("a list", R"([])", 0);
        row("not UTF-8", "{\"__metadata__\":{\"a\":\"\xff\"}}", 0);
    }

    void refuses() {
        QFETCH(QByteArray, header);
        QFETCH(int, size);
        const auto bytes = fileOf(header.toStdString(), static_cast<std::size_t>(size));
        QVERIFY_EXCEPTION_THROWN(parse(bytes), Error);
    }

    void refusesEveryTruncation() {
        const auto bytes = fileOf(one, 8);
        for (std::size_t size = 0; size < bytes.size(); ++size)
            QVERIFY_EXCEPTION_THROWN(parseSafetensors({bytes.data(), size, nullptr}, "test"),
                                     Error);
    }

    void nestingCostsNothing() {
        std::string header = R"({"__metadata__":)";
        for (int i = 0; i < 1000000; ++i)
            header += R"({"a":)";
        QVERIFY_EXCEPTION_THROWN(parse(fileOf(header, 0)), Error);
        QVERIFY_EXCEPTION_THROWN(parse(fileOf("{\"a\":" + std::string(1000000, '['), 0)), Error);
    }
};

QTEST_GUILESS_MAIN(TestSafetensorsFile)
#include "tst_safetensors_file.moc"
