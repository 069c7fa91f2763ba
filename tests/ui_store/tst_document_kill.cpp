#include "document_script.h"

#include "core/base/error.h"
#include "ui/store/document_reader.h"
#include "ui/store/store_database.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <random>

using namespace inlay;
using namespace inlay::test;

namespace {

constexpr int startPatience = 60000;
constexpr qint64 mayBeLost = 1000; // ms

int roundsToDo() {
    const int rounds = qEnvironmentVariableIntValue("INLAY_KILL_ROUNDS");
    return rounds > 0 ? rounds : 6;
}

qint64 now() {
    QElapsedTimer clock;
    clock.start();
    return clock.msecsSinceReference();
}

struct Killed {
    qint64 at = 0; ///< ms on the clock that the victim reads too
    QByteArray said;

    /// The last act that had been done for longer than `mayBeLost`; 0: none.
    int actsToFind() const {
        int acts = 0;
        for (const QByteArray& line : said.split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() == 2 && words[1].toLongLong() < at - mayBeLost)
                acts = words[0].toInt();
        }
        return acts;
    }
};

/// Lets a victim work on `path` for so long, then kills it.
Killed letWork(const QString& path, quint64 seed, int milliseconds) {
    QProcess victim;
    victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    victim.start(QCoreApplication::applicationDirPath() + "/document_victim",
                 {path, QString::number(seed)});
    if (!victim.waitForReadyRead(startPatience))
        return {};
    QTest::qWait(milliseconds);
    Killed killed;
    killed.at = now();
    victim.kill();
    victim.waitForFinished(startPatience);
    killed.said = victim.readAllStandardOutput();
    killed.said.truncate(killed.said.lastIndexOf('\n') + 1);
    return killed;
}

} // namespace

/// A program that is killed at any moment loses at most the last second, and what is in the file
/// is the document as it was at one moment, not a mixture.
class TestDocumentKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedAtAnyMoment() {
        const quint64 seed = qEnvironmentVariableIntValue("INLAY_KILL_SEED") + 1ULL;
        std::mt19937_64 random(seed);
        int expected = 0;
        int kept = 0;
        for (int round = 0; round < roundsToDo(); ++round) {
            QTemporaryDir folder;
            const QString path = folder.filePath("document.inlay");
            const quint64 script = random();
            const Killed killed = letWork(path, script, 20 + static_cast<int>(random() % 1900));
            QVERIFY2(killed.at > 0, "the victim did not begin");

            QCOMPARE(StoreDatabase(path, StoreDatabase::Mode::Read)
                         .value(QStringLiteral("PRAGMA integrity_check"))
                         .toString(),
                     QStringLiteral("ok"));
            const DocumentContents found = readDocument(path);
            const int acts = DocumentScript::actsOf(found.pictures);
            QVERIFY2(std::max(acts, 0) >= killed.actsToFind(),
                     qPrintable(QStringLiteral("round %1: %2 acts in the file, %3 expected")
                                    .arg(round)
                                    .arg(acts)
                                    .arg(killed.actsToFind())));
            expected += killed.actsToFind();
            kept += std::max(acts, 0);
            compare(found, acts, script);
        }
        QVERIFY(expected > 0);
        qInfo("%d rounds, %d acts had to be there, %d were", roundsToDo(), expected, kept);
    }

private:
    static void compare(const DocumentContents& found, int acts, quint64 script) {
        if (acts < 0)
            return;
        Document document;
        DocumentScript again(document, script);
        while (again.acts() < acts)
            again.act();
        QCOMPARE(difference(document.contents(), found), QString());
    }
};

QTEST_GUILESS_MAIN(TestDocumentKill)
#include "tst_document_kill.moc"
