#include "core/io/user/hash_cache.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace inlay;

namespace {

const std::string hashA(64, 'a');
const std::string hashB(64, 'b');

} // namespace

class TestHashCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_network = writeNetwork("network.pkl", "weights", 100);
    }

    void remembersAFile() {
        const HashCache cache(cacheFile());
        QVERIFY(!cache.find(m_network));
        cache.remember(m_network, hashA);
        QCOMPARE(cache.find(m_network).value_or(""), hashA);
        QCOMPARE(HashCache(cacheFile()).find(m_network).value_or(""), hashA);
    }

    void forgetsAChangedFile() {
        const HashCache cache(cacheFile());
        cache.remember(m_network, hashA);
        writeNetwork("network.pkl", "weights", 90);
        QVERIFY2(!cache.find(m_network), "another time");
        cache.remember(m_network, hashA);
        writeNetwork("network.pkl", "more weights", 90);
        QVERIFY2(!cache.find(m_network), "another size");
    }

    void waitsForAFileToSettle() {
        const HashCache cache(cacheFile());
        const std::string fresh = writeNetwork("fresh.pkl", "weights", 0);
        cache.remember(fresh, hashA);
        QVERIFY(!cache.find(fresh));
    }

    /// Two programs in turn: neither loses what the other one knows.
    void sharesItsFile() {
        const HashCache one(cacheFile()), two(cacheFile());
        const std::string other = writeNetwork("other.pkl", "others", 100);
        one.remember(m_network, hashA);
        two.remember(other, hashB);
        QCOMPARE(one.find(other).value_or(""), hashB);
        QCOMPARE(two.find(m_network).value_or(""), hashA);
    }

    void livesWithABrokenFile_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("{\"version\": 2, \"networks\": {");
        QTest::newRow("deep") << "{\"version\": 2, \"networks\": " + QByteArray(300000, '[') +
                                     QByteArray(300000, ']') + "}";
        QTest::newRow("other type") << QByteArray("[1, 2]");
        QTest::newRow("other version") << QByteArray("{\"version\": 3, \"networks\": {}}");
        QTest::newRow("other entries") << QByteArray("{\"version\": 2, \"networks\": {\"") +
                                              QByteArray::fromStdString(m_network) + "\": 3}}";
        QTest::newRow("no text") << QByteArray("\xff\xfe\x00\x01", 4);
    }
    void livesWithABrokenFile() {
        QFETCH(QByteArray, content);
        QDir(m_folder->path()).mkpath("cache/inlay");
        QFile file(QString::fromStdString(cacheFile()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const HashCache cache(cacheFile());
        QVERIFY(!cache.find(m_network));
        cache.remember(m_network, hashA);
        QCOMPARE(cache.find(m_network).value_or(""), hashA);
    }

    void livesWithoutAFile() {
        const HashCache nowhere("/proc/inlay/hashes.json"), none("");
        nowhere.remember(m_network, hashA);
        none.remember(m_network, hashA);
        QVERIFY(!nowhere.find(m_network));
        QVERIFY(!none.find(m_network));
    }

    void followsTheDesktopsFolders() {
        qputenv("XDG_CACHE_HOME", "/some/where");
        QCOMPARE(HashCache::userFile(), std::string("/some/where/inlay/network-hashes.json"));
        qputenv("XDG_CACHE_HOME", "relative");
        qputenv("HOME", "/home/someone");
        QCOMPARE(HashCache::userFile(),
                 std::string("/home/someone/.cache/inlay/network-hashes.json"));
    }

private:
    std::string cacheFile() const {
        return m_folder->filePath("cache/inlay/network-hashes.json").toStdString();
    }

    std::string writeNetwork(const char* name, const char* content, int secondsAgo) {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write a test file");
        file.write(content);
        file.flush();
        file.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo),
                         QFileDevice::FileModificationTime);
        return file.fileName().toStdString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_network;
};

QTEST_GUILESS_MAIN(TestHashCache)
#include "tst_hash_cache.moc"
