#include "core/base/error.h"
#include "core/base/text_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <optional>
#include <sys/stat.h>

using namespace inlay;

namespace {

std::optional<ErrorKind> refusal(const QString& path, std::uintmax_t most) {
    try {
        readTextFile(path.toStdString(), most);
    } catch (const Error& error) {
        if (!QString::fromUtf8(error.what()).contains(path))
            return ErrorKind::Internal;
        return error.kind();
    }
    return std::nullopt;
}

} // namespace

class TestTextFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAllOrNothing() {
        const QTemporaryDir folder;
        const QString path = folder.filePath("a \u00e4.txt");
        const QByteArray text("text\0with a zero\n", 17);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QCOMPARE(QByteArray::fromStdString(readTextFile(path.toStdString(), 17)), text);
        QVERIFY(refusal(path, 16) == ErrorKind::TooLarge);
        QVERIFY(refusal(folder.path(), 100) == ErrorKind::FileUnreadable);
        QVERIFY(refusal(folder.filePath("nowhere"), 100) == ErrorKind::FileNotFound);
        const QString pipe = folder.filePath("pipe"); // nobody writes into it
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        QVERIFY(refusal(pipe, 100) == ErrorKind::FileUnreadable);
    }
};

QTEST_GUILESS_MAIN(TestTextFile)
#include "tst_text_file.moc"
