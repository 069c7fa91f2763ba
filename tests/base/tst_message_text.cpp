#include "core/base/error.h"
#include "core/base/message_text.h"

#include <QtTest>

using namespace inlay;

class TestMessageText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordinaryMessagesStay() {
        const std::string message = "a.pt: 'w' has the shape [1, 2] (\u00e4); get the file again";
        QCOMPARE(readableMessage(message), message);
    }

    void itIsOneLineThatNoTerminalObeys() {
        QCOMPARE(readableMessage("a\nb\r\x1b[31mred\x7f"), std::string("a b  [31mred "));
        QCOMPARE(Error(ErrorKind::Internal, "two\nlines").what(), "two lines");
    }

    void longValuesAreCut() {
        const std::string value(100000, 'x');
        const std::string path = "/" + std::string(300, 'd') + "/recipe.json";
        const QString text = QString::fromStdString(
            readableMessage("'" + path + "', step 1: 'kind' must be morph, not '" + value +
                            "'; name one of these"));
        QVERIFY2(text.size() < 500, qPrintable(text));
        QVERIFY2(text.startsWith("'" + QString::fromStdString(path) + "', step 1: 'kind' must"),
                 qPrintable(text));
        QVERIFY2(text.endsWith("'; name one of these"), qPrintable(text));
        QVERIFY2(text.contains("xxx...xxx"), qPrintable(text));
        QCOMPARE(
            QString::fromUtf8(Error(ErrorKind::CorruptFile, "not '" + value + "'").what()).size(),
            QString("not '").size() + 81);
    }

    /// Values hold quotes themselves, or stand without any.
    void whateverIsLongIsCut() {
        std::string odd;
        for (int i = 0; i < 30000; ++i)
            odd += "' ,\"";
        for (const std::string& message :
             {"file.json: it is '" + odd + "; mend it",
              "file.json: it is " + std::string(100000, '7') + "; mend it"}) {
            const QString text = QString::fromStdString(readableMessage(message));
            QVERIFY(text.size() <= 1500);
            QVERIFY(text.startsWith("file.json: it is "));
            QVERIFY(text.endsWith("; mend it"));
        }
    }

    void noHalfCharacterIsLeft() {
        std::string text;
        for (int i = 0; i < 100; ++i)
            text += "\u3042"; // three bytes
        for (std::size_t most = 10; most < 40; ++most) {
            const std::string cut = abbreviated(text, most);
            QVERIFY(cut.size() <= most);
            QCOMPARE(QString::fromStdString(cut).toStdString(), cut);
            QVERIFY(cut.find("...") != std::string::npos);
        }
        QCOMPARE(abbreviated("short", 5), std::string("short"));
    }
};

QTEST_GUILESS_MAIN(TestMessageText)
#include "tst_message_text.moc"
