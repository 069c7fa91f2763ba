#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace inlay;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

} // namespace

class TestAtomicFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("picture.png"));
        QFile old(m_path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
    }

    void commitReplacesTheOldFile() {
        AtomicFile file(m_path.toStdString());
        QVERIFY(QString::fromStdString(file.temporaryPath()).endsWith(QStringLiteral(".png")));
        file.write("new", 3);
        QCOMPARE(contentOf(m_path), QByteArray("old"));
        file.commit();
        QCOMPARE(contentOf(m_path), QByteArray("new"));
        QCOMPARE(filesInFolder(), 1);
    }

    void withoutCommitNothingChanges() {
        {
            AtomicFile file(m_path.toStdString());
            file.write("half", 4);
        }
        QCOMPARE(contentOf(m_path), QByteArray("old"));
        QCOMPARE(filesInFolder(), 1);
    }

    void aFullDiskLeavesTheOldFile() {
        // A limit on the size of files stands in for a full disk: write() fails the same way.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit tight = before;
        tight.rlim_cur = 1000;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        bool refused = false;
        try {
            AtomicFile file(m_path.toStdString());
            const std::string large(5000, 'x');
            file.write(large.data(), large.size());
            file.commit();
        } catch (const Error& error) {
            refused = error.kind() == ErrorKind::FileUnwritable;
        }
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(refused);
        QCOMPARE(contentOf(m_path), QByteArray("old"));
        QCOMPARE(filesInFolder(), 1);
    }

    void aMissingFolderIsAnError() {
        const QString path = m_folder->filePath(QStringLiteral("no/such/folder.png"));
        QVERIFY_EXCEPTION_THROWN(AtomicFile(path.toStdString()), Error);
    }

    void aFolderIsNotReplaced() {
        QVERIFY_EXCEPTION_THROWN(AtomicFile(m_folder->path().toStdString()), Error);
    }

    void aReadOnlyFolderIsAnError() {
        if (geteuid() == 0)
            QSKIP("root may write everywhere");
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner);
        QVERIFY_EXCEPTION_THROWN(AtomicFile(m_path.toStdString()), Error);
        QFile::setPermissions(m_folder->path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(contentOf(m_path), QByteArray("old"));
    }

private:
    int filesInFolder() const {
        return static_cast<int>(
            QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomic_file.moc"
