#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/network/generator.h"
#include "core/engine/network_file/checkpoint_reader.h"
#include "core/engine/network_file/checkpoint_writer.h"
#include "core/engine/verify.h"
#include "tests/support/test_device.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace inlay;

/// Networks of configurations that the goldens do not have, written and computed by the textbook
/// versions in `textbook/`. The system's Python runs them; without its numpy and torch the test is
/// skipped.
class TestVerifyTextbook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const QString python = "/usr/bin/python3";
        if (QProcess::execute(python, {"-c", "import numpy, torch"}) != 0)
            QSKIP("needs /usr/bin/python3 with numpy and torch (python3-numpy, python3-torch)");
        const QString script =
            QStringLiteral(INLAY_TEST_DATA "/checkpoint_import/textbook/make_networks.py");
        QCOMPARE(QProcess::execute(python, {"-B", script, m_folder.path()}), 0);
    }

    void matchesTheTextbook() {
        const QStringList names =
            QDir(m_folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(names.size() >= 20);
        for (const QString& name : names)
            verify(name);
    }

private:
    void verify(const QString& name) {
        const QDir folder(m_folder.filePath(name));
        const QStringList files = folder.entryList({"network.*"});
        QCOMPARE(files.size(), 1);
        const Checkpoint checkpoint = readCheckpoint(folder.filePath(files.front()).toStdString());
        const auto generator = createGenerator(checkpoint, test::tensorDevice());
        const VerifyReport report =
            verifyGenerator(checkpoint, *generator, folder.filePath("golden.npz").toStdString());
        QVERIFY(report.items.size() >= 4);
        for (const VerifyItem& item : report.items) {
            qInfo("%-26s %-22s %.1e", qPrintable(name), item.name.c_str(), item.error);
            if (!item.passed())
                QTest::qFail(qPrintable(name + ": " + item.name.c_str()), __FILE__, __LINE__);
        }
        const std::string copy = folder.filePath("copy.safetensors").toStdString();
        writeCheckpoint(copy, checkpoint);
        const Checkpoint converted = readCheckpoint(copy);
        QCOMPARE(converted.sha256, checkpoint.sha256);
        const auto again = createGenerator(converted, test::tensorDevice());
        QVERIFY(verifyGenerator(converted, *again, folder.filePath("golden.npz").toStdString())
                    .passed());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestVerifyTextbook)
#include "tst_verify_textbook.moc"
