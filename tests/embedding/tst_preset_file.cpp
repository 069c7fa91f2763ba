#include "core/base/error.h"
#include "core/io/user/preset_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>
#include <thread>
#include <vector>

using namespace inlay;

class TestPresetFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void isInTheConfigFolder() {
        qputenv("XDG_CONFIG_HOME", "/somewhere");
        QCOMPARE(PresetFile::userFile(), std::string("/somewhere/inlay/presets.json"));
        qputenv("XDG_CONFIG_HOME", "relative");
        qputenv("HOME", "/home/somebody");
        QCOMPARE(PresetFile::userFile(), std::string("/home/somebody/.config/inlay/presets.json"));
    }

    void ofManyThatSaveAtOnceNoneIsLost() {
        constexpr int threads = 4;
        constexpr int each = 10;
        std::vector<std::thread> all;
        all.reserve(threads);
        for (int i = 0; i < threads; ++i) {
            all.emplace_back([this, i] {
                for (int j = 0; j < each; ++j) {
                    EmbeddingOptions options;
                    options.preset = std::to_string(i) + " and " + std::to_string(j);
                    PresetFile(path()).save(options);
                }
            });
        }
        for (std::thread& thread : all)
            thread.join();
        QCOMPARE(PresetFile(path()).list().size(), std::size_t(threads * each));
    }

    void savedPresetsComeBack() {
        const PresetFile file(path());
        QVERIFY(file.list().empty());
        EmbeddingOptions options = embeddingPreset("fast");
        options.preset = "Grüße, \"mine\"";
        options.steps = 321;
        options.learningRate = 0.1 + 0.2; // every bit of it
        options.stopOnPlateau = true;
        file.save(options);
        EmbeddingOptions second;
        second.preset = "second";
        file.save(second);
        options.latentNoise = 0.05;
        file.save(options); // in place of the first

        const std::vector<EmbeddingOptions> read = file.list();
        QCOMPARE(read.size(), std::size_t(2));
        QCOMPARE(read[0].preset, options.preset);
        QCOMPARE(read[0].steps, 321);
        QCOMPARE(read[0].learningRate, 0.1 + 0.2);
        QCOMPARE(read[0].beta2, embeddingPreset("fast").beta2);
        QCOMPARE(read[0].latentNoise, 0.05);
        QVERIFY(read[0].stopOnPlateau && read[0].encoderStart && read[0].soap);
        QVERIFY(!read[1].soap);
        QCOMPARE(read[1].preset, std::string("second"));

        // Another reader of JSON sees the same.
        QFile written(QString::fromStdString(path()));
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QJsonArray list =
            QJsonDocument::fromJson(written.readAll()).object()["presets"].toArray();
        QCOMPARE(list[0].toObject()["name"].toString(), QString("Grüße, \"mine\""));
        QCOMPARE(list[0].toObject()["learning_rate"].toDouble(), 0.1 + 0.2);

        file.remove("second");
        QCOMPARE(file.list().size(), std::size_t(1));
        QVERIFY_EXCEPTION_THROWN(file.remove("second"), Error);
    }

    void whatIsLeftOutIsAsInThePaper() {
        write(R"({"version": 1, "presets": [{"name": "short", "steps": 12, "ramp_down": 1}]})");
        const EmbeddingOptions read = PresetFile(path()).list().at(0);
        QCOMPARE(read.steps, 12);
        QCOMPARE(read.rampDown, 1.0);
        QCOMPARE(read.learningRate, 0.01);
        QCOMPARE(read.beta2, 0.999);
    }

    void badFilesAreRefusedAndKept_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        const auto preset = [](const char* name, const QByteArray& setting, const char* said) {
            QTest::newRow(name) << R"({"version":1,"presets":[{"name":"mine",)" + setting + "}]}"
                                << QString(said);
        };
        const auto file = [](const char* name, const QByteArray& content, const char* said) {
            QTest::newRow(name) << content << QString(said);
        };
        file("no JSON", "{\"version\": 1,", "not JSON");
        file("empty", "", "not JSON");
        file("a list", "[]", "not a list of presets");
        file("newer", R"({"version":2,"presets":[]})", "version 2");
        file("no name", R"({"version":1,"presets":[{"steps":3}]})", "no name");
        file("built in", R"({"version":1,"presets":[{"name":"Fast"}]})", "built in");
        file("line break", R"({"version":1,"presets":[{"name":"a\nb"}]})", "name of a preset");
        file("deep", "{\"version\":1,\"presets\":" + QByteArray(300000, '['), "nested deeper");
        file("deep and closed", QByteArray(300000, '[') + QByteArray(300000, ']'), "nested deeper");
        file("large", QByteArray((1 << 20) + 1, ' '), "bytes, more than the");
        file("twice", R"({"version":1,"presets":[{"name":"a"},{"name":"a"}]})", "two presets 'a'");
        preset("no steps", R"("steps":0)", "steps must be from 1");
        preset("far too many steps", R"("steps":99999999999999999999)", "steps must be");
        preset("many steps", R"("steps":9999999999)", "steps must be from 1");
        preset("half a step", R"("steps":1.5)", "whole number");
        preset("absurd rate", R"("learning_rate":1e9)", "learning rate must be");
        preset("negative rate", R"("learning_rate":-0.1)", "learning rate must be");
        preset("beta of 1", R"("beta1":1)", "beta1 must be");
        preset("text for a number", R"("beta1":"0.9")", "beta1 must be a number");
        preset("number for a switch", R"("stop_on_plateau":1)", "true or false");
        preset("no weight", R"("mse_weight":0,"perceptual_weight":0)", "weight");
        preset("misspelt", R"("learningrate":0.1)", "no setting 'learningrate'");
    }

    void badFilesAreRefusedAndKept() {
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        write(content);
        const PresetFile file(path());
        const auto refused = [&](const std::function<void()>& action) {
            try {
                action();
            } catch (const Error& error) {
                const QString text = error.what();
                return text.contains(said) && text.contains(QString::fromStdString(path()));
            }
            return false;
        };
        QVERIFY(refused([&] { file.list(); }));
        EmbeddingOptions options;
        options.preset = "another";
        QVERIFY(refused([&] { file.save(options); }));
        QVERIFY(refused([&] { file.remove("mine"); }));
        QFile kept(QString::fromStdString(path()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), content);
    }

    void whatWouldNotBeReadIsNotWritten() {
        const PresetFile file(path());
        EmbeddingOptions options;
        for (const std::string& name :
             {std::string(), std::string("paper"), std::string(" a"), std::string("a\tb"),
              std::string(61, 'x'), std::string("\xff\xfe")}) {
            options.preset = name;
            QVERIFY_EXCEPTION_THROWN(file.save(options), Error);
        }
        options.preset = "mine";
        options.learningRate = std::numeric_limits<double>::quiet_NaN();
        QVERIFY_EXCEPTION_THROWN(file.save(options), Error);
        QVERIFY(!QFile::exists(QString::fromStdString(path())));
        options.learningRate = 1;
        QVERIFY_EXCEPTION_THROWN(PresetFile(std::string()).save(options), Error);
    }

private:
    std::string path() const { return m_folder->filePath("inlay/presets.json").toStdString(); }

    void write(const QByteArray& content) {
        QDir(m_folder->path()).mkpath("inlay");
        QFile file(QString::fromStdString(path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), qint64(content.size()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestPresetFile)
#include "tst_preset_file.moc"
