#include "core/io/kinds/classify.h"
#include "latent_folder.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace inlay;

/// What a file is, by its content.
class TestClassify : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void networksAndPhotosAreToldApart() {
        QVERIFY(classifyFile(INLAY_MODELS "/portraits-128.safetensors") == FileKind::Network);
        const auto kindOf = [this](const QByteArray& content) {
            const QString path = m_folder.filePath(QStringLiteral("thing"));
            QFile file(path);
            if (file.open(QIODevice::WriteOnly))
                file.write(content);
            file.close();
            return classifyFile(path.toStdString());
        };
        for (const char* name :
             {"stylegan1-32/network.pkl", "stylegan1-32/network.pt", "stylegan2-ada-32/network.pkl",
              "stylegan2-ada-32-conditional/network.pkl", "stylegan2-ada-64-fp16-clamp/network.pkl",
              "stylegan2-sg3repo-32/network.pkl", "stylegan2-tf-32/network.pkl",
              "stylegan3-r-32/network.pkl", "stylegan3-t-32/network.pkl",
              "rosinality-stylegan2-32/network.pt"})
            QVERIFY2(classifyFile(goldenFile(name)) == FileKind::Network, name);
        QVERIFY(classifyFile(goldenFile("pickles/torchscript.pt")) == FileKind::PerceptualWeights);
        QVERIFY(classifyFile(goldenFile("pickles/tensors.pt")) == FileKind::Unknown);
        QVERIFY(kindOf("cos\nsystem\n(S'echo'\ntR.") ==
                FileKind::Network); // its reader says why not
        QVERIFY(kindOf("\x89PNG\r\n\x1a\n....") == FileKind::Photo);
        QVERIFY(kindOf("\xff\xd8\xff\xe0....") == FileKind::Photo);
        QVERIFY(kindOf("RIFF....WEBPVP8 ") == FileKind::Photo);
        // What the picture reader refuses by its name goes to it, and not to "unknown".
        using namespace std::string_literals;
        for (const std::string& picture :
             {"\0\0\0\x18"
              "ftypheic\0\0\0\0mif1"s,
              "\0\0\0\x18"
              "ftypmif1\0\0\0\0"s,
              "\0\0\0\x18"
              "ftypavif\0\0\0\0"s,
              "GIF89a...."s, "\xff\x0a rest"s, "\0\0\0\x0cJXL \r\n\x87\n"s, "8BPS...."s,
              "%PDF-1.7"s, "II+\0\x08\0\0\0"s})
            QVERIFY2(kindOf(QByteArray::fromStdString(picture)) == FileKind::Photo,
                     picture.c_str());
        QVERIFY(kindOf(QByteArray("\0\0\0\x18"
                                  "ftypmp42\0\0\0\0",
                                  16)) == FileKind::Unknown);
        // A header of 2815 bytes: the two bytes that JPEG XL begins with.
        const QByteArray header =
            QByteArray(R"({"w":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]}})")
                .leftJustified(2815);
        const QByteArray latent =
            QByteArray("\xff\x0a\0\0\0\0\0\0", 8) + header + QByteArray(8, '\0');
        QVERIFY(kindOf(latent) == FileKind::Latent);
        QVERIFY(kindOf("") == FileKind::Unknown);
        QVERIFY(kindOf("just words, nothing else") == FileKind::Unknown);
        QVERIFY(kindOf("(a remark in brackets)") == FileKind::Unknown);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestClassify)
#include "tst_classify.moc"
