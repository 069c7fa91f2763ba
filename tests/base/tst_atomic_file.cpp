#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

using namespace inlay;

namespace {

int callsOfUmask = 0;

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

} // namespace

/// Takes the place of the system's in this program and its libraries.
extern "C" mode_t umask(mode_t mask) {
    ++callsOfUmask;
    return static_cast<mode_t>(syscall(SYS_umask, mask));
}

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

    void aNewFileHasThePermissionsOfAnyNewFile() {
        const mode_t before = umask(027);
        callsOfUmask = 0;
        const QString path = m_folder->filePath(QStringLiteral("new.png"));
        AtomicFile file(path.toStdString());
        file.write("new", 3);
        file.commit();
        // For as long as another mask is in force, it is for all threads.
        const int calls = callsOfUmask;
        umask(before);
        QCOMPARE(calls, 0);
        struct stat status = {};
        QCOMPARE(stat(path.toUtf8().constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0640U);
    }

    void anOldFileKeepsItsPermissions() {
        QCOMPARE(chmod(m_path.toUtf8().constData(), 0604), 0);
        AtomicFile file(m_path.toStdString());
        file.write("new", 3);
        file.commit();
        struct stat status = {};
        QCOMPARE(stat(m_path.toUtf8().constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0604U);
    }

    void namesThatAreTakenAreLeftAlone() {
        QStringList names;
        std::vector<std::unique_ptr<AtomicFile>> files;
        for (int i = 0; i < 50; ++i) {
            files.push_back(std::make_unique<AtomicFile>(m_path.toStdString()));
            names << QString::fromStdString(files.back()->temporaryPath());
        }
        QCOMPARE(names.removeDuplicates(), 0);
        QCOMPARE(filesInFolder(), 51);
        files.clear();
        QCOMPARE(filesInFolder(), 1);
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
