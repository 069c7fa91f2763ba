#include "core/base/file_lock.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>
#include <cstdlib>
#include <fstream>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace inlay;

namespace {

constexpr int turns = 200;

void countUp(const std::string& path) {
    for (int i = 0; i < turns; ++i) {
        const FileLock lock(path);
        int number = 0;
        std::ifstream(path) >> number;
        std::ofstream(path, std::ios::trunc) << number + 1;
    }
}

} // namespace

class TestFileLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodysChangeIsLost() {
        const QTemporaryDir folder;
        const std::string path = folder.filePath("number").toStdString();
        std::vector<pid_t> children;
        for (int i = 0; i < 3; ++i) { // before there are threads
            const pid_t child = fork();
            if (child == 0) {
                countUp(path);
                _exit(0);
            }
            children.push_back(child);
        }
        std::thread other([&path] { countUp(path); });
        countUp(path);
        other.join();
        for (const pid_t child : children) {
            int status = 1;
            QCOMPARE(waitpid(child, &status, 0), child);
            QCOMPARE(status, 0);
        }
        int number = 0;
        std::ifstream(path) >> number;
        QCOMPARE(number, 5 * turns);
    }

    void withoutAPlaceThereIsNone() {
        const QTemporaryDir folder;
        const QString before = QDir::currentPath();
        QDir::setCurrent(folder.path());
        {
            const FileLock nowhere("/no/such/folder/file");
            const FileLock nothing("");
        }
        QDir::setCurrent(before);
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFileLock)
#include "tst_file_lock.moc"
